// Which files a change makes stale, in one place. Every collection says how its documents reach the files of a
// kab/kota, and everything that such a file is made of says from which collections it comes: a new collection, or
// a new part of a file, does not compile without its line here.
import type { Koleksi } from './basics/paths.ts';
import { canonicalJson } from './basics/stored/canonical-json.ts';
import { yearOf } from './basics/tanggal.ts';
import type { DocumentOf } from './documents.ts';
import type { RekapKotaInput } from './quick-status/recap/build-rekap-kota.ts';
import type { Tersisih } from './recompute/tersisih.ts';

/** How a document of a collection reaches a file. */
type Reach<K extends Koleksi> =
  /**
   * Through the months of its group, from the first date on which the change counts anywhere, gates included
   * (`Putusan.dari`): each whose figures differ is written again, and marks its file and those after it
   * (recompute/utang.ts). `beside`: the record is also read past the months, for gates, for the UPK or for a list,
   * so each is written again as soon as the record has another content.
   */
  | { readonly by: 'months'; readonly beside: boolean }
  /** At once: the file of the year that the document is about; null: of every year, as it has no date. */
  | { readonly by: 'kota'; readonly tahun: (data: DocumentOf<K>) => number | null }
  /** The build that replaces it marks the files above. */
  | { readonly by: 'build' }
  /** The night compares every file with what is in force (flows/repair/tend-area.ts). */
  | { readonly by: 'night' }
  /** No file shows it. */
  | null;

const MONTHS = { by: 'months', beside: false } as const;
const BESIDE = { by: 'months', beside: true } as const;
const EVERY_YEAR = { by: 'kota', tahun: () => null } as const;

export const REACH = {
  ksm: BESIDE,
  anggota: BESIDE,
  sesi: MONTHS,
  pinjaman: BESIDE,
  kasLain: MONTHS,
  dokumen: BESIDE,
  kemitraan: MONTHS,
  pelatihan: BESIDE,
  capaian: MONTHS,
  // Names and numbers of places and LKM stand in the file of every year.
  wilayah: EVERY_YEAR,
  lkm: EVERY_YEAR,
  tersisih: EVERY_YEAR,
  upkBulanan: { by: 'kota', tahun: ({ bulan }) => yearOf(bulan) },
  target: { by: 'kota', tahun: ({ tahun }) => tahun },
  verifikasi: { by: 'kota', tahun: ({ bulan }) => yearOf(bulan) },
  ujiPetik: { by: 'kota', tahun: ({ bulan }) => yearOf(bulan) },
  rekap: { by: 'build' },
  parameter: { by: 'night' },

  pemeriksaan: null,
  riwayat: null,
  pengguna: null,
  kiriman: null,
  kirimanBentrok: null,
  penghitungan: null,
  jendela: null,
  basi: null,
  qs: null,
  qsLama: null,
  foto: null,
  bukaFoto: null,
  unduhan: null,
  jejakKelola: null,
  pekerjaan: null,
  tugas: null,
  pencocokan: null,
  ringkasan: null,
  kunjungan: null,
  keterbukaan: null,
  daftarTerbuka: null,
  pemberitahuan: null,
} as const satisfies { readonly [K in Koleksi]: Reach<K> };

/** Collections whose changes reach a file. */
type Felt = {
  [K in Koleksi]: (typeof REACH)[K] extends null ? never : K;
}[Koleksi];

const GROUP = [
  'ksm',
  'anggota',
  'sesi',
  'pinjaman',
  'kasLain',
  'dokumen',
  'kemitraan',
  'parameter',
] as const;

/** Where everything comes from that the file of a kab/kota is made of; empty: from the calendar, or the area. */
export const MADE_OF = {
  tahun: [],
  kode: [],
  bulan: [],
  per: [],
  berjalan: [],
  hariIni: [],
  versi: [],
  dihitung: [],
  nama: ['wilayah'],
  namaProvinsi: ['wilayah'],
  lokasi: ['wilayah'],
  lkm: ['lkm'],
  parameter: ['parameter'],
  capaian: GROUP,
  sebelumnya: GROUP,
  tahunLalu: GROUP,
  gerbang: [...GROUP, 'pelatihan', 'wilayah', 'lkm', 'upkBulanan'],
  // From the groups and their gates; and from the update before, which no change reaches.
  plan: [...GROUP, 'pelatihan', 'wilayah', 'lkm', 'upkBulanan'],
  // From the update before alone.
  samarBulan: [],
  // Also of groups that have no row in the file any more.
  upk: ['pinjaman', 'ksm', 'lkm', 'upkBulanan', 'parameter'],
  upkTidakDijumlah: ['pinjaman', 'ksm', 'lkm', 'upkBulanan'],
  target: ['target'],
  verifikasi: ['verifikasi'],
  ditutup: ['verifikasi'],
  ujiPetik: ['ujiPetik'],
  tersisih: ['tersisih'],
} as const satisfies Readonly<Record<keyof RekapKotaInput, readonly Felt[]>>;

interface Written<K extends Koleksi> {
  readonly koleksi: K;
  readonly data: DocumentOf<K>;
}

/** Years of the files that are stale at once by what is written; null among them: every year. */
export function yearsStaleBy(
  written: readonly { [K in Koleksi]: Written<K> }[Koleksi][],
): readonly (number | null)[] {
  return written.flatMap(({ koleksi, data }) => {
    const reach: Reach<Koleksi> = REACH[koleksi] as Reach<Koleksi>;
    return reach?.by === 'kota' ? [reach.tahun(data)] : [];
  });
}

/**
 * Whether the files of a kab/kota count it as a record that could not be read: it is a group's, or they are made of it.
 * What is made of files says nothing of what stands in them.
 */
export function countsInFiles({ koleksi, ksmId }: Pick<Tersisih, 'koleksi' | 'ksmId'>): boolean {
  const by = REACH[koleksi]?.by;
  return ksmId !== null || by === 'months' || by === 'kota';
}

interface Rewritten {
  readonly koleksi: Koleksi;
  readonly sebelum: object | null;
  readonly data: object;
}

/** Whether a file or list may show more of this than the figures of the group's months. */
export function showsBeside(written: readonly Rewritten[]): boolean {
  return written.some(({ koleksi, sebelum, data }) => {
    const reach: Reach<Koleksi> = REACH[koleksi] as Reach<Koleksi>;
    return reach?.by === 'months' && reach.beside && contentOf(sebelum) !== contentOf(data);
  });
}

/** Without its number, which every submission raises. */
function contentOf(record: object | null): string {
  const { urut: _urut, ...content }: { readonly urut?: unknown } = record ?? {};
  return record === null ? '' : canonicalJson(content);
}
