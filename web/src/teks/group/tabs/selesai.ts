// The page of a group: what is settled when somebody leaves, or when the group ends.

export const selesai = {
  judul: 'Penyelesaian',
  memuat: 'Tabungan dan pinjamannya sedang dibaca.',
  tanpaBuku:
    'Tabungan dan pinjamannya belum terbaca di HP ini. Sambungkan ke internet, lalu coba lagi: keluarnya dicatat bersama penyelesaian uangnya.',
  sudah:
    'Tabungannya sudah dibayar dan pinjamannya sudah lunas. Tidak ada yang perlu diselesaikan.',
  tanggal: 'Tanggal diselesaikan',
  pinjaman: (nama: string, sumber: string, cair: string, sisa: string) =>
    `${nama === '' ? 'Pinjaman' : `${nama}, pinjaman`} ${sumber} cair ${cair}: sisa ${sisa}`,
  potongan: 'Dipotong dari tabungan',
  tunai: 'Dibayar tunai',
  cara: 'Sisa utang',
  sisaUtang: (sisa: string) => `Sisa utang ${sisa}`,
  caraPilihan: {
    dilunasi: 'Dilunasi kemudian oleh peminjam',
    tanggungRenteng: 'Ditanggung anggota lain (tanggung renteng)',
    dihapus: 'Dihapus dari tagihan',
  },
  caraSingkat: {
    dilunasi: 'dilunasi kemudian',
    tanggungRenteng: 'tanggung renteng',
    dihapus: 'dihapus',
  },
  caraKosong: 'pilih siapa yang menanggung sisanya',
  lebihDariUtang: 'lebih dari sisa utangnya',
  lebihDariTabungan: 'yang dipotong dan dibayar lebih dari tabungannya',
  bayarTabungan: 'Tabungan yang dibayar tunai',
  keterangan: 'Keterangan',
  hasil: 'Hasilnya setelah disimpan',
  perhatikan: (apa: string) => `Perhatikan: ${apa}.`,
  tabunganKini: 'Tabungan sekarang',
  dipotong: 'Dipotong untuk pinjaman',
  dibayar: 'Dibayar tunai',
  sisaTabungan: 'Tabungan yang belum dibayar',
  utangKini: 'Utang sekarang',
  dibayarUtang: 'Dibayar tunai ke pinjaman',
  sisaUtangSemua: 'Utang yang tersisa',
  dihapusSemua: 'Utang yang dihapus',
  masihTabungan: (jumlah: string) => `belum dibayar: tabungan ${jumlah}`,
  masihTabunganSaat: (jumlah: string, tanggal: string) =>
    `belum dibayar saat ${tanggal}: tabungan ${jumlah}`,
  dihapusUtang: (jumlah: string) => `utang ${jumlah} dihapus`,
  masihUtang: (jumlah: string, cara: string) => `sisa utang ${jumlah}: ${cara}`,
} as const;
