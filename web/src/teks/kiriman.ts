// The outbox.
import { tersimpan } from './tersimpan.ts';

export const kiriman = {
  judul: 'Belum terkirim',
  takTerbaca:
    'Isi HP ini belum dapat dibaca, jadi belum diketahui apa yang belum terkirim. HP terus mencobanya.',
  kosong: 'Semua catatan sudah terkirim.',
  kosongIsi:
    'Catatan yang disimpan tanpa sambungan akan tampak di sini sampai server memberi tanda terima.',
  kirimSekarang: 'Kirim sekarang',
  masukUntukKirim: tersimpan.masukUntukKirim,
  status: {
    queued: 'Menunggu sambungan',
    sending: 'Sedang dikirim',
    waiting: 'Menunggu catatan lain',
    refused: 'Ditolak',
    accepted: 'Terkirim',
  },
  antre: 'Siap dikirim',
  menungguServer: 'Menunggu perbaikan di server',
  gagal: {
    unreachable: 'Server belum terjangkau; dicoba lagi sendiri.',
    'sign-in': 'Perlu masuk lagi sebelum dikirim.',
    'faktor-kedua':
      'Peran ini perlu verifikasi dua langkah. Daftarkan aplikasi autentikator di halaman /dua-langkah, lalu masuk kembali.',
    'server-fault':
      'Server gagal memproses catatan ini; dicoba lagi sendiri. Catatan lain tetap dikirim.',
    unreadable:
      'Ada catatan di server yang tidak terbaca, dan administrator sudah diberi tahu. Catatan ini dikirim lagi sendiri setelah itu dibetulkan; catatan lain tetap dikirim.',
    'receipt-mismatch': 'Tanda terima tidak cocok dengan isinya; dikirim lagi sendiri.',
  },
  menunggu: (judul: string, ditolak: boolean) =>
    ditolak
      ? `Menunggu «${judul}», yang ditolak atau ditepikan: perbaiki, kirim lagi, atau hapus catatan itu. Setelah itu catatan ini dikirim sendiri, atau Anda ditanya.`
      : `Menunggu «${judul}», yang belum diterima server; dikirim sendiri setelah itu.`,
  dibuat: (saat: string) => `Disimpan ${saat}`,
  percobaan: (n: number) => `${String(n)} kali dicoba`,
  perbaiki: tersimpan.perbaiki,
  kirimLagi: 'Kirim lagi',
  ubah: 'Ubah',
  tepikan: 'Tepikan',
  ditepikan: 'Ditepikan',
  ditepikanIsi: (pernahDicoba: boolean) =>
    pernahDicoba
      ? 'Anda menepikan catatan ini, jadi tidak dikirim lagi. Mungkin sudah sampai di server: bila kemudian ditolak karena sudah tercatat, koreksi catatan di sana.'
      : 'Anda menepikan catatan ini, jadi belum dikirim.',
  akanDitepikan: 'Ditepikan begitu jelas bahwa belum sampai di server.',
  hapus: 'Hapus',
  isinya: 'Lihat isinya',
  tidak: 'Tidak',
  hapusYakin: (judul: string) =>
    `Hapus «${judul}»? Catatan ini belum ada di server dan tidak dapat dikembalikan.`,
  akunLain: 'Milik akun lain di HP ini; dikirim setelah pemiliknya masuk.',
  tandaTerima: (nomor: string, saat: string) => `Tanda terima ${nomor}, ${saat}`,
  terakhirTerkirim: 'Terkirim dalam 7 hari terakhir',
} as const;
