// The marks of records that look wrong; one record may bear several.
import type { AngkaMutu } from '../../recap/mutu-kota.ts';
import type { KolomTabel } from '../../workbook/tabel.ts';
import { cacahMutu, type BerMutu } from './cacah-mutu.ts';

/** The marks, each counted by itself. */
export function kolomTanda<B extends BerMutu>(): KolomTabel<B>[] {
  const tanda = (kunci: keyof AngkaMutu, judul: string, arti: string, satuan: string) =>
    cacahMutu<B>({ kunci, grup: 'Tanda Anomali', judul, arti, satuan, nilai: (m) => m[kunci] });
  return [
    tanda('selisihKas', 'Selisih Kas', 'Sesi yang kasnya berbeda dari catatan', 'sesi'),
    tanda('sesiKosong', 'Sesi Kosong', 'Sesi dilaksanakan tanpa anggota aktif yang hadir', 'sesi'),
    tanda('tanpaAnggota', 'Tanpa Anggota', 'KSM-bulan tanpa anggota aktif', 'KSM-bulan'),
    tanda(
      'kasMinus',
      'Kas Minus',
      'KSM-bulan dengan kas menurut catatan di bawah nol',
      'KSM-bulan',
    ),
    tanda(
      'lebihBayar',
      'Lebih Bayar',
      'Pinjaman yang dengan pembayaran bulan itu melebihi semua angsurannya',
      'pinjaman',
    ),
  ];
}
