// Uji petik: how far records agreed with the books and the members of drawn groups. It is no part of Evkin, whose
// weights are the programme's.
import { kolomRasio, type KolomTabel } from '../../workbook/tabel.ts';
import { blank, cacahMutu, type BerMutu } from './cacah-mutu.ts';

export function kolomUji<B extends BerMutu>(): KolomTabel<B>[] {
  const ksm = cacahMutu<B>({
    kunci: 'ujiKsm',
    grup: 'Uji Petik',
    judul: 'KSM',
    arti: 'KSM terundi yang dikunjungi, dibilang tiap bulan yang diuji',
    satuan: 'KSM-bulan',
    nilai: (m) => blank(m.ujiKsm, m.ujiKsm),
  });
  const butir = cacahMutu<B>({
    kunci: 'ujiButir',
    grup: 'Uji Petik',
    judul: 'Dibandingkan',
    arti: 'Hal yang dibandingkan dengan buku dan anggota: pertemuan, hadir, setoran, kas, pinjaman',
    satuan: 'hal',
    nilai: (m) => blank(m.ujiButir, m.ujiButir),
  });
  const cocok = cacahMutu<B>({
    kunci: 'ujiCocok',
    grup: 'Uji Petik',
    judul: 'Cocok',
    arti: 'Dari hal itu, yang sama dengan catatan',
    satuan: 'hal',
    nilai: (m) => blank(m.ujiCocok, m.ujiButir),
  });
  return [
    ksm,
    butir,
    cocok,
    kolomRasio({
      kunci: 'ujiPersen',
      judul: ['Uji Petik', '%'],
      arti: 'Kecocokan catatan pada uji petik',
      pembilang: cocok,
      penyebut: butir,
    }),
  ];
}
