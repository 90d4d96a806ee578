// Amounts as people type them, on a phone: read as they are meant, or refused at their field.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { TODAY } from '../../support/suite/suite.ts';
import type { Locator, Page } from '../../support/browser/browser.ts';
import { openSesi } from '../field-page.ts';
import { it, openGroup, openPart, untilAccepted } from './visited-group.ts';

async function typeInto(field: Locator, text: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(text);
}

/** How far what stands in the field is wider than the field, px. */
const cutOff = (field: Locator): Promise<number> =>
  field.evaluate((input) => input.scrollWidth - input.clientWidth);

async function enlarge(phone: Page): Promise<void> {
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

describe('amounts that are typed', () => {
  it('are read as written, or refused with the reason and not saved', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    await phone.getByRole('button', { name: 'Catat kas lain' }).click();
    const form = phone.getByRole('form', { name: 'Kas lain di luar sesi' });
    await form.getByLabel('Jenis').selectOption('Denda');
    await form.getByLabel('Tanggal').fill(TODAY);
    const amount = form.getByLabel('Jumlah');
    for (const [text, pesan] of [
      ['5,5', 'tulis angka bulat, tanpa sen'],
      ['15.000,50', 'tulis angka bulat, tanpa sen'],
      ['-5000', 'tulis tanpa minus'],
      ['15.50', 'tulis angka, misalnya 15.000'],
    ] as const) {
      await typeInto(amount, text);
      await form.getByRole('button', { name: 'Simpan', exact: true }).click();
      await form.getByRole('link', { name: `Jumlah: ${pesan}` }).waitFor();
      expect(await amount.inputValue()).toBe(text);
    }
    // Emptied and left at once, before the page has drawn either.
    await amount.evaluate((input: HTMLInputElement) => {
      input.focus();
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.blur();
    });
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(await amount.inputValue()).toBe('');
    await typeInto(amount, '15000');
    expect(await amount.inputValue()).toBe('15.000');
    // A digit more and a digit less move the separators.
    await amount.press('End');
    await amount.press('0');
    expect(await amount.inputValue()).toBe('150.000');
    await amount.press('Backspace');
    expect(await amount.inputValue()).toBe('15.000');
    await typeInto(amount, '15.000,00');
    await amount.press('Tab');
    expect(await amount.inputValue()).toBe('15.000');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    const [saved, ...more] = await docs.kasLain.list((q) => q.where('ksmId', '==', ksmId));
    expect(more).toEqual([]);
    expect(saved).toMatchObject({ jenis: 'denda', jumlah: 15_000 });
  });

  it('are never cut off in their box at 360 px and twice the text', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openSesi(phone, ksmId);
    const deposit = phone.getByLabel(/^Setoran /).first();
    await deposit.fill('12500000');
    expect(await cutOff(deposit)).toBe(0);
    await enlarge(phone);
    expect(await cutOff(deposit)).toBe(0);
    const counted = phone.getByLabel('Kas dihitung');
    await counted.fill('1250000000');
    expect(await cutOff(counted)).toBe(0);
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    await phone.getByRole('button', { name: 'Catat kas lain' }).click();
    const amount = phone.getByLabel('Jumlah');
    await amount.fill('1250000000');
    expect(await cutOff(amount)).toBe(0);
    await enlarge(phone);
    expect(await cutOff(amount)).toBe(0);
    expect(
      await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });
});
