// One document of every collection, to be spoilt: a collection without a row does not compile.
import {
  areaTahunId,
  capaianId,
  qsLamaId,
  tugasId,
  upkBulananId,
  verifikasiId,
  type Koleksi,
} from '../../../functions/src/domain/basics/paths.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { monthOf, toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import type { Group } from '../../support/suite/seed.ts';
import { TODAY, type Area } from '../../support/suite/suite.ts';

export const YEAR = 2017;
export const MONTH = monthOf(TODAY);

const WHEN = '9999-01-01T00:00:00.000Z';
const LONG_AGO = '1970-01-01T00:00:00.000Z';
const CLOSED = toBulan('2017-03');

/**
 * `seen`: an administrator sees it among what cannot be read. `anew`: it is derived, and whoever meets it makes it
 * anew. `passed`: nothing is made of it, so whoever meets it passes over it.
 */
type Fate = 'seen' | 'anew' | 'passed';

/** The id of the document, and what queries still find it by. */
type Where = readonly [id: string, found: object, fate: Fate];

export interface Row {
  readonly of: 'group' | 'place';
  readonly locate: (group: Group) => Where;
}

/** Of a group, which it has for itself alone. */
const group = (locate: (group: Group) => Where): Row => ({ of: 'group', locate });
/** Beside the groups: of their place, of the areas above, of nobody's. */
const place = (locate: (area: Area) => Where): Row => ({
  of: 'place',
  locate: ({ area }) => locate(area),
});

export const SPOILT: { readonly [K in Koleksi]: Row } = {
  ksm: group(({ ksmId }) => [ksmId, { id: ksmId }, 'seen']),
  anggota: group(({ ksmId }) => [ksmId, {}, 'seen']),
  sesi: group(({ sesi }) => [sesi[0]?.isi.id ?? '', { tanggal: '2017-06-28' }, 'seen']),
  pinjaman: group(({ ksmId }) => [
    `p-${ksmId}`,
    { sumber: 'upk', berlakuSampai: '9999-12-31' },
    'seen',
  ]),
  kasLain: group(({ ksmId }) => [`k-${ksmId}`, { tanggal: '2017-06-28' }, 'seen']),
  dokumen: group(({ ksmId }) => [ksmId, {}, 'seen']),
  kemitraan: group(({ ksmId }) => [ksmId, {}, 'seen']),
  penghitungan: group(({ ksmId }) => [
    ksmId,
    { hidup: true, sampai: '2017-01-01', ditahan: false },
    'seen',
  ]),
  jendela: group(({ ksmId }) => [ksmId, {}, 'anew']),
  capaian: group(({ ksmId }) => [capaianId(ksmId, MONTH), { bulan: MONTH, diubah: WHEN }, 'anew']),

  pelatihan: place(({ kota }) => [`x-${kota}`, {}, 'passed']),
  pemeriksaan: place(({ kota }) => [`x-${kota}`, {}, 'passed']),
  foto: place(({ kota }) => [
    `x-${kota}`,
    { kode: kota, utuh: true, sesi: 'x', pada: LONG_AGO },
    'seen',
  ]),
  riwayat: place(({ kota }) => [`x-${kota}`, { jenis: 'sesi', pada: WHEN }, 'seen']),
  kiriman: place(({ kota }) => [`x-${kota}`, { pada: WHEN }, 'passed']),
  kirimanBentrok: place(({ kota }) => [`x-${kota}`, { pada: WHEN }, 'passed']),

  lkm: place(({ kelurahan }) => [`x-${lkmIdOf(kelurahan)}`, {}, 'seen']),
  upkBulanan: place(({ kelurahan }) => [
    upkBulananId(lkmIdOf(kelurahan), CLOSED),
    { lkm: lkmIdOf(kelurahan), bulan: CLOSED },
    'seen',
  ]),
  wilayah: place(({ kelurahan }) => [`${kecamatanOf(kelurahan)}.1999`, {}, 'seen']),
  target: place(({ kota, provinsi }) => [
    areaTahunId(YEAR, kota),
    { tahun: YEAR, kode: kota, provinsi },
    'seen',
  ]),
  verifikasi: place(({ kota }) => [
    verifikasiId(kota, CLOSED),
    { kode: kota, bulan: CLOSED },
    'seen',
  ]),
  ujiPetik: place(({ kota }) => [
    verifikasiId(kota, CLOSED),
    { kode: kota, bulan: CLOSED },
    'seen',
  ]),
  rekap: place(({ kota, provinsi }) => [
    areaTahunId(YEAR, kota),
    { tahun: YEAR, kode: kota, provinsi },
    'anew',
  ]),
  qs: place(({ kota }) => [areaTahunId(1999, kota), { tahun: 1999, kode: kota }, 'seen']),
  qsLama: place(({ kota }) => [
    qsLamaId(YEAR, kota, 'x'),
    { tahun: YEAR, kode: kota, pertama: false, diganti: '2017-01-01T00:00:00.000Z' },
    'seen',
  ]),
  basi: place(({ kota }) => [
    areaTahunId(1999, kota),
    { tahun: 1999, kode: kota, keadaan: 'basi' },
    'seen',
  ]),
  tugas: place(({ kota }) => [
    tugasId('malam', kota),
    { jenis: 'malam', putaran: TODAY, kode: kota, keadaan: 'gagal' },
    'anew',
  ]),
  pencocokan: place(({ kota }) => [
    `x-${kota}`,
    { kode: kota, terakhir: { selisih: 1 } },
    'passed',
  ]),
  tersisih: place(({ kota }) => [`sesi_x-${kota}`, { kota, sejak: LONG_AGO }, 'anew']),
  unduhan: place(({ kota }) => [`x-${kota}`, { kode: kota, pada: WHEN, oleh: 'x' }, 'seen']),
  bukaFoto: place(({ kota }) => [`x-${kota}`, { kode: kota, pada: WHEN }, 'passed']),

  keterbukaan: place(({ provinsi }) => [provinsi, { kode: provinsi }, 'seen']),
  daftarTerbuka: place(() => ['semua', { dihitung: WHEN }, 'anew']),
  ringkasan: place(() => ['nasional', { dihitung: WHEN }, 'passed']),
  pekerjaan: place(() => ['nightly', {}, 'anew']),
  kunjungan: place(() => ['x', { jumlah: 'x' }, 'passed']),
  parameter: place(() => [toTanggal('2099-11-29'), { berlakuSejak: '2099-11-29' }, 'passed']),
  pengguna: place(({ kota }) => [`x-${kota}`, { email: `x-${kota}@uji.ksm` }, 'seen']),
  pemberitahuan: place(({ kota }) => [`x-${kota}`, { kabar: true }, 'passed']),
  jejakKelola: place(({ kota }) => [`x-${kota}`, { pada: WHEN, sasaran: kota }, 'seen']),
};

/** What is read of a group by the file of a place that it has left. */
export const LEFT_BEHIND = ['ksm', 'penghitungan'] as const satisfies readonly Koleksi[];
