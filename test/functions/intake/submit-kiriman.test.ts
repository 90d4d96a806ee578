import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { hashOf } from '../../../functions/src/adapters/platform/sha256.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  codeOf,
  freshArea,
  resultOf,
  signIn,
  type Person,
} from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const submit = (kiriman: unknown, person: Person | null) => call('submitKiriman', kiriman, person);

describe('submitKiriman: receipts', () => {
  it('answers with the id, the hash of the content and the server time', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-01'));
    const receipt = await resultOf(submit(kiriman, faskel));
    expect(receipt.kiriman).toBe(kiriman.id);
    expect(receipt.hash).toBe(hashOf(kiriman));
    expect(Date.parse(receipt.diterimaPada)).toBeGreaterThan(0);
  });

  it('gives the same receipt for the same content, and writes nothing again', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-08'));
    const first = await resultOf(submit(kiriman, faskel));
    const before = await docs.penghitungan.read(ksmId);
    expect(await resultOf(submit(kiriman, faskel))).toStrictEqual(first);
    expect((await docs.penghitungan.read(ksmId))?.urut).toBe(before?.urut);
  });

  it('accepts one of ten copies that arrive together, and gives them all the same receipt', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-15'));
    const before = await docs.penghitungan.read(ksmId);
    const receipts = await Promise.all(
      Array.from({ length: 10 }, () => resultOf(submit(kiriman, faskel))),
    );
    expect(new Set(receipts.map((r) => JSON.stringify(r))).size).toBe(1);
    expect((await docs.penghitungan.read(ksmId))?.urut).toBe((before?.urut ?? 0) + 1);
  });

  it('refuses other content under the same id and keeps both', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-22'));
    await resultOf(submit(kiriman, faskel));
    const other = { ...aSesiOf(ksmId, toTanggal('2017-03-23')), id: kiriman.id };
    expect(await codeOf(submit(other, faskel))).toBe('kiriman-bentrok');
    expect((await docs.kiriman.read(kiriman.id))?.hash).toBe(hashOf(kiriman));
    const kept = await docs.kirimanBentrok.read(`${kiriman.id}_${hashOf(other)}`);
    expect(kept?.isi).toStrictEqual(other);
  });

  it('accepts one of two sessions of one date that arrive together', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const both = [aSesiOf(ksmId, toTanggal('2017-03-29')), aSesiOf(ksmId, toTanggal('2017-03-29'))];
    const codes = await Promise.all(both.map((k) => codeOf(submit(k, faskel))));
    expect(codes.toSorted()).toStrictEqual(['accepted', 'sesi-ganda']);
  });
});

describe('submitKiriman: who may', () => {
  it('refuses people who are signed out, without a role, of another area or role', async ({
    askot,
    heldGroup: { ksmId },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-04-05'));
    const elsewhere = await freshArea();
    expect(await codeOf(submit(kiriman, null))).toBe('belum-masuk');
    expect(await codeOf(submit(kiriman, await signIn(null)))).toBe('tidak-berhak');
    const stranger = await signIn({ peran: 'fasilitator', wilayah: [elsewhere.kelurahan] });
    expect(await codeOf(submit(kiriman, stranger))).toBe('tidak-berhak');
    const official = await signIn({ peran: 'pejabat', wilayah: ['ID'] });
    expect(await codeOf(submit(kiriman, official))).toBe('tidak-berhak');
    expect(await docs.sesi.read(kiriman.isi.id)).toBeNull();
    expect(await codeOf(submit(kiriman, askot))).toBe('accepted');
  });
});

describe('submitKiriman: bad input', () => {
  it('names the field and the remedy in Indonesian, and writes nothing', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-04-30'));
    const answer = await submit(
      { ...kiriman, isi: { ...kiriman.isi, tanggal: '2017-04-31' } },
      faskel,
    );
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.status).toBe('INVALID_ARGUMENT');
    expect(answer.error.details?.isian).toStrictEqual([
      {
        jalur: 'isi.tanggal',
        label: 'Tanggal',
        pesan: 'tulis tanggal yang ada di kalender, misalnya 30 Juni 2017',
      },
    ]);
    expect(await docs.sesi.read(kiriman.isi.id)).toBeNull();
    expect(await docs.kiriman.read(kiriman.id)).toBeNull();
  });

  it.for([
    ['a negative deposit', { setoran: { a1: -1 } }],
    ['half a rupiah', { setoran: { a1: 0.5 } }],
    ['an unknown field', { nik: '3273010101800001' }],
  ] as const)('refuses %s', async ([, rest], { heldGroup: { ksmId, faskel } }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-04-05'));
    const bad = { ...kiriman, isi: { ...kiriman.isi, ...rest } };
    expect(await codeOf(submit(bad, faskel))).toBe('isian-salah');
  });

  it('refuses a kelurahan outside the programme', async ({ area }) => {
    const kode = toKodeKelurahan(`${kecamatanOf(area.kelurahan)}.2999`);
    const person = await signIn({ peran: 'fasilitator', wilayah: [area.kota] });
    expect(await codeOf(submit(aPendaftaran(kode), person))).toBe('wilayah-tidak-dikenal');
  });
});

describe('submitKiriman: a session with money', () => {
  it('writes loans and repayments with the session, and undoes them when it is cancelled', async ({
    heldGroup: own,
  }) => {
    const loan = anIsiPinjaman({
      id: randomUUID(),
      ksmId: own.ksmId,
      tanggalCair: toTanggal('2017-03-01'),
      pokok: 10_000,
      angsuran: [{ jatuhTempo: toTanggal('2017-03-08'), pokok: 10_000, jasa: 500 }],
    });
    const lend = aSesiOf(own.ksmId, toTanggal('2017-03-01'), {
      pinjamanBaru: [loan],
      kasDihitung: 5_000,
    });
    await resultOf(submit(lend, own.faskel));
    const repay = aSesiOf(own.ksmId, toTanggal('2017-03-08'), {
      pembayaran: [{ pinjaman: loan.id, jumlah: 10_500, oleh: 'anggota' }],
      kasDihitung: 5_000 + 15_000 + 10_500,
    });
    await resultOf(submit(repay, own.faskel));
    expect((await docs.pinjaman.read(loan.id))?.berlakuSampai).toBe('2017-03-08');

    const cancel = {
      id: toNewId(randomUUID()),
      jenis: 'batalkan',
      isi: {
        ksmId: own.ksmId,
        catatan: { jenis: 'sesi', id: repay.isi.id, pinjaman: null },
        alasan: 'Salah kelompok',
      },
    };
    await resultOf(submit(cancel, own.faskel));
    expect((await docs.pinjaman.read(loan.id))?.pembayaran).toStrictEqual([]);
    const history = await docs.riwayat.read(cancel.id);
    expect(history).toMatchObject({ oleh: own.faskel.uid, alasan: 'Salah kelompok' });
    expect(history?.perubahan.map((p) => `${p.koleksi} ${p.jalur}`)).toContain('sesi dibatalkan');
  });

  it('says what the cash should be when the count differs without a reason', async ({
    heldGroup: own,
  }) => {
    const kiriman = aSesiOf(own.ksmId, toTanggal('2017-03-01'), { kasDihitung: 14_000 });
    const answer = await submit(kiriman, own.faskel);
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.details?.problem).toStrictEqual({
      code: 'selisih-kas',
      dihitung: 14_000,
      seharusnya: 15_000,
    });
  });
});
