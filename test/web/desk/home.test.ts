// Where each role begins, and what the header says of whose records these are.
import { describe, expect } from 'vitest';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN, signInOn } from '../../support/browser/signed-in.ts';
import { signIn } from '../../support/suite/people.ts';
import { freshArea } from '../../support/suite/suite.ts';
import type { Peran } from '../../../functions/src/domain/access/peran.ts';

const HOME: readonly (readonly [Peran, string])[] = [
  ['fasilitator', '/ksm'],
  ['askot', '/kota/'],
  ['korkot', '/kota/'],
  ['provinsi', '/wilayah'],
  ['nasional', '/wilayah'],
  ['upk', '/upk'],
  ['smes', '/ksm'],
  ['pejabat', '/qs'],
  ['admin', '/kelola'],
];

describe('the first page after signing in', () => {
  it.for(HOME)('of %s is %s', async ([peran, home], { open }) => {
    const area = await freshArea();
    const wilayah = {
      fasilitator: area.kelurahan,
      upk: area.kelurahan,
      provinsi: area.provinsi,
      nasional: 'ID' as const,
      admin: 'ID' as const,
      askot: area.kota,
      korkot: area.kota,
      smes: area.kota,
      pejabat: area.kota,
    }[peran];
    const person = await signIn({ peran, wilayah: [wilayah] });
    const page = await (await open(null)).newPage();
    await signInOn(page, person);
    // Who has one kab/kota is led on to it.
    await page.waitForURL((url) => url.pathname.startsWith(home));
    await page.goto(`${ORIGIN}/`);
    await page.getByRole('link', { name: 'Pendampingan KSM', exact: true }).click();
    await page.waitForURL((url) => url.pathname.startsWith(home));
    expect(await page.locator('header .who').innerText()).toBe(person.email);
  });
});

describe('the header', () => {
  it.for(['100%', '200%'])(
    'names the person and takes a fifth of a small screen at most, with text at %s',
    async (text, { open }) => {
      const person = await signIn({ peran: 'admin', wilayah: ['ID'] });
      const page = await (await open(person)).newPage();
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(`${ORIGIN}/kelola`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      await page.getByText(person.email).waitFor();
      const { header, beside } = await page.evaluate(() => ({
        header: document.querySelector('header')?.getBoundingClientRect().height ?? 0,
        beside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(header).toBeGreaterThan(44);
      expect(header).toBeLessThanOrEqual(568 / 5);
      expect(beside).toBe(0);
    },
  );
});
