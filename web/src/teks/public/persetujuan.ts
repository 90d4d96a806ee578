// The text that is read aloud before a member is recorded. Whoever changes what it says gives it a new number
// (FORMULIR_PERSETUJUAN), since members agreed to the words of the number that is stored with them.

export const persetujuan = {
  judul: 'Lembar persetujuan',
  formulir: (nomor: string) => `Formulir ${nomor}`,
  petunjuk:
    'Bacakan kepada setiap anggota sebelum datanya dicatat (UU 27/2022 tentang Pelindungan Data Pribadi).',
  butir: [
    {
      judul: 'Yang dicatat',
      isi: 'Nama, jenis kelamin, tahun lahir bila ada nama yang sama, apakah terdaftar sebagai warga miskin (PS-2), keterampilan atau pekerjaan baru, jabatan di KSM, kehadiran, setoran dan saldo tabungan, pinjaman dan angsuran. Halaman buku kelompok, yang memuat nama dan angka itu, dapat difoto. NIK, alamat, nomor telepon, dan agama tidak dicatat.',
    },
    {
      judul: 'Untuk apa',
      isi: 'Untuk pembukuan dan pendampingan KSM, dan untuk menghitung sudah sejauh mana KSM berjalan. Yang dinilai kelompoknya, bukan orangnya.',
    },
    {
      judul: 'Siapa yang melihat',
      isi: 'Fasilitator, Askot, Korkot, dan admin program di wilayah KSM ini. Pejabat dan masyarakat hanya melihat jumlah, tanpa nama.',
    },
    {
      judul: 'Disimpan di mana dan berapa lama',
      isi: 'Di server program, dan di HP fasilitator: selama ia masuk dengan akunnya, dan sampai yang belum terkirim terkirim. Foto halaman buku dihapus sesudah masa simpannya, biasanya 400 hari. Selebihnya disimpan selama KSM didampingi dan selama program harus mempertanggungjawabkannya.',
    },
    {
      judul: 'Hak Anda',
      isi: 'Melihat catatan tentang diri Anda dan minta salinannya; minta yang salah dibetulkan; menarik persetujuan kapan saja dan minta nama Anda dihapus. Jumlah uang tetap ada, karena itu juga buku kelompok.',
    },
    {
      judul: 'Boleh menolak',
      isi: 'Anda boleh tidak setuju. Tanpa persetujuan, Anda tidak dicatat sebagai anggota di sistem ini.',
    },
  ],
  bertanya: 'Bertanya atau meminta sesuatu: kepada fasilitator',
  pernyataan: 'Saya sudah mendengar isi lembar ini dan menyetujui data saya dicatat.',
  ksm: 'KSM',
  kelurahan: 'Kelurahan/desa',
  kolom: { no: 'No', nama: 'Nama', tanggal: 'Tanggal', tanda: 'Tanda tangan atau cap jempol' },
  kembali: 'Daftar KSM',
} as const;
