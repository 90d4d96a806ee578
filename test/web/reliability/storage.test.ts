// The phone’s own storage: kept, and opened again when a browser has closed it.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { it } from '../../support/browser/kept-page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { until } from '../../support/suite/suite.ts';
import { firstVisit, openSesi, save, sesiOf, untilSaved, untilSent } from '../field-page.ts';
import { draftText, readStore, writeRow } from '../phone-storage.ts';

describe('the storage of a phone', () => {
  it('asks the browser once to keep what is on the phone', async ({ context, phone }) => {
    await context.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      navigator.storage.persisted = () => Promise.resolve(asked.length > 0);
      navigator.storage.persist = () => {
        asked.push('persist');
        return Promise.resolve(true);
      };
    });
    await phone.goto(`${ORIGIN}/ksm`);
    await until('the question', () =>
      phone.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length === 1),
    );
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByText('Peramban', { exact: false }).first().waitFor();
  });

  it('that is full for a while is said to be so, and takes what was typed as soon as it can', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await context.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called on the store that it is asked of
      const real = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
        if (this.name === 'draf' && Reflect.get(globalThis, 'isFull') === true)
          throw new DOMException('full', 'QuotaExceededError');
        return real.apply(this, args);
      };
    });
    await openSesi(phone, ksmId);
    await phone.evaluate(() => {
      Reflect.set(globalThis, 'isFull', true);
    });
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    const warning = phone.getByText('HP tidak dapat menyimpan isian', { exact: false });
    await warning.waitFor();
    expect(await draftText(phone)).not.toContain('arisan');
    await phone.evaluate(() => {
      Reflect.set(globalThis, 'isFull', false);
    });
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    await warning.waitFor({ state: 'detached' });
    await save(phone);
    await untilSaved(phone);
  });

  it('what an older page kept of a form under another key is in the form', async ({
    area,
    faskel,
    phone,
  }) => {
    const { ksmId, sesi } = await seedKsm(area, { sesi: ['2017-06-21'] });
    const id = sesi[0]?.isi.id ?? '';
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
    const value = { kirimanId: randomUUID(), alasan: 'Tercatat dua kali', kelak: { baru: true } };
    await writeRow(phone, 'draf', { key: `${faskel.uid}/batal/${id}`, value });
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/sesi/${id}?batalkan`);
    await phone.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    expect(await phone.getByLabel(/^Alasan/).inputValue()).toBe('Tercatat dua kali');
    expect(await readStore(phone, 'draf')).toEqual([
      { key: `${faskel.uid}/batalkan/${ksmId}/sesi/${id}`, value },
    ]);
    await phone.getByRole('button', { name: 'Batalkan sesi ini' }).tap();
    await untilSent(phone);
    expect((await sesiOf(ksmId)).map((it) => it.dibatalkan)).toEqual([true]);
  });

  it('a connection that the browser closed, as iOS does in the background, is opened again', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await context.addInitScript(() => {
      const opened: IDBDatabase[] = [];
      Object.assign(globalThis, { opened });
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...args) => {
        const request = open(...args);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      };
    });
    await openSesi(phone, ksmId);
    const closeAll = () =>
      phone.evaluate(() => {
        const { opened } = globalThis as unknown as { opened: IDBDatabase[] };
        const ours = opened.filter((db) => db.name === 'pendampingan-ksm');
        for (const db of ours) db.close();
        return ours.length;
      });
    expect(await closeAll()).toBeGreaterThan(0);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    await closeAll();
    await save(phone);
    await closeAll();
    await untilSaved(phone);
    await untilSent(phone);
    expect((await sesiOf(ksmId)).map((it) => it.notulen)).toEqual(['Membahas arisan']);
  });

  it('a connection that fails as Safari’s does («connection lost») is opened again', async ({
    phone,
    heldGroup: { ksmId },
  }) => {
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await phone.evaluate(() => {
      type Transaction = IDBDatabase['transaction'];
      const real = Reflect.get(IDBDatabase.prototype, 'transaction');
      IDBDatabase.prototype.transaction = new Proxy(real, {
        apply(target, db: IDBDatabase, args: Parameters<Transaction>) {
          if (db.name !== 'pendampingan-ksm') return target.apply(db, args);
          IDBDatabase.prototype.transaction = real;
          throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        },
      });
    });
    await save(phone);
    await untilSaved(phone);
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('loses copies under a name that no page reads any more, and keeps the others', async ({
    phone,
    heldGroup: { ksmId },
  }) => {
    const keys = async () => (await readStore(phone, 'salinan')).map(({ key }) => key);
    await firstVisit(phone, ksmId);
    const kept = (await keys()).find((key) => key.endsWith(`/ksm/${ksmId}`)) ?? '';
    const old = kept.replace('/ksm/', '/berkas/');
    await writeRow(phone, 'salinan', { key: old, value: { dokumen: [] } });
    expect(await keys()).toContain(old);
    await phone.reload();
    await until('the old copy gone', async () => !(await keys()).includes(old));
    expect(await keys()).toContain(kept);
  });
});
