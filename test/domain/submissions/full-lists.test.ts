// A list of a group that is full says so, and what helps.
import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_BYTES,
  sizeOfDocument,
} from '../../../functions/src/domain/basics/stored/document-size.ts';
import { toAnggotaId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { DaftarDokumen, IsiDokumen } from '../../../functions/src/domain/records/dokumen.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { aKeadaan, aKsm, anAnggota } from '../../support/records/build-kiriman.ts';

const KSM = aKsm();
const TANGGAL = toTanggal('2017-03-01');

const plan = (n: number): IsiDokumen => ({
  id: toNewId(`d${String(n)}`),
  ksmId: KSM.id,
  jenis: 'rencanaKerja',
  tanggal: TANGGAL,
});
const stored = (standing: number, cancelled = 0): DaftarDokumen => ({
  ksmId: KSM.id,
  wilayah: KSM.wilayah,
  dokumen: Array.from({ length: standing + cancelled }, (_, n) => ({
    isi: plan(n),
    dibatalkan: n >= standing,
  })),
  urut: 1,
});
const send = (isi: IsiDokumen, dokumen: DaftarDokumen, alasan: string | null = null) =>
  decide(
    {
      id: toNewId('k-1'),
      jenis: 'dokumen',
      isi,
      koreksi: alasan === null ? null : { alasan },
    },
    aKeadaan({ dokumen }),
  );

describe('papers', () => {
  it('are full by those that stand; what was cancelled makes room', () => {
    expect(send(plan(2000), stored(200))).toMatchObject({
      code: 'terlalu-besar',
      pesan: expect.stringContaining('batalkan yang tidak berlaku lagi') as unknown,
    });
    expect(isProblem(send(plan(2000), stored(199, 1)))).toBe(false);
    expect(isProblem(send(plan(2000), stored(199, 800)))).toBe(false);
  });

  it('are full where the document is, with cancelled ones; a correction of one still fits', () => {
    const full = stored(199, 801);
    expect(send(plan(2000), full)).toMatchObject({
      code: 'terlalu-besar',
      pesan: expect.stringContaining('koreksi salah satu') as unknown,
    });
    expect(isProblem(send(plan(3), full, 'salah tanggal'))).toBe(false);
  });

  it('are refused in words before the document is larger than the database takes', () => {
    const ids = Array.from({ length: 200 }, (_, i) =>
      toAnggotaId(`a${String(i).padStart(60, '0')}`),
    );
    const isi = (n: number): IsiDokumen => ({
      ...plan(n),
      jenis: 'tanggungRenteng',
      tanggal: TANGGAL,
      anggota: ids,
    });
    const anggota = {
      ksmId: KSM.id,
      wilayah: KSM.wilayah,
      anggota: ids.map((id) => anAnggota(id)),
      urut: 1,
    };
    const one = (dokumen: DaftarDokumen, n: number) =>
      decide(
        { id: toNewId('k-1'), jenis: 'dokumen', isi: isi(n), koreksi: null },
        aKeadaan({ dokumen, anggota }),
      );
    let dokumen = stored(0);
    let made = one(dokumen, 0);
    for (let n = 1; !isProblem(made); n += 1) {
      dokumen = made.tulis[0]?.data as DaftarDokumen;
      made = one(dokumen, n);
    }
    expect(made).toMatchObject({
      code: 'terlalu-besar',
      pesan: expect.stringContaining('koreksi salah satu') as unknown,
    });
    const size = sizeOfDocument('dokumen', KSM.id, { ...dokumen, skema: 1 });
    expect(size).toBeGreaterThan(0.95 * DOCUMENT_BYTES);
    expect(size).toBeLessThan(DOCUMENT_BYTES);
  });
});

it('members are full with those who have left; the sentence says what helps', () => {
  const { anggota: list } = aKeadaan();
  if (!list) throw new Error('no members');
  const anggota = {
    ...list,
    anggota: Array.from({ length: 199 }, (_, n) => anAnggota(`n${String(n)}`)),
  };
  const join = (...ids: string[]) =>
    decide(
      {
        id: toNewId('k-1'),
        jenis: 'anggotaMasuk',
        isi: { ksmId: KSM.id, anggota: ids.map((id) => anAnggota(id, { tanggalMasuk: TANGGAL })) },
      },
      aKeadaan({ anggota }),
    );
  expect(isProblem(join('x1'))).toBe(false);
  expect(join('x1', 'x2')).toMatchObject({
    code: 'terlalu-besar',
    pesan: expect.stringContaining('daftarkan KSM baru') as unknown,
  });
});
