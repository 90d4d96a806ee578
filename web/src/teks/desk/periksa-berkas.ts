// The page that checks a Quick Status file.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const periksaBerkas = {
  judul: 'Periksa berkas QS',
  pengantar:
    'Pilih berkas Quick Status yang Anda terima. Halaman ini mengatakan apakah isinya sama dengan yang diterbitkan.',
  janji: 'Berkas dibaca di perangkat ini dan tidak diunggah. Yang dikirim hanya sidiknya.',
  letakkan: 'Letakkan berkas .xlsx di sini, atau',
  pilih: 'Pilih berkas',
  membaca: (nama: string) => `Memeriksa ${nama} …`,
  hasil: 'Hasil pemeriksaan',
  berkas: (nama: string) => `Berkas: ${nama}`,
  terbaru: 'Asli dan terbaru',
  terbaruIsi: (nama: string, saat: string) =>
    `Setiap sel sama dengan ${nama}, diterbitkan ${saat}. Belum ada pembaruan sesudahnya.`,
  diganti: 'Asli, tetapi sudah diganti',
  digantiIsi: (nama: string, saat: string | null) =>
    saat === null
      ? `Setiap sel sama dengan ${nama}, yang pernah diterbitkan dan diunduh; berkas itu tidak disimpan lagi.`
      : `Setiap sel sama dengan ${nama}, diterbitkan ${saat}.`,
  dibuatLagi: 'Dibuat lagi, bukan terbitan',
  dibuatLagiIsi: {
    saatItu: (revisi: string) =>
      `Dibuat lagi oleh server dari pembaruan ${revisi}, menurut catatan saat itu; setiap sel seperti saat diunduh. Lembar Info mengatakan apakah sama dengan terbitannya.`,
    kini: (revisi: string) =>
      `Dibuat lagi oleh server dari pembaruan ${revisi}, menurut catatan saat berkas ini dibuat; setiap sel seperti saat diunduh. Angkanya bisa lain dari terbitannya.`,
  },
  oleh: (nama: string, saat: string) => `Diganti oleh ${nama}, diterbitkan ${saat}.`,
  kota: (saat: string) =>
    `Kab/kotanya punya pembaruan lebih baru (${saat}); mintalah berkas wilayah ini lagi untuk angka terbaru.`,
  rumus: 'Angkanya asli, rumusnya diubah',
  rumusIsi: (nama: string) =>
    `Angka yang tertulis sama dengan ${nama}, tetapi ada rumus yang lain. Bila dihitung ulang, angkanya bisa berubah.`,
  diubah: 'Diubah: bukan yang diterbitkan',
  diubahIsi: 'Server tidak pernah menerbitkan berkas dengan isi ini.',
  sidikBaru:
    'Sidik yang tertulis di lembar Info cocok dengan isinya, tetapi server tidak mengenalnya: sidik itu dibuat orang lain.',
  mengaku: (judul: string) => `Berkas ini mengaku: ${judul}`,
  tanpaBukti: 'Tidak dapat diperiksa: tanpa bukti',
  tanpaBuktiIsi:
    'Di lembar Info tidak ada nomor pembaruan dan sidik. Berkas dibuat sebelum berkas membawa bukti, buktinya dihapus, atau ini bukan berkas QS. Unduh lagi dari halaman Data Quick Status.',
  selJudul: 'Sel yang lain dari yang diterbitkan',
  pembanding: (nama: string) =>
    `Dibandingkan dengan pembaruan ${nama}, yang disebut di lembar Info.`,
  lembar: 'Lembar',
  sel: 'Sel',
  terbit: 'Diterbitkan',
  ada: 'Di berkas ini',
  kosong: '(kosong)',
  rumusLain: 'rumus lain',
  selLain: (n: number) => `Dan ${formatAngka(n)} sel dan baris lain.`,
  barisLain: (n: number) => `Dan ${formatAngka(n)} baris lain yang berbeda.`,
  kotaLain: (n: number) =>
    `Dan baris ${formatAngka(n)} kab/kota lain; barisnya tidak dibandingkan.`,
  barisHilang: (lembar: string, baris: number, isi: string) =>
    `${lembar} baris ${String(baris)}, dihapus: ${isi}`,
  barisTambahan: (lembar: string, baris: number, isi: string) =>
    `${lembar} baris ${String(baris)}, ditambahkan: ${isi}`,
  barisJudul: 'Baris yang dihapus atau ditambahkan',
  nomorTerbit: 'Nomor baris yang dihapus adalah nomornya di berkas yang diterbitkan.',
  bernamaLain: (was: string, is: string) => `Lembar ${was} bernama lain: ${is}.`,
  hilang: (nama: string) => `Lembar yang hilang: ${nama}.`,
  tambahan: (nama: string) => `Lembar tambahan: ${nama}.`,
  tanpaBeda:
    'Pembaruan yang disebut di lembar Info berisi sel yang sama; yang berubah hanya nama atau urutan lembar.',
  masuk: 'Masuk untuk melihat sel mana yang berubah',
  takBolehBanding:
    'Sel mana yang berubah tidak dapat disebut: pembaruan yang disebut di lembar Info tidak ada (lagi), atau di luar wilayah Anda.',
  batas:
    'Yang diperiksa adalah isi sel dan rumus, bukan tampilan: warna, format angka, gambar, dan baris atau lembar yang disembunyikan dapat diubah tanpa ketahuan di sini.',
  ditolak: {
    'bukan-xlsx': 'Ini bukan berkas Excel (.xlsx) yang dapat dibaca.',
    rusak:
      'Berkas rusak, atau ditulis dengan cara yang tidak dapat diperiksa. Unduh lagi, atau simpan ulang dengan Excel atau LibreOffice.',
    'terlalu-besar': 'Berkas terlalu besar untuk diperiksa di peramban ini.',
  },
  peramban: 'Peramban ini terlalu lama untuk membaca berkas. Perbarui, atau pakai peramban lain.',
  gagal: 'Server belum dapat ditanya. Coba lagi bila ada internet.',
};
