// What the rules must give, collection by collection, in terms of the permissions of IZIN_PERAN. The
// matrix in firestore.test.ts turns this table into requests.
import type { Koleksi } from '../../functions/src/domain/basics/paths.ts';
import type { KoleksiTerbuka } from '../../functions/src/domain/documents.ts';
import type { Izin } from '../../functions/src/domain/access/peran.ts';
import type { Wilayah } from '../../functions/src/domain/basics/wilayah.ts';

/** Documents of a collection that are read by the same people. */
export interface ByIzin {
  /** Any of these permissions, in the document's area. */
  readonly izin: readonly Izin[];
  /** Fields that distinguish these documents; a list must filter by them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether a missing document is an answer or a refusal. */
  readonly isAbsenceReadable: boolean;
  /** The field with the code of each level above the document; the lowest is the document's own area. */
  readonly areaFields: Readonly<Partial<Record<keyof Wilayah, string>>>;
}

type PembacaTerbuka =
  | { readonly oleh: 'izin'; readonly kinds: readonly ByIzin[] }
  /** Everybody with a valid role, wherever they are. */
  | { readonly oleh: 'peran' }
  /** The person the document is about, and administrators of the whole country. */
  | { readonly oleh: 'diri' };
interface Tertutup {
  readonly oleh: 'tidakSeorangPun';
}

const ON_RECORDS = {
  kelurahan: 'wilayah.kelurahan',
  kecamatan: 'wilayah.kecamatan',
  kota: 'wilayah.kota',
  provinsi: 'wilayah.provinsi',
};

const kind = (izin: readonly Izin[], more: Partial<ByIzin> = {}): ByIzin => ({
  izin,
  fields: {},
  isAbsenceReadable: false,
  areaFields: ON_RECORDS,
  ...more,
});
const byIzin = (...izin: Izin[]): PembacaTerbuka => ({ oleh: 'izin', kinds: [kind(izin)] });
/** Fetched by id without knowing whether it exists. */
const byIzinOrAbsent = (...izin: Izin[]): PembacaTerbuka => ({
  oleh: 'izin',
  kinds: [kind(izin, { isAbsenceReadable: true })],
});

/** Documents about a whole kab/kota. */
const ofKotaBy = (izin: Izin): PembacaTerbuka => ({
  oleh: 'izin',
  kinds: [
    kind([izin], {
      isAbsenceReadable: true,
      areaFields: { kota: 'kode', provinsi: 'provinsi' },
    }),
  ],
});
const ofKota = ofKotaBy('bacaKsm');

/**
 * Every collection has its readers: those that the table of documents calls open have some, the others
 * none.
 */
export const PEMBACA: {
  readonly [K in Koleksi]: K extends KoleksiTerbuka ? PembacaTerbuka : Tertutup;
} = {
  wilayah: { oleh: 'peran' },
  parameter: { oleh: 'peran' },

  ksm: byIzinOrAbsent('bacaKsm'),
  capaian: byIzinOrAbsent('bacaKsm'),
  dokumen: byIzinOrAbsent('bacaKsm'),
  kemitraan: byIzinOrAbsent('bacaKsm'),
  pelatihan: byIzinOrAbsent('bacaKsm'),
  rekap: ofKota,
  target: ofKota,
  verifikasi: ofKota,
  ujiPetik: ofKotaBy('kelolaKota'),

  anggota: byIzinOrAbsent('bacaAnggota'),
  sesi: byIzin('bacaAnggota'),
  kasLain: byIzin('bacaAnggota'),
  riwayat: byIzin('bacaAnggota'),
  pemeriksaan: byIzinOrAbsent('bacaAnggota'),
  pinjaman: {
    oleh: 'izin',
    kinds: [
      kind(['bacaAnggota']),
      kind(['bacaAnggota'], { fields: { sumber: 'internal' } }),
      kind(['bacaAnggota'], { fields: { sumber: 'ppmk' } }),
      kind(['bacaAnggota', 'catatUpk'], { fields: { sumber: 'upk' } }),
    ],
  },

  lkm: byIzinOrAbsent('bacaKsm', 'catatUpk'),
  upkBulanan: byIzinOrAbsent('bacaKsm', 'catatUpk'),

  pengguna: { oleh: 'diri' },

  foto: { oleh: 'tidakSeorangPun' },
  bukaFoto: { oleh: 'tidakSeorangPun' },
  kiriman: { oleh: 'tidakSeorangPun' },
  kirimanBentrok: { oleh: 'tidakSeorangPun' },
  penghitungan: { oleh: 'tidakSeorangPun' },
  jendela: { oleh: 'tidakSeorangPun' },
  tersisih: { oleh: 'tidakSeorangPun' },
  pencocokan: { oleh: 'tidakSeorangPun' },
  basi: { oleh: 'tidakSeorangPun' },
  qs: { oleh: 'tidakSeorangPun' },
  qsLama: { oleh: 'tidakSeorangPun' },
  unduhan: { oleh: 'tidakSeorangPun' },
  kunjungan: { oleh: 'tidakSeorangPun' },
  keterbukaan: { oleh: 'tidakSeorangPun' },
  daftarTerbuka: { oleh: 'tidakSeorangPun' },
  pemberitahuan: { oleh: 'tidakSeorangPun' },
  jejakKelola: { oleh: 'tidakSeorangPun' },
  pekerjaan: { oleh: 'tidakSeorangPun' },
  tugas: { oleh: 'tidakSeorangPun' },
  ringkasan: { oleh: 'tidakSeorangPun' },
};
