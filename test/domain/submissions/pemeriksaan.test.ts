import { describe, expect, it } from 'vitest';
import type { Kiriman, KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  countSesi,
  Pemeriksaan,
  standingOf,
  standingOfSesi,
} from '../../../functions/src/domain/records/pemeriksaan.ts';
import { IZIN_PERAN, PERAN, type Klaim } from '../../../functions/src/domain/access/peran.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { needsOf } from '../../../functions/src/domain/submissions/needs.ts';
import {
  aKeadaan,
  anAnggota,
  anIsiSesi,
  aPemeriksaan,
  aSesi,
} from '../../support/records/build-kiriman.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const ASKOT: Klaim = { peran: 'askot', wilayah: [toKodeKota('32.73')] };
const S1 = aSesi({ id: 's1', tanggal: toTanggal('2017-06-07'), urut: 3 });
const S2 = aSesi({ id: 's2', tanggal: toTanggal('2017-06-14'), urut: 4 });

const keadaan = (rest: Partial<Keadaan> = {}) =>
  aKeadaan({ klaim: ASKOT, urut: 9, sesi: [S1, S2], ...rest });

function codeOf(kiriman: Kiriman, rest: Partial<Keadaan> = {}): string {
  const hasil = decide(kiriman, keadaan(rest));
  return isProblem(hasil) ? hasil.code : 'accepted';
}

/** The group's document after the submission, as the schema reads it back. */
function after(kiriman: Kiriman, rest: Partial<Keadaan> = {}): Pemeriksaan {
  const hasil = decide(kiriman, keadaan(rest));
  if (isProblem(hasil)) throw new Error(hasil.code);
  const tulisan = hasil.tulis.find((t) => t.koleksi === 'pemeriksaan');
  if (tulisan === undefined) throw new Error('nothing is written to pemeriksaan');
  expect(tulisan.id).toBe('ksm-1');
  return Pemeriksaan.parse(tulisan.data);
}

describe('checking a group', () => {
  it('writes one document beside the records, and changes no figure', () => {
    const hasil = decide(aPemeriksaan({ pendaftaran: 1 }), keadaan());
    expect(hasil).toMatchObject({ dari: null, alasan: null });
    expect(!isProblem(hasil) && hasil.tulis.map((t) => t.koleksi)).toStrictEqual(['pemeriksaan']);
    expect(after(aPemeriksaan({ pendaftaran: 1 }))).toStrictEqual({
      ksmId: 'ksm-1',
      wilayah: keadaan().ksm?.wilayah,
      pendaftaran: {
        urut: 1,
        hasil: 'diterima',
        alasan: null,
        oleh: 'uid-1',
        pada: '2017-07-05T03:00:00.000Z',
        berubah: false,
      },
      sesi: [
        {
          id: 's1',
          tanggal: '2017-06-07',
          status: 'dilaksanakan',
          urut: 3,
          hasil: 'diterima',
          alasan: null,
          oleh: 'uid-1',
          pada: '2017-07-05T03:00:00.000Z',
          berubah: false,
        },
      ],
      perluDiperbaiki: false,
      // It counts its own writes: the group's count stays, and so the copy that the night computes from
      // stays valid.
      urut: 1,
    });
    expect(needsOf(aPemeriksaan())).toMatchObject({ sesi: ['s1'], pemeriksaan: true });
  });

  it('keeps what was checked before, by date', () => {
    const before = after(aPemeriksaan({ sesi: [{ id: toNewId('s2'), urut: 4 }] }));
    const both = after(aPemeriksaan(), { pemeriksaan: before });
    expect(both.sesi.map((s) => s.id)).toStrictEqual(['s1', 's2']);
    expect(countSesi(both, toBulan('2017-06'))).toStrictEqual({ diterima: 2, dikembalikan: 0 });
    expect(countSesi(both, toBulan('2017-07'))).toStrictEqual({ diterima: 0, dikembalikan: 0 });
  });

  it('sends back only with a reason, and says so until it is corrected', () => {
    expect(codeOf(aPemeriksaan({ hasil: 'dikembalikan' }))).toBe('isian-tidak-sesuai');
    const back = after(aPemeriksaan({ hasil: 'dikembalikan', alasan: 'kas tidak cocok' }));
    expect(back.perluDiperbaiki).toBe(true);
    expect(back.sesi[0]?.alasan).toBe('kas tidak cocok');
    expect(countSesi(back, toBulan('2017-06'))).toStrictEqual({ diterima: 0, dikembalikan: 1 });
    const accepted = after(aPemeriksaan(), { pemeriksaan: back });
    expect(accepted.perluDiperbaiki).toBe(false);
  });

  it('counts a record as unchecked when it changed while it was being checked', () => {
    const seen = after(aPemeriksaan({ sesi: [{ id: toNewId('s1'), urut: 2 }] }));
    expect(seen.sesi[0]).toMatchObject({ urut: 2, berubah: true });
    expect(standingOfSesi(seen, S1)).toBeNull();
    expect(after(aPemeriksaan({ pendaftaran: 0 })).pendaftaran).toMatchObject({ berubah: true });
  });

  it('never puts an earlier check over a later one', () => {
    const later = after(aPemeriksaan({ hasil: 'dikembalikan', alasan: 'belum benar' }));
    const early = aPemeriksaan({ sesi: [{ id: toNewId('s1'), urut: 2 }] });
    expect(codeOf(early, { pemeriksaan: later })).toBe('isian-tidak-sesuai');
    const mixed = aPemeriksaan({
      sesi: [
        { id: toNewId('s1'), urut: 2 },
        { id: toNewId('s2'), urut: 4 },
      ],
    });
    const kept = after(mixed, { pemeriksaan: later });
    expect(kept.sesi.map((s) => [s.id, s.hasil])).toStrictEqual([
      ['s1', 'dikembalikan'],
      ['s2', 'diterima'],
    ]);
  });

  it.each([
    ['nothing', aPemeriksaan({ sesi: [] }), 'isian-tidak-sesuai'],
    [
      'a session of another group',
      aPemeriksaan({ sesi: [{ id: toNewId('s9'), urut: 1 }] }),
      'tidak-ditemukan',
    ],
    [
      'a version that never existed',
      aPemeriksaan({ sesi: [{ id: toNewId('s1'), urut: 8 }] }),
      'isian-tidak-sesuai',
    ],
    ['a registration that never existed', aPemeriksaan({ pendaftaran: 99 }), 'isian-tidak-sesuai'],
    [
      'a session named twice',
      aPemeriksaan({
        sesi: [
          { id: toNewId('s1'), urut: 3 },
          { id: toNewId('s1'), urut: 3 },
        ],
      }),
      'isian-tidak-sesuai',
    ],
  ])('refuses %s', (_what, kiriman, code) => {
    const other = aSesi({ id: 's9', ksmId: 'ksm-2', urut: 1 });
    expect(codeOf(kiriman, { sesi: [S1, S2, other] })).toBe(code);
  });

  it('refuses an unknown group, and ignores a cancelled session', () => {
    expect(codeOf(aPemeriksaan(), { ksm: null })).toBe('tidak-ditemukan');
    const gone = { ...S1, dibatalkan: true };
    expect(codeOf(aPemeriksaan(), { sesi: [gone] })).toBe('isian-tidak-sesuai');
  });
});

describe('a check when the record changes', () => {
  const checked = after(aPemeriksaan({ pendaftaran: 1, hasil: 'dikembalikan', alasan: 'periksa' }));
  const fasilitator: Klaim = { peran: 'fasilitator', wilayah: [toKodeKota('32.73')] };
  const rest = { klaim: fasilitator, pemeriksaan: checked, sesi: [S1] };

  it('is marked by the correction of the session', () => {
    const koreksi: KirimanOf<'sesi'> = {
      id: toNewId('k2'),
      jenis: 'sesi',
      koreksi: { alasan: 'salah hitung' },
      isi: anIsiSesi({ id: 's1', tanggal: toTanggal('2017-06-08') }),
    };
    expect(needsOf(koreksi).pemeriksaan).toBe(true);
    expect(needsOf({ ...koreksi, koreksi: null }).pemeriksaan).toBe(false);
    const now = after(koreksi, rest);
    expect(standingOf(now.sesi[0])).toBeNull();
    // The registration was sent back too, and is still waiting.
    expect(now.perluDiperbaiki).toBe(true);
    const onlySesi = { ...checked, pendaftaran: null };
    expect(after(koreksi, { ...rest, pemeriksaan: onlySesi }).perluDiperbaiki).toBe(false);
  });

  it('is removed with a cancelled session', () => {
    const batal: KirimanOf<'batalkan'> = {
      id: toNewId('k3'),
      jenis: 'batalkan',
      isi: {
        ksmId: toKsmId('ksm-1'),
        catatan: { jenis: 'sesi', id: toNewId('s1'), pinjaman: null },
        alasan: 'tidak terjadi',
      },
    };
    expect(after(batal, rest).sesi).toStrictEqual([]);
  });

  it('of the registration is marked by a change of the group or its members, not of a stage', () => {
    const ubah: Kiriman = {
      id: toNewId('k4'),
      jenis: 'ksmUbah',
      isi: { ksmId: toKsmId('ksm-1'), perubahan: { nama: 'Mawar' }, alasan: 'salah tulis' },
    };
    const masuk: Kiriman = {
      id: toNewId('k5'),
      jenis: 'anggotaMasuk',
      isi: { ksmId: toKsmId('ksm-1'), anggota: [anAnggota('a9')] },
    };
    for (const kiriman of [ubah, masuk]) {
      const now = after(kiriman, rest);
      expect(now.pendaftaran?.berubah).toBe(true);
      expect(standingOf(now.sesi[0])).toBe('dikembalikan');
    }
    const tahap: Kiriman = {
      id: toNewId('k6'),
      jenis: 'tahap',
      isi: { ksmId: toKsmId('ksm-1'), tahap: 'I', sejak: toTanggal('2017-07-01'), alasan: null },
    };
    expect(needsOf(tahap).pemeriksaan).toBe(false);
  });

  it('writes nothing for a group that was never checked', () => {
    const ubah: Kiriman = {
      id: toNewId('k7'),
      jenis: 'ksmUbah',
      isi: { ksmId: toKsmId('ksm-1'), perubahan: { nama: 'Mawar' }, alasan: 'salah tulis' },
    };
    const hasil = decide(ubah, keadaan({ klaim: fasilitator }));
    expect(!isProblem(hasil) && hasil.tulis.map((t) => t.koleksi)).toStrictEqual(['ksm']);
  });
});

describe('the permission to check', () => {
  it.each(PERAN)('of a %s follows the table of roles', (peran) => {
    const expected = IZIN_PERAN[peran].includes('kelolaKota') ? 'accepted' : 'tidak-berhak';
    expect(codeOf(aPemeriksaan(), { klaim: { peran, wilayah: [toKodeKota('32.73')] } })).toBe(
      expected,
    );
    expect(codeOf(aPemeriksaan(), { klaim: { peran, wilayah: [toKodeKota('32.77')] } })).toBe(
      'tidak-berhak',
    );
  });
});
