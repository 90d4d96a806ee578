// The four ratios of the score, each as its counts and their percentage.
import { kolomRasio, type KolomTabel } from '../../workbook/tabel.ts';
import { blank, cacahMutu, type BerMutu } from './cacah-mutu.ts';

/** Months of groups that were recorded. */
export function kolomKelengkapan<B extends BerMutu>(): KolomTabel<B>[] {
  const ksmBulan = cacahMutu<B>({
    kunci: 'ksmBulan',
    grup: 'Kelengkapan',
    judul: 'KSM-bulan',
    arti: 'KSM yang tidak bubar, dibilang tiap bulan yang sudah berakhir',
    satuan: 'KSM-bulan',
    nilai: (m) => blank(m.ksmBulan, m.ksmBulan),
  });
  const lengkap = cacahMutu<B>({
    kunci: 'lengkap',
    grup: 'Kelengkapan',
    judul: 'Terisi',
    arti: 'KSM-bulan dengan paling sedikit satu sesi dilaksanakan, atau libur dengan catatan',
    satuan: 'KSM-bulan',
    nilai: (m) => blank(m.lengkap, m.ksmBulan),
  });
  return [
    ksmBulan,
    lengkap,
    kolomRasio({
      kunci: 'kelengkapan',
      judul: ['Kelengkapan', '%'],
      arti: 'Kelengkapan data',
      pembilang: lengkap,
      penyebut: ksmBulan,
    }),
  ];
}

/** Records that bear no mark of an anomaly. */
export function kolomAkurasi<B extends BerMutu>(): KolomTabel<B>[] {
  const catatan = cacahMutu<B>({
    kunci: 'catatan',
    grup: 'Akurasi',
    judul: 'Catatan',
    arti: 'Catatan yang diperiksa: bulan KSM, sesi, pinjaman yang cair, dan pinjaman yang lebih bayar',
    satuan: 'catatan',
    nilai: (m) => m.catatan,
    rumus: () => 'KSM-bulan + sesi + pinjaman cair dalam bulan',
  });
  const bersih = cacahMutu<B>({
    kunci: 'bersih',
    grup: 'Akurasi',
    judul: 'Tanpa Tanda',
    arti: 'Catatan tanpa satu pun tanda anomali',
    satuan: 'catatan',
    nilai: (m) => m.catatan - m.anomali,
  });
  return [
    catatan,
    bersih,
    kolomRasio({
      kunci: 'akurasi',
      judul: ['Akurasi', '%'],
      arti: 'Akurasi data',
      pembilang: bersih,
      penyebut: catatan,
    }),
  ];
}

/** Months closed in time. */
export function kolomKetepatan<B extends BerMutu>(): KolomTabel<B>[] {
  const wajib = cacahMutu<B>({
    kunci: 'wajib',
    grup: 'Ketepatan',
    judul: 'Wajib Tutup',
    arti: 'Bulan yang batas tutupnya sudah lewat, atau sudah ditutup',
    satuan: 'bulan',
    nilai: (m) => m.wajib,
    rumus: () => 'batas: tanggal 5 bulan berikutnya',
  });
  const tutup = cacahMutu<B>({
    kunci: 'tutup',
    grup: 'Ketepatan',
    judul: 'Ditutup',
    arti: 'Bulan yang sudah diperiksa dan ditutup kab/kota',
    satuan: 'bulan',
    nilai: (m) => m.tutup,
  });
  const tepat = cacahMutu<B>({
    kunci: 'tepat',
    grup: 'Ketepatan',
    judul: 'Tepat Waktu',
    arti: 'Bulan yang ditutup paling lambat tanggal 5 bulan berikutnya',
    satuan: 'bulan',
    nilai: (m) => m.tepat,
  });
  return [
    wajib,
    tutup,
    tepat,
    kolomRasio({
      kunci: 'ketepatan',
      judul: ['Ketepatan', '%'],
      arti: 'Ketepatan tutup bulan',
      pembilang: tepat,
      penyebut: wajib,
    }),
  ];
}

/** Closed figures that did not change. */
export function kolomKonsistensi<B extends BerMutu>(): KolomTabel<B>[] {
  const angkaTutup = cacahMutu<B>({
    kunci: 'angkaTutup',
    grup: 'Konsistensi',
    judul: 'Angka Ditutup',
    arti: 'Sebelas angka pokok tiap bulan yang sudah ditutup',
    satuan: 'angka',
    nilai: (m) => blank(m.angkaTutup, m.angkaTutup),
    rumus: () =>
      'KSM, aktif, Berdaya, anggota, miskin, sesi, hadir, tabungan, beredar, jatuh tempo, tepat waktu',
  });
  const angkaTetap = cacahMutu<B>({
    kunci: 'angkaTetap',
    grup: 'Konsistensi',
    judul: 'Tidak Berubah',
    arti: 'Dari angka itu, yang masih sama dengan saat ditutup, tanpa KSM susulan',
    satuan: 'angka',
    nilai: (m) => blank(m.angkaTetap, m.angkaTutup),
  });
  const susulan = cacahMutu<B>({
    kunci: 'susulan',
    grup: 'Konsistensi',
    judul: 'KSM Susulan',
    arti: 'KSM yang baru didaftarkan sesudah bulan itu ditutup; angkanya tidak dibandingkan',
    satuan: 'KSM-bulan',
    nilai: (m) => blank(m.susulan, m.angkaTutup),
  });
  return [
    angkaTutup,
    angkaTetap,
    susulan,
    kolomRasio({
      kunci: 'konsistensi',
      judul: ['Konsistensi', '%'],
      arti: 'Konsistensi angka yang ditutup',
      pembilang: angkaTetap,
      penyebut: angkaTutup,
    }),
  ];
}
