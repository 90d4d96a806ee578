// What the model of the cost begins with: how large the programme is, how many documents each step reads
// and writes (those that tests assert: docs/data-model.md, "What it costs"), and seconds and sizes, which
// are assumptions and named as such.
import { FOTO_AWAL } from '../../functions/src/domain/basics/photos/foto-awal.ts';
import { CHUNK_BYTE } from '../../functions/src/domain/records/foto.ts';
import { BAWAAN } from '../../functions/src/defaults.ts';

export interface Scale {
  readonly ksm: number;
  readonly kelurahan: number;
  readonly kota: number;
  readonly provinsi: number;
  readonly anggotaPerKsm: number;
  /** Sessions of a group in a month. */
  readonly sesiPerBulan: number;
  /** Payments of instalments recorded in a session. */
  readonly angsuranPerSesi: number;
  /** Loans of a group that its window still sees. */
  readonly pinjamanPerKsm: number;
  /** Share of the sessions that are sent in a later month. */
  readonly sesiTerlambat: number;
  /** Hours of a day in which sessions are sent. */
  readonly jamSibuk: number;
  /** Years of records kept. */
  readonly tahun: number;
  /** Downloads of a file in a month. */
  readonly unduhPerBerkas: number;
  /** Nights in which everything derived is verified once. */
  readonly malamCocok: number;
}

const DASAR = {
  anggotaPerKsm: 8,
  sesiPerBulan: 4.4,
  angsuranPerSesi: 2,
  pinjamanPerKsm: 4,
  sesiTerlambat: 0.1,
  jamSibuk: 10,
  tahun: 1,
  unduhPerBerkas: 30,
  malamCocok: BAWAAN.PENCOCOKAN_MALAM,
};
/** The pilot of the programme, and the nation: 15 million sessions a year. */
export const SKALA = {
  pilot: { ksm: 2_980, kelurahan: 596, kota: 108, provinsi: 14, ...DASAR },
  nasional: { ksm: 284_000, kelurahan: 10_948, kota: 514, provinsi: 38, ...DASAR },
} as const satisfies Record<string, Scale>;

/** Documents that a step reads and writes, as asserted in test/functions/cost.test.ts. */
export const LANGKAH = {
  terima: { reads: 6, writes: 4 },
  hitung: { reads: 51, writes: 3 },
  /** More for each month that a late session moves: four to five reads. */
  hitungTerlambat: { reads: 5, writes: 1 },
  /** A further loan, and a further record of a session whose event finds everything computed. */
  pinjaman: { reads: 1, writes: 0 },
  peristiwa: { reads: 2, writes: 0 },
  /** A new record: whether a submission wrote it. */
  catatanBaru: { reads: 1, writes: 0 },
  malam: { reads: 4, writes: 2 },
} as const;

/** A photo of a book page, sent in four parts, as asserted in test/functions/foto/foto-cost.test.ts. */
export const FOTO = {
  potongan: 4,
  reads: 17,
  writes: 5,
  /** Objects: each part and the whole are written, each part is read. */
  classA: 5,
  classB: 4,
  /** The account is looked up with each part. */
  akun: 4,
  /** The night finds it and removes it. */
  hapus: { reads: 1, deletes: 1 },
  /** Listed with its session on the desk, and opened: the group, the account, the photo, the ledger. */
  buka: { reads: 4, writes: 1 },
  /** Assumptions: photos of a session, the share that somebody opens, the size. */
  perSesi: 0.5,
  dibuka: 0.5,
  kb: (4 * CHUNK_BYTE) / 1000,
  hari: FOTO_AWAL.hari,
} as const;

/**
 * The digest of a morning, for those who switched it on: reads and writes as asserted in test/functions/kabar, and its
 * place in the list of whom to tell. What changed since the list of a kab/kota was kept is read by the first of them.
 */
export const KABAR = {
  reads: 7,
  writes: 1,
  perBerubah: 2,
  /** Assumptions: groups of a person who records, the share that wants it, seconds with the mail server, the size. */
  ksmPerOrang: 20,
  ikut: 0.5,
  detik: 1.5,
  kb: 3,
} as const;

/** Documents of a build, from the tables in docs/data-model.md. */
export const BANGUN = {
  /** The first build of a day reads every group with its next gate, the UPK and the locations. */
  penuhPerKsm: 6,
  penuhPerKelurahan: 18,
  /**
   * A later build of the day: marks, recap, manifest; the groups computed recently; the gates of those
   * that changed.
   */
  tetap: 10,
  perKsmBerubah: 6,
  /** With an earlier update that is left behind, and one that is removed. */
  tulis: 6,
  /** Above the kab/kota: one recap and one mark for each, and a fixed number. */
  atasTetap: 10,
  atasTulis: 5,
} as const;

/**
 * Documents of a verification (test/functions/verify.test.ts counts them for a group): of a group its notes and the
 * documents that it has once, and each year its sessions, its months, its loans and its other cash; of a year's file
 * what a first build reads, and every other month of each group.
 */
export const COCOK = {
  perKsm: 10,
  bulan: 12,
  kasLain: 6,
  tulisPerHalaman: 1 / 50,
  bulanLain: 12,
  /**
   * Of what is kept for pages, as if all of it had been opened: the list of groups with two months of each, and the
   * loans of their UPK; of a kelurahan its place, its list of loans as people would see it, and the file that somebody
   * asked for.
   */
  daftarPerKsm: 5,
  daftarPerKelurahan: 5,
  daftarTetap: 15,
  /** Beside the groups: of a kelurahan its LKM, and each year its monthly books, each with its entry of the history. */
  lkm: 2,
  upkBulanan: 24,
} as const;

/**
 * Assumptions: seconds for which a request holds an instance, shared with no other; sizes with index
 * entries.
 */
export const ANGGAPAN = {
  detik: {
    terima: 0.3,
    hitung: 0.5,
    peristiwa: 0.1,
    malam: 0.05,
    kota: 2.5,
    provinsi: 4,
    nasional: 15,
    cocokKsm: 0.15,
    cocokBerkas: 1,
    cocokDaftar: 2,
    cocokBawah: 0.2,
  },
  gib: { biasa: 0.5, bangun: 2 },
  /** Screens of the facilitator around a session. */
  bacaLayarPerSesi: 20,
  kbLayarPerSesi: 40,
  kb: { sesi: 8, capaian: 4, jendela: 60, ksmTetap: 20 },
  /**
   * Size of a workbook: fixed, and for each group or kelurahan in it; of a row of a Data workbook; of the
   * kept part of a build, and of what is kept beside an update.
   */
  kbBerkas: {
    tetap: 60,
    perKsm: 0.35,
    perKelurahan: 0.3,
    perBarisData: 0.28,
    perKsmPart: 0.5,
    perKsmAsal: 0.05,
  },
  /**
   * Days for which a superseded workbook stays, and for which the bucket keeps, and bills, what was
   * deleted.
   */
  hariSimpan: BAWAAN.RETENSI_HARI,
  hariTerhapus: 7,
  /** Updates of a file that stay whatever their age, besides the first of every month. */
  pembaruanTetap: 10,
  debounceDetik: {
    kota: BAWAAN.DEBOUNCE_KOTA,
    provinsi: BAWAAN.DEBOUNCE_PROVINSI,
    nasional: BAWAAN.DEBOUNCE_NASIONAL,
  },
  tumpangJam: 0.75,
} as const;
