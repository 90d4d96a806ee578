// What waits in the outbox is its owner's: it can be changed or taken out before it is sent, and what the
// server always fails over does not keep the rest of its group back.
import { describe, expect } from 'vitest';
import { it } from '../../support/browser/page-test.ts';
import { until } from '../../support/suite/suite.ts';
import {
  banner,
  openOutbox,
  openSesi,
  save,
  sesiOf,
  SUBMIT_CALL,
  untilSaved,
  untilSent,
} from '../field-page.ts';
import { readStore } from '../phone-storage.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';

const UNREACHABLE = { status: 503, body: 'not a function' };
const FAULT = {
  status: 500,
  contentType: 'application/json',
  body: JSON.stringify({ error: { status: 'INTERNAL', message: 'INTERNAL' } }),
};

describe('a submission that is not sent yet', () => {
  it('is changed in its form, and only the changed one is sent, as saved when the first was', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await context.route(SUBMIT_CALL, (route) => route.fulfill(UNREACHABLE));
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await save(phone);
    await untilSaved(phone);
    const [first] = await readStore(phone, 'outbox');
    const dibuat = (first?.value as OutboxItem | undefined)?.kiriman.dibuat;
    expect(Date.parse(dibuat ?? '')).toBeGreaterThan(0);
    await openOutbox(phone);
    await phone.getByRole('button', { name: 'Ubah' }).click();
    const notes = phone.getByLabel('Notulen');
    await notes.waitFor();
    expect(await notes.inputValue()).toBe('Membahas arisan');
    await notes.fill('Membahas arisan dan kas');
    await context.unroute(SUBMIT_CALL);
    await save(phone);
    await untilSaved(phone);
    await openOutbox(phone);
    await untilSent(phone);
    const sent = await sesiOf(ksmId);
    expect(sent.map((it) => it.notulen)).toEqual(['Membahas arisan dan kas']);
    expect(sent.map((it) => it.dicatat?.dibuat)).toEqual([dibuat]);
    expect(await readStore(phone, 'outbox')).toHaveLength(1);
  });

  it('is set aside, stays on the phone, and is sent when its owner says so', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await context.route(SUBMIT_CALL, (route) => route.fulfill(UNREACHABLE));
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await openOutbox(phone);
    await phone.getByRole('button', { name: 'Tepikan' }).click();
    await phone.getByText('Anda menepikan catatan ini', { exact: false }).waitFor();
    await context.unroute(SUBMIT_CALL);
    await phone.reload();
    await phone.getByText('Ditepikan', { exact: true }).waitFor();
    await banner(phone, 1).waitFor();
    expect(await sesiOf(ksmId)).toEqual([]);
    await phone.getByRole('button', { name: 'Kirim lagi' }).click();
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('is set aside while an attempt is under way, which then ends without an answer', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    let end = (): void => undefined;
    const isEnding = new Promise<void>((resolve) => {
      end = resolve;
    });
    await context.route(SUBMIT_CALL, async (route) => {
      await isEnding;
      await route.fulfill(UNREACHABLE);
    });
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await save(phone);
    await untilSaved(phone);
    await openOutbox(phone);
    await phone.getByText('Sedang dikirim', { exact: true }).waitFor();
    await phone.getByRole('button', { name: 'Ubah' }).click();
    await phone.getByText('Ditepikan begitu jelas', { exact: false }).waitFor();
    end();
    const notes = phone.getByLabel('Notulen');
    await notes.waitFor();
    expect(await notes.inputValue()).toBe('Membahas arisan');
    await context.unroute(SUBMIT_CALL);
    expect(await sesiOf(ksmId)).toEqual([]);
  });

  it('over which the server always fails keeps no other record of its group back', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    let failing: string | null = null;
    await context.route(SUBMIT_CALL, (route) => {
      const body = route.request().postData() ?? '';
      failing ??= body;
      return body === failing ? route.fulfill(FAULT) : route.continue();
    });
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await until('the fault', () => Promise.resolve(failing !== null));
    await openSesi(phone, ksmId);
    await phone.getByRole('radio', { name: 'Libur' }).check();
    await phone.getByLabel('Tanggal').first().fill('2017-07-04');
    await save(phone);
    await until('the other session', async () => (await sesiOf(ksmId)).length === 1);
    // Left before its receipt has come, the page would send it once more and show both.
    await untilSent(phone);
    await openOutbox(phone);
    await phone.getByText('Server gagal memproses catatan ini', { exact: false }).waitFor();
    await phone.getByRole('button', { name: 'Tepikan' }).click();
    phone.on('dialog', (dialog) => void dialog.accept());
    await phone.getByRole('button', { name: 'Hapus' }).click();
    await phone.getByText('Semua catatan sudah terkirim').waitFor();
  });
});
