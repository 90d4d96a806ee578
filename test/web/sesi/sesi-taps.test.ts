// How much work a normal meeting is on a phone: real touches, counted by the page's own events.
import { describe, expect } from 'vitest';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { TODAY } from '../../support/suite/suite.ts';
import { sesiOf, untilSent } from '../field-page.ts';
import { aSesiGroup } from './sesi-group.ts';

/** Seconds that a thumb needs for a touch and for a key, and the head in between (keystroke-level model). */
const SECONDS_PER_TAP = 2.5;
const SECONDS_PER_KEY = 0.5;

describe('a normal meeting on a phone', () => {
  it.for([12, 20])(
    'of %i members takes at most 25 taps and 90 seconds',
    async (size, { area, context, phone }) => {
      // Counts over reloads and pages: sessionStorage lives as long as the tab.
      await context.addInitScript(() => {
        const count = (name: string) => (): void => {
          sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name) ?? 0) + 1));
        };
        addEventListener('pointerdown', count('taps'), true);
        addEventListener('keydown', count('keys'), true);
      });
      const { ksmId, nama } = await aSesiGroup(area, { size });
      await phone.goto(`${ORIGIN}/ksm/${ksmId}/sesi`);
      await phone.getByText('Kas sebelum pertemuan').waitFor();
      await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
      const open = phone.getByRole('link', { name: 'Catat sesi', exact: true });
      await open.waitFor();
      await phone.evaluate(() => {
        sessionStorage.clear();
      });

      const began = performance.now();
      await open.tap();
      await phone.locator('.person').first().waitFor();
      const button = (name: string | RegExp) => phone.getByRole('button', { name });
      // Two exceptions: one stayed away, one sent money along, less than usual.
      const [, , absent = '', brought = ''] = nama;
      await phone.getByRole('radio', { name: `${absent}: Absen` }).tap();
      await phone.getByRole('radio', { name: `${brought}: Titip` }).tap();
      await phone.getByLabel(`Setoran ${brought}`).tap();
      await phone.keyboard.type('3000');
      // Who led and who wrote: one touch opens a list, another chooses.
      for (const label of ['Pimpinan pertemuan', 'Notulis']) {
        const list = phone.getByLabel(label);
        await list.tap();
        await list.selectOption({ index: 1 });
      }
      const chosenInLists = 2;
      const there = phone.getByRole('group', { name: 'Fasilitator hadir' });
      await there.getByRole('radio', { name: 'Ya' }).tap();
      await button(/^Semua membayar/).tap();
      await button('Semua cocok').tap();
      await button('Tambah Keputusan dengan musyawarah').tap();
      await phone.getByRole('checkbox', { name: 'Pencatatan' }).tap();
      await button(/^Sudah dihitung, jumlahnya/).tap();
      await phone.getByText('Cocok dengan catatan.').waitFor();
      await button('Simpan').tap();
      await untilSent(phone);
      const seconds = (performance.now() - began) / 1000;

      const counted = await phone.evaluate(() => ({
        taps: Number(sessionStorage.getItem('taps')),
        keys: Number(sessionStorage.getItem('keys')),
      }));
      const taps = counted.taps + chosenInLists;
      const byHand = taps * SECONDS_PER_TAP + counted.keys * SECONDS_PER_KEY;
      process.stdout.write(
        `${String(size)} members: ${String(taps)} taps, ${String(counted.keys)} keys; ` +
          `scripted ${seconds.toFixed(1)} s, by thumb about ${byHand.toFixed(0)} s\n`,
      );
      expect(counted.taps).toBeGreaterThan(8);
      expect(taps).toBeLessThanOrEqual(25);
      expect(seconds).toBeLessThanOrEqual(90);
      expect(byHand).toBeLessThanOrEqual(90);

      const sesi = (await sesiOf(ksmId)).find((it) => it.tanggal === TODAY);
      expect(sesi?.hadir).toHaveLength(size - 2);
      expect(sesi?.titip).toHaveLength(1);
      expect(Object.values(sesi?.setoran ?? {}).toSorted((a, b) => a - b)).toEqual([
        3000,
        ...Array<number>(size - 2).fill(5000),
      ]);
      expect(sesi?.pembayaran.map(({ jumlah }) => jumlah)).toEqual([10_500, 10_500]);
      // A count that differs from the records is not accepted without a reason.
      expect(sesi?.kasDihitung).toBeGreaterThan(0);
      expect(sesi?.alasanSelisih).toBeNull();
      expect(Object.values(sesi?.buku ?? {})).toEqual(['ok', 'ok', 'ok', 'ok']);
    },
  );
});
