// The page of a group: its end, with everything settled.

export const bubar = {
  tanpaBuku:
    'Tabungan, pinjaman, dan kas belum terbaca di HP ini. Sambungkan ke internet, lalu coba lagi: bubarnya dicatat bersama penyelesaian uangnya.',
  bantuan:
    'Semua tabungan, pinjaman, dan kas diselesaikan sekaligus, atau disebut masih terbuka. Periksa hasilnya di bawah sebelum menyimpan.',
  pinjaman: 'Pinjaman yang belum lunas',
  kelompok: 'KSM',
  tabungan: 'Tabungan yang dibayar',
  dibayar: 'Tabungan yang dibayar',
  lebihDariTabungan: 'lebih dari tabungannya',
  tabunganDari: (nama: string, jumlah: string) => `${nama}, tabungan ${jumlah}`,
  sisaDibagi: 'Sisa kas yang dibagi',
  kunci: 'Dibagi menurut',
  lembar: 'Lembar pembagian',
  keteranganBantuan: 'Wajib diisi bila masih ada sisa kas: di mana uangnya.',
  kas: 'Kas sekarang',
  dibayarAnggota: 'Dibayar kepada anggota',
  sisaKas: 'Sisa kas',
  sisaTabungan: 'Tabungan yang belum dibayar',
  sisaUtang: 'Utang yang tersisa',
  anggotaLama: 'anggota lama',
  selesaikan: 'Selesaikan uang KSM',
} as const;
