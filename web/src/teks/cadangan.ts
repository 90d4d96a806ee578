// Taking unsent records to another phone.

/** What a file holds, in a sentence. */
const isiOf = (catatan: number, foto: number): string =>
  [
    ...(catatan > 0 || foto === 0 ? [`${String(catatan)} catatan`] : []),
    ...(foto > 0 ? [`${String(foto)} foto`] : []),
  ].join(' dan ');

export const cadangan = {
  judul: 'Pindahkan ke HP lain',
  kapan:
    'Bila HP ini rusak, penuh, atau akan diatur ulang sebelum sempat mengirim, simpan antrean sebagai berkas dan buka di HP lain. Nomor catatan tetap sama, jadi tidak ada yang tercatat dua kali walaupun kedua HP mengirim.',
  peringatan:
    'Berkas ini memuat data pribadi: nama anggota, tabungan, pinjaman, dan foto halaman buku. Kirim hanya ke HP Anda sendiri, jangan ke grup, dan hapus setelah dibaca.',
  unduh: (n: number, foto: number) => `Simpan ${isiOf(n, foto)} sebagai berkas`,
  bagikan: 'Bagikan ke HP lain',
  namaBerkas: (tanggal: string) => `antrean-ksm-${tanggal}.txt`,
  tersimpan: 'Berkas sudah dibuat. Catatan tetap ada di HP ini sampai terkirim.',
  buka: 'Buka berkas dari HP lain',
  bukaBantuan: 'Catatan di dalamnya dikirim setelah pemiliknya masuk di HP ini.',
  tambahkan: (n: number, foto: number) => `Tambahkan ${isiOf(n, foto)}`,
  jangan: 'Jangan',
  isi: (n: number, foto: number, dibuat: string) =>
    `Berkas berisi ${isiOf(n, foto)}, yang terakhir disimpan ${dibuat}:`,
  terbaca: (n: number, foto: number, sudahAda: number) =>
    `${isiOf(n, foto)} ditambahkan${sudahAda > 0 ? `, ${String(sudahAda)} sudah ada di HP ini` : ''}.`,
  takTerbaca: (n: number) =>
    `${String(n)} isi berkas tidak terbaca. Simpan berkasnya, perbarui halaman ini di kedua HP, lalu coba lagi.`,
  gagal: {
    'bukan-cadangan': 'Ini bukan berkas antrean KSM. Pilih berkas yang disimpan dari halaman ini.',
    'versi-lain':
      'Berkas dibuat oleh versi lain dari halaman ini. Muat ulang halaman saat ada sambungan, lalu coba lagi.',
    'sistem-lain':
      'Berkas berasal dari sistem lain (misalnya latihan), tidak dapat dipakai di sini.',
    rusak: 'Isi berkas rusak atau diubah. Minta berkas baru dari HP asalnya.',
  },
  takBisaBuka: 'Berkas tidak dapat dibaca atau HP tidak dapat menyimpan. Coba lagi.',
  aman: 'Peramban sudah diminta tidak menghapus antrean ini saat HP penuh, dan menyanggupi.',
  tidakAman:
    'Peramban belum menjamin antrean ini aman saat HP penuh. Pasang halaman ini ke layar utama dan kirim sesering mungkin.',
} as const;
