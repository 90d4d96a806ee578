// Whose day a submission is judged by: what happened somewhere has the date of that place, what a kab/kota or a UPK
// reports has Jakarta's. A kind without an entry does not compile.
import type { JenisKiriman } from './kiriman.ts';

/** Where something happened, or of a report. */
type Hari = 'tempat' | 'laporan';

export const HARI: { readonly [J in JenisKiriman]: Hari } = {
  ksmDaftar: 'tempat',
  ksmUbah: 'tempat',
  ksmBubar: 'tempat',
  ksmPindah: 'tempat',
  ksmGanda: 'tempat',
  anggotaMasuk: 'tempat',
  anggotaKeluar: 'tempat',
  anggotaUbah: 'tempat',
  anggotaGabung: 'tempat',
  sesi: 'tempat',
  pinjaman: 'tempat',
  pembayaran: 'tempat',
  kasLain: 'tempat',
  bagiHasil: 'tempat',
  saldoAwal: 'tempat',
  dokumen: 'tempat',
  kemitraan: 'tempat',
  pelatihan: 'tempat',
  tahap: 'tempat',
  tahapBatal: 'tempat',
  batalkan: 'tempat',
  pemeriksaan: 'tempat',
  // No record of the group, and yet somebody was there.
  ujiPetik: 'tempat',
  ujiPetikBatal: 'tempat',
  lkm: 'laporan',
  upkBulanan: 'laporan',
  target: 'laporan',
  tutupBulan: 'laporan',
};
