// A good request to every callable but that of submissions, whole: a callable without its row, or a row that forgets
// a field, does not compile. Long, since there is a row for each.
import { createHash } from 'node:crypto';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  NASIONAL,
  wilayahOf,
  type KodeWilayah,
  toKodeKota,
} from '../../../functions/src/domain/basics/wilayah.ts';
import type { RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import { TINGKAT_IN_ORDER } from '../../../functions/src/domain/lists/page-of-ksm.ts';
import { DOCUMENTS } from '../../../functions/src/domain/documents.ts';
import { PERAN } from '../../../functions/src/domain/access/peran.ts';
import { TAHAP } from '../../../functions/src/domain/records/ksm.ts';
import { JENIS_JANGGAL } from '../../../functions/src/domain/signals/janggal/janggal.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { aJpeg } from '../../support/files/a-jpeg.ts';
import { thinned, type WholePlain } from './parts.ts';
import type { Random } from './random.ts';
import type { Target } from './submissions.ts';

export type Name = keyof typeof CALLABLES;
type Requested = Exclude<Name, 'submitKiriman'>;

interface Drawn extends Target {
  readonly random: Random;
  readonly kode: KodeWilayah;
}

const PHOTO = Buffer.from(aJpeg());
const PHOTO_HASH = createHash('sha256').update(PHOTO).digest('hex');
const WHEN = '2017-07-04T02:00:00.000Z';
const REVISI = '2017-07-05-000001';
const UID = toUid('u-1');

const keysOf = <T extends object>(it: T) => Object.keys(it) as (keyof T)[];
const UNGGULAN = ['Mandiri', 'Berdaya'] as const;
const WORDS = ['', 'suka', 'mel'];
const tahun = 2017;

const fileOf = ({ kode }: Drawn) => ({ tahun, kode });
const setOf = () => ({ ...PARAMETER_AWAL, berlakuSejak: toTanggal('2098-12-01') });
const areasOf = ({ random, area }: Drawn) => [random.pick([area.kelurahan, area.kota])];
const kataOf = ({ random }: Drawn) => random.pick(WORDS);
/** Left out, a page of a version before asks for all. */
const wordsOrNone = ({ random }: Drawn) => random.pick([undefined, ...WORDS]);
const monthOfRequest = ({ random }: Drawn) => toBulan(`2017-0${random.below(7) + 1}`);
const rowAfter = ({ random, area, ksmId }: Drawn) =>
  random.pick([null, { kelurahan: area.kelurahan, nama: 'Melati', ksmId: random.pick(ksmId) }]);

const ROWS: {
  readonly [N in Requested]: (drawn: Drawn) => WholePlain<RequestOf<(typeof CALLABLES)[N]>>;
} = {
  sendFoto: ({ random, ksmId, sesi }) => ({
    id: `foto-${String(random.below(9))}`,
    ksmId: ksmId[0] ?? '',
    sesi: random.pick(sesi),
    sidik: PHOTO_HASH,
    ukuran: PHOTO.length,
    mulai: 0,
    isi: random.pick([null, PHOTO.toString('base64')]),
  }),
  listFoto: ({ ksmId, sesi }) => ({ ksmId: ksmId[0] ?? '', sesi: [...sesi] }),
  getFotoUrl: ({ random, ksmId }) => ({
    ksmId: ksmId[0] ?? '',
    foto: `foto-${String(random.below(9))}`,
  }),
  listQs: (drawn) => ({ tahun: drawn.random.pick([null, tahun]), kata: kataOf(drawn), lewati: 0 }),
  listQsSubkota: fileOf,
  getPencocokan: ({ kode }) => ({ kode: [kode] }),
  getQsUrl: (drawn) => ({
    ...fileOf(drawn),
    revisi: drawn.random.pick([null, REVISI]),
    berkas: drawn.random.pick(['rekap', 'data']),
  }),
  checkGerbang: ({ random, ksmId }) => ({ ksmId: random.pick(ksmId) }),
  listUnggulan: ({ random, kode, ksmId }) => ({
    kode,
    tingkat: random.pick(UNGGULAN),
    setelah: {
      bulan: toBulan('2017-06'),
      tingkat: random.pick(UNGGULAN),
      dokumen: random.pick([null, capaianId(toKsmId(random.pick(ksmId)), toBulan('2017-06'))]),
    },
  }),
  getUpk: ({ area }) => ({ lkm: lkmIdOf(area.kelurahan) }),
  listKsm: (drawn) => ({
    kode: areasOf(drawn),
    kata: kataOf(drawn),
    saring: {
      tingkat: drawn.random.pick(TINGKAT_IN_ORDER),
      tahap: drawn.random.pick(['belum', ...TAHAP]),
      area: drawn.area.kelurahan,
      pertemuan: drawn.random.pick(['2', '4', '8', '12', 'bubar']),
      kelengkapan: drawn.random.pick(['bulanIni', 'bulanLalu', 'belumDihitung']),
      peringatan: 'ada',
    },
    setelah: drawn.random.pick([
      null,
      { urutan: 0, nama: 'Melati', id: drawn.random.pick(drawn.ksmId) },
    ]),
  }),
  listMirip: ({ random, area, ksmId }) => ({
    kelurahan: area.kelurahan,
    id: random.pick(ksmId),
    nama: 'Melati',
    tanggalBentuk: toTanggal('2017-01-04'),
    anggota: ['Ani', 'Beni'],
  }),
  listKunjungan: (drawn) => ({
    kode: areasOf(drawn),
    macam: drawn.random.pick(['mendesak', 'terjadwal']),
    lewati: 0,
    paling: 10,
  }),
  listPerubahan: ({ random, area }) => ({
    kode: [area.kelurahan],
    sejak: random.pick([null, WHEN]),
  }),
  listLkm: (drawn) => ({ kode: areasOf(drawn), kata: kataOf(drawn), lewati: 0 }),
  listTanpaLkm: (drawn) => ({
    kode: areasOf(drawn),
    kata: kataOf(drawn),
    lewati: drawn.random.pick([0, 60]),
  }),
  listLokasi: (drawn) => ({
    kota: drawn.area.kota,
    kata: kataOf(drawn),
    lewati: drawn.random.pick([0, 50]),
  }),
  listWilayah: ({ random, kode }) => ({ atas: random.pick([null, kode]), kode: [kode] }),
  listPilihanLokasi: (drawn) => ({
    kode: areasOf(drawn),
    kata: kataOf(drawn),
    lewati: drawn.random.pick([0, 60]),
  }),
  listPinjamanUpk: (drawn) => ({
    lkm: lkmIdOf(drawn.area.kelurahan),
    saring: drawn.random.pick(['berjalan', 'lunas', 'menunggak', 'lancar']),
    kata: kataOf(drawn),
    lewati: 0,
  }),
  listBulan: (drawn) => ({
    kota: drawn.area.kota,
    bulan: monthOfRequest(drawn),
    macam: drawn.random.pick(['tanpaCatatan', 'terlambat']),
    kata: wordsOrNone(drawn),
    setelah: rowAfter(drawn),
  }),
  listCalon: (drawn) => ({
    kota: drawn.area.kota,
    tahap: drawn.random.pick(TAHAP),
    kata: wordsOrNone(drawn),
    setelah: rowAfter(drawn),
  }),
  listAntrean: (drawn) => ({
    kota: drawn.area.kota,
    bulan: drawn.random.pick([null, monthOfRequest(drawn)]),
    kata: wordsOrNone(drawn),
    lewati: drawn.random.pick([0, 1, 60]),
  }),
  listJanggal: (drawn) => ({
    kota: drawn.area.kota,
    kelurahan: drawn.random.pick([null, drawn.area.kelurahan]),
    jenis: drawn.random.pick([null, ...JENIS_JANGGAL]),
    kata: wordsOrNone(drawn),
    setelah: rowAfter(drawn),
  }),
  listUjiPetik: (drawn) => ({
    kota: drawn.area.kota,
    bulan: monthOfRequest(drawn),
    kata: wordsOrNone(drawn),
    lewati: 0,
  }),
  getKota: ({ area }) => ({ kota: area.kota, tahun }),
  getSebabGeser: (drawn) => ({ kota: drawn.area.kota, bulan: monthOfRequest(drawn) }),
  getWilayah: fileOf,
  checkPengajuan: ({ random, ksmId }) => ({
    ksmId: random.pick(ksmId),
    pokok: 100_000,
    tanggalCair: toTanggal('2017-03-01'),
    angsuran: [{ jatuhTempo: toTanggal('2017-06-28'), pokok: 100_000, jasa: 1_000 }],
  }),
  listRevisi: (drawn) => ({
    ...fileOf(drawn),
    setelah: { diperbarui: WHEN, revisi: REVISI },
  }),
  compareQs: (drawn) => ({
    ...fileOf(drawn),
    revisiA: REVISI,
    revisiB: '2017-07-05-000002',
  }),
  checkBerkas: ({ random }) => ({
    sidik: '0'.repeat(64),
    berkas: random.pick(['rekap', 'data']),
  }),
  getIsiQs: (drawn) => ({
    ...fileOf(drawn),
    revisi: REVISI,
    berkas: drawn.random.pick([undefined, 'rekap', 'data']),
    kota: drawn.random.pick([undefined, toKodeKota('32.73')]),
    baris: drawn.random.pick([null, [{ lembar: 'Info', baris: [1] }]]),
  }),
  makeQsAgain: (drawn) => ({
    ...fileOf(drawn),
    revisi: REVISI,
    menurut: drawn.random.pick(['saatItu', 'kini']),
    kerja: drawn.random.pick([
      null,
      { id: '20170705T010203-00000000-0000-0000-0000-000000000000', selesai: 0 },
    ]),
  }),
  listUnduhan: ({ random, kode }) => ({
    milik: random.pick(['saya', 'semua']),
    kode: random.pick([null, kode]),
    oleh: random.pick([null, UID]),
    setelah: random.pick([null, WHEN]),
  }),
  listPengguna: (drawn) => ({
    kata: kataOf(drawn),
    peran: [drawn.random.pick(PERAN)],
    lewati: 0,
    saring: { peran: drawn.random.pick(PERAN), nonaktif: drawn.random.chance(0.5) },
    hitung: drawn.random.chance(0.5),
  }),
  checkPengguna: ({ random, area }) => ({
    baris: [
      {
        email: 'uji-fuzz@contoh.id',
        nama: 'Siti',
        peran: random.pick(PERAN),
        wilayah: [random.pick([area.kelurahan, area.kota, NASIONAL])],
      },
    ],
  }),
  savePengguna: ({ random, area }) => {
    const klaim = {
      peran: random.pick(PERAN),
      wilayah: [random.pick([area.kelurahan, area.kota, NASIONAL])],
    };
    const email = 'uji-fuzz@contoh.id';
    return {
      uid: random.pick([null, UID]),
      email,
      nama: 'Siti',
      ...klaim,
      nonaktif: true,
      dilihat: random.pick([null, { uid: UID, email, nama: 'Siti', ...klaim, nonaktif: false }]),
      alasan: 'uji coba',
    };
  },
  saveLokasi: ({ random, area: { kelurahan } }) => {
    const nama = {
      nama: 'Sukarasa',
      namaKecamatan: random.pick([null, 'Kecamatan Satu']),
      namaKota: random.pick([null, 'Kota Satu']),
      namaProvinsi: random.pick([null, 'Provinsi Satu']),
    };
    const diganti = random.chance(0.9) ? null : { sejak: toTanggal('2018-01-01'), kode: kelurahan };
    return {
      kode: kelurahan,
      ...nama,
      ppmk: random.chance(0.2),
      berlakuSejak: toTanggal('2017-01-01'),
      diganti,
      dilihat: random.pick([
        null,
        {
          kode: kelurahan,
          nama: 'Sukarasa',
          jenis: random.pick(['kelurahan', 'desa', 'desa adat']),
          wilayah: wilayahOf(kelurahan),
          namaKecamatan: 'Kecamatan Satu',
          namaKota: 'Kota Satu',
          namaProvinsi: 'Provinsi Satu',
          ppmk: random.chance(0.2),
          berlakuSejak: toTanggal('2015-01-01'),
          diganti,
        },
      ]),
      alasan: 'uji coba',
    };
  },
  previewParameter: ({ random, area, ksmId }) => ({
    set: setOf(),
    kota: area.kota,
    setelah: random.pick([null, '', random.pick(ksmId)]),
  }),
  // Refused by its schema, so never adopted: a set in force for the whole country would change other tests' figures.
  adoptParameter: () => ({ set: { ...setOf(), tunggakan: 0 }, alasan: 'uji coba' }),
  getPekerjaan: () => ({}),
  listPekerjaan: ({ random }) => ({
    macam: random.pick(['malam', 'pencocokan', 'bangunUlang', 'basi', 'tersisih', 'selisih']),
    lewati: random.pick([0, 20]),
  }),
  retryTersisih: ({ random, area, ksmId }) => ({
    koleksi: random.pick(keysOf(DOCUMENTS)),
    dokumen: random.pick(ksmId),
    kota: random.pick([null, area.kota]),
  }),
  startRebuild: ({ area }) => ({ kota: area.kota, hitung: true }),
  listJejak: (drawn) => ({
    setelah: drawn.random.pick([null, WHEN]),
    kata: wordsOrNone(drawn),
  }),
  recordKunjungan: () => ({}),
  listTerbuka: () => ({}),
  getTerbukaUrl: ({ random, area }) => ({ tahun, kode: random.pick([NASIONAL, area.provinsi]) }),
  listKeterbukaan: () => ({}),
  getPemberitahuan: () => ({}),
  setPemberitahuan: ({ random }) => ({
    kabar: random.pick([true, false]),
    bahasa: random.pick(['id', 'en']),
  }),
  setKeterbukaan: ({ random, area }) => ({
    kode: random.pick([NASIONAL, area.provinsi]),
    terbuka: random.pick([true, false]),
    dilihat: random.pick([undefined, null, '2017-07-05T02:00:00.000Z']),
    alasan: 'Diminta dinas provinsi',
  }),
};

export const REQUESTED: readonly Name[] = ['submitKiriman', ...keysOf(ROWS)];

export function nextRequest(name: Requested, random: Random, target: Target): unknown {
  const { kelurahan, kota, provinsi } = target.area;
  const kode = random.pick([kelurahan, kota, provinsi, NASIONAL]);
  const row = ROWS[name];
  return thinned(CALLABLES[name].request, row({ ...target, random, kode }), random);
}
