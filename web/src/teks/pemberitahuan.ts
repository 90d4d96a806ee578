// The page on which a person says what she wants to be told outside the page.

export const pemberitahuan = {
  judul: 'Pemberitahuan',
  email: {
    judul: 'Ringkasan pagi lewat email',
    pengantar:
      'Sekitar pukul 06.00 WIB, bila ada yang menunggu di wilayah kerja Anda. Isinya hanya hitungan dan tautan ke halaman ini: tanpa nama, tanpa rupiah.',
    isi: [
      'catatan yang dikembalikan dan belum diperbaiki',
      'pertemuan hari ini dan jadwal yang terlewat tanpa catatan',
      'KSM yang tingkatnya cukup untuk Gerbang Tahap berikutnya',
    ],
    isiKota: [
      'catatan yang menunggu diperiksa',
      'catatan yang dikembalikan dan belum diperbaiki',
      'KSM yang tingkatnya cukup untuk Gerbang Tahap berikutnya',
    ],
    nyala: (email: string, bahasa: string) => `Nyala: dikirim ke ${email}, dalam bahasa ${bahasa}.`,
    mati: 'Mati: tidak ada email yang dikirim.',
    nyalakan: 'Nyalakan',
    matikan: 'Matikan',
    bahasa: { id: 'Indonesia', en: 'Inggris' },
    pakaiBahasaIni: 'Kirim dalam bahasa Indonesia',
    disimpan: 'Tersimpan.',
    belumDiatur: 'Program ini belum mengatur pengiriman email. Tanyakan kepada pengelola program.',
    wilayahLuas:
      'Ringkasan ini untuk wilayah kab/kota, kecamatan, atau kelurahan. Untuk provinsi dan nasional tidak ada yang dikirim.',
  },
  ikon: {
    judul: 'Angka pada ikon aplikasi',
    isi: 'Bila halaman ini dipasang di layar utama, ikonnya menunjukkan berapa yang menunggu, menurut yang terakhir dibaca. Angka hilang saat keluar dari akun.',
    takAda: 'Peramban ini tidak menyediakannya.',
  },
} as const;
