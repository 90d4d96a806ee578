// A visit to a drawn group: when it is accepted, who may not make it, and how it is corrected and taken back.
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import {
  toKodeKota,
  wilayahOf,
  toKodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { UjiPetik } from '../../../functions/src/domain/records/city/uji-petik.ts';
import { isDrawn, kataOf } from '../../../functions/src/domain/signals/undian.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { aKeadaan, aKsm, aSesi } from '../../support/records/build-kiriman.ts';

const KOTA = toKodeKota('32.73');
const BULAN = toBulan('2017-06');
const ASKOT = { peran: 'askot' as const, wilayah: [KOTA] };
const verifikasi = { angka: { tabungan: 5000, sesiBulan: 3 } } as NonNullable<
  Keadaan['verifikasi']
>;
const kata = kataOf(verifikasi);
const all = Array.from({ length: 100 }, (_, i) => toKsmId(`ksm-${String(i)}`));
const drawn = all.find((id) => isDrawn({ kota: KOTA, bulan: BULAN, kata }, id)) ?? toKsmId('x');
const other = all.find((id) => !isDrawn({ kota: KOTA, bulan: BULAN, kata }, id)) ?? toKsmId('x');

const butir = {
  pertemuan: 'cocok',
  hadir: 'cocok',
  setoran: 'beda',
  kas: 'cocok',
  pinjaman: 'takTerperiksa',
} as const;

type Isi = KirimanOf<'ujiPetik'>['isi'];

const visit = (isi: Partial<Isi> = {}, alasan: string | null = null): KirimanOf<'ujiPetik'> => ({
  id: toNewId('k1'),
  jenis: 'ujiPetik',
  isi: {
    kota: KOTA,
    bulan: BULAN,
    ksmId: drawn,
    tanggal: toTanggal('2017-07-04'),
    butir,
    keterangan: 'Setoran satu anggota kurang Rp5.000',
    ...isi,
  },
  koreksi: alasan === null ? null : { alasan },
});
const batal: KirimanOf<'ujiPetikBatal'> = {
  id: toNewId('k2'),
  jenis: 'ujiPetikBatal',
  isi: { kota: KOTA, bulan: BULAN, ksmId: drawn, alasan: 'Salah kelompok' },
};

const keadaan = (rest: Partial<Keadaan> = {}) =>
  aKeadaan({
    klaim: ASKOT,
    ksm: null,
    verifikasi,
    ksmUji: { ksm: aKsm({ id: drawn }), sesi: [] },
    ...rest,
  });

function codeOf(
  kiriman: KirimanOf<'ujiPetik'> | KirimanOf<'ujiPetikBatal'>,
  rest: Partial<Keadaan> = {},
): string {
  const hasil = decide(kiriman, keadaan(rest));
  return isProblem(hasil) ? hasil.code : 'accepted';
}

function fileOf(kiriman = visit(), rest: Partial<Keadaan> = {}): UjiPetik {
  const hasil = decide(kiriman, keadaan(rest));
  if (isProblem(hasil)) throw new Error(JSON.stringify(hasil));
  return hasil.tulis[0]?.data as UjiPetik;
}

describe('a visit to a drawn group', () => {
  it('is kept with who visited and where the group was, and changes no figure of the group', () => {
    const hasil = decide(visit(), keadaan());
    expect(hasil).toMatchObject({ kode: '32.73', dari: null });
    expect(fileOf()).toMatchObject({
      kode: '32.73',
      provinsi: '32',
      bulan: '2017-06',
      urut: 1,
      kunjungan: [
        { id: drawn, kelurahan: '32.73.01.1001', butir, oleh: 'uid-1', dibatalkan: false },
      ],
    });
  });

  it.each([
    ['of a group that was not drawn', { ksmId: other }, 'isian-tidak-sesuai'],
    ['in the future', { tanggal: toTanggal('2017-07-06') }, 'tanggal-masa-depan'],
    ['before the month had ended', { tanggal: toTanggal('2017-06-30') }, 'isian-tidak-sesuai'],
    ['with a difference that nobody describes', { keterangan: null }, 'isian-tidak-sesuai'],
    [
      'that compared nothing',
      {
        butir: {
          pertemuan: 'takTerperiksa',
          hadir: 'takTerperiksa',
          setoran: 'takTerperiksa',
          kas: 'takTerperiksa',
          pinjaman: 'takTerperiksa',
        } as const,
      },
      'isian-tidak-sesuai',
    ],
  ])('is refused %s', (_, isi, code) => {
    expect(codeOf(visit(isi))).toBe(code);
  });

  it('is refused before the month is closed, of an unknown group, and of one that was elsewhere', () => {
    expect(codeOf(visit(), { verifikasi: null })).toBe('isian-tidak-sesuai');
    expect(codeOf(visit(), { ksmUji: null })).toBe('tidak-ditemukan');
    const moved = aKsm({ id: drawn, wilayah: wilayahOf(toKodeKelurahan('32.77.01.1001')) });
    expect(codeOf(visit(), { ksmUji: { ksm: moved, sesi: [] } })).toBe('tidak-ditemukan');
    // It moved away since: it was here in the month.
    const left = {
      ...moved,
      tempatLama: [{ sampai: toTanggal('2017-07-03'), wilayah: aKsm().wilayah, lkm: aKsm().lkm }],
    };
    expect(codeOf(visit(), { ksmUji: { ksm: left, sesi: [] } })).toBe('accepted');
  });

  it('is refused of a group that was not mentored at the end of the month: nobody drew it', () => {
    const of = (rest: Parameters<typeof aKsm>[0]) => ({
      ksmUji: { ksm: aKsm({ id: drawn, ...rest }), sesi: [] },
    });
    expect(codeOf(visit(), of({ tanggalMulaiPendampingan: toTanggal('2017-07-01') }))).toBe(
      'isian-tidak-sesuai',
    );
    expect(codeOf(visit(), of({ tanggalMulaiPendampingan: toTanggal('2017-06-30') }))).toBe(
      'accepted',
    );
    expect(codeOf(visit(), of({ tanggalBubar: toTanggal('2017-06-30') }))).toBe(
      'isian-tidak-sesuai',
    );
    expect(codeOf(visit(), of({ tanggalBubar: toTanggal('2017-07-01') }))).toBe('accepted');
  });

  it('that was made can be put right, though the group is cancelled or was dissolved before', () => {
    const ganda = {
      pengganti: 'ksm-2',
      nama: 'Mawar',
      oleh: toUid('u'),
      pada: '2017-07-05T00:00:00.000Z',
      alasan: 'Dua kali',
    };
    const since = [
      aKsm({ id: drawn, ganda }),
      aKsm({ id: drawn, tanggalBubar: toTanggal('2017-06-01') }),
    ];
    const ujiPetik = fileOf();
    for (const ksm of since) {
      const ksmUji = { ksm, sesi: [] };
      expect(codeOf(visit(), { ksmUji })).toBe('isian-tidak-sesuai');
      expect(codeOf(visit({}, 'Salah baca buku'), { ksmUji, ujiPetik })).toBe('accepted');
    }
  });

  it('is not made by who recorded a session of that month, nor by a facilitator', () => {
    const by = (uid: string) => ({
      ksm: aKsm({ id: drawn }),
      sesi: [
        aSesi({
          dicatat: { oleh: toUid(uid), dibuat: null, diterima: '2017-06-07T00:00:00.000Z' },
        }),
      ],
    });
    expect(codeOf(visit(), { ksmUji: by('uid-1') })).toBe('isian-tidak-sesuai');
    expect(codeOf(visit(), { ksmUji: by('uid-2') })).toBe('accepted');
    const klaim = { peran: 'fasilitator' as const, wilayah: [KOTA] };
    expect(codeOf(visit(), { klaim })).toBe('tidak-berhak');
    const elsewhere = { ...ASKOT, wilayah: [toKodeKota('32.77')] };
    expect(codeOf(visit(), { klaim: elsewhere })).toBe('tidak-berhak');
  });

  it('is corrected with a reason, taken back with one, and then made anew', () => {
    const ujiPetik = fileOf();
    expect(codeOf(visit(), { ujiPetik })).toBe('sudah-ada');
    expect(codeOf(visit({}, 'Salah baca buku'))).toBe('tidak-ditemukan');
    expect(codeOf(batal)).toBe('tidak-ditemukan');
    const mended = fileOf(visit({ butir: { ...butir, setoran: 'cocok' } }, 'Salah baca buku'), {
      ujiPetik,
    });
    expect(mended).toMatchObject({ urut: 2, kunjungan: [{ butir: { setoran: 'cocok' } }] });
    const hasil = decide(batal, keadaan({ ujiPetik }));
    if (isProblem(hasil)) throw new Error(hasil.code);
    const gone = hasil.tulis[0]?.data as UjiPetik;
    expect(gone.kunjungan).toMatchObject([{ id: drawn, dibatalkan: true }]);
    expect(codeOf(batal, { ujiPetik: gone })).toBe('tidak-ditemukan');
    expect(fileOf(visit(), { ujiPetik: gone }).kunjungan).toMatchObject([{ dibatalkan: false }]);
  });

  it('leaves visits to other groups of the month as they are', () => {
    const ujiPetik = fileOf();
    const more = { ...ujiPetik, kunjungan: ujiPetik.kunjungan.map((it) => ({ ...it, id: other })) };
    expect(fileOf(visit(), { ujiPetik: more }).kunjungan.map((it) => it.id)).toStrictEqual(
      [drawn, other].toSorted(),
    );
  });
});
