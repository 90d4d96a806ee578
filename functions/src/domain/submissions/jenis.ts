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

const named = (isi: { readonly ksmId: KsmId }) => isi.ksmId;
const none = () => null;

/** The group; null for what belongs to an LKM or a kab/kota. */
const KSM_ID: { readonly [J in JenisKiriman]: (isi: KirimanOf<J>['isi']) => KsmId | null } = {
  ksmDaftar: ({ ksm }) => ksm.id,
  ksmUbah: named,
  ksmBubar: named,
  ksmPindah: named,
  ksmGanda: named,
  anggotaMasuk: named,
  anggotaKeluar: named,
  anggotaUbah: named,
  anggotaGabung: named,
  sesi: named,
  pinjaman: named,
  pembayaran: named,
  kasLain: named,
  bagiHasil: named,
  saldoAwal: named,
  dokumen: named,
  kemitraan: named,
  pelatihan: named,
  tahap: named,
  tahapBatal: named,
  batalkan: named,
  lkm: none,
  upkBulanan: none,
  target: none,
  tutupBulan: none,
  pemeriksaan: named,
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
  const find = KSM_ID[jenis] as Of<KsmId | null | undefined> | undefined;
  return (find ?? (named as Of<KsmId | undefined>))(isi) ?? null;
}
