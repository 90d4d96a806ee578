// What phone and server both ask of each kind of submission: who may send it, and which group it is
// about. What it needs to see stands in needs.ts, how it is decided in decide.ts.
import type { Izin } from '../access/peran.ts';
import type { JenisKiriman, Kiriman, KirimanOf } from './kiriman.ts';
import type { KsmId } from '../basics/identitas.ts';

/** The permission; loans of the UPK and stage decisions have their own. */
const IZIN: { readonly [J in JenisKiriman]: Izin | ((isi: KirimanOf<J>['isi']) => Izin) } = {
  ksmDaftar: 'catat',
  ksmUbah: 'catat',
  ksmBubar: 'catat',
  ksmPindah: 'kelolaKota',
  ksmGanda: 'kelolaKota',
  anggotaMasuk: 'catat',
  anggotaKeluar: 'catat',
  anggotaUbah: 'catat',
  anggotaGabung: 'catat',
  sesi: 'catat',
  pinjaman: ({ sumber }) => (sumber === 'upk' ? 'catatUpk' : 'catat'),
  pembayaran: 'catat',
  kasLain: 'catat',
  bagiHasil: 'catat',
  saldoAwal: 'catat',
  dokumen: 'catat',
  kemitraan: 'catat',
  pelatihan: 'catat',
  tahap: 'putuskanTahap',
  tahapBatal: 'putuskanTahap',
  batalkan: 'catat',
  lkm: 'catatUpk',
  upkBulanan: 'catatUpk',
  target: 'kelolaKota',
  tutupBulan: 'kelolaKota',
  pemeriksaan: 'kelolaKota',
  ujiPetik: 'kelolaKota',
  ujiPetikBatal: 'kelolaKota',
};

/** Kinds that name their group as `ksmId`, and those of an LKM or a kab/kota, which name none. */
type Plainly =
  | 'ksmUbah'
  | 'ksmBubar'
  | 'ksmPindah'
  | 'ksmGanda'
  | 'anggotaMasuk'
  | 'anggotaKeluar'
  | 'anggotaUbah'
  | 'anggotaGabung'
  | 'sesi'
  | 'pinjaman'
  | 'pembayaran'
  | 'kasLain'
  | 'bagiHasil'
  | 'saldoAwal'
  | 'dokumen'
  | 'kemitraan'
  | 'pelatihan'
  | 'tahap'
  | 'tahapBatal'
  | 'batalkan'
  | 'pemeriksaan'
  | 'lkm'
  | 'upkBulanan'
  | 'target'
  | 'tutupBulan';

const named = (isi: { readonly ksmId: KsmId }) => isi.ksmId;
const none = () => null;

/** The group, where it is named otherwise. */
const KSM_ID: {
  readonly [J in Exclude<JenisKiriman, Plainly>]: (isi: KirimanOf<J>['isi']) => KsmId | null;
} = {
  ksmDaftar: ({ ksm }) => ksm.id,
  // A finding about the data of the kab/kota: it stays out of the group's own records and history.
  ujiPetik: none,
  ujiPetikBatal: none,
};

// An entry takes the content of its own kind. Across all kinds the compiler loses that pairing, hence the cast.
type Of<T> = (isi: Kiriman['isi']) => T;

/** The permission that a submission needs. */
export function izinOf({ jenis, isi }: Kiriman): Izin {
  const izin = IZIN[jenis];
  return typeof izin === 'string' ? izin : (izin as Of<Izin>)(isi);
}

/**
 * The group that a submission is about; null when it is about an LKM or a kab/kota. Of a kind that only a
 * newer version knows (a phone whose page was rolled back), what its content names.
 */
export function ksmIdOf({ jenis, isi }: Kiriman): KsmId | null {
  const rows = KSM_ID as Partial<Record<JenisKiriman, Of<KsmId | null>>>;
  return (rows[jenis] ?? (named as Of<KsmId | undefined>))(isi) ?? null;
}
