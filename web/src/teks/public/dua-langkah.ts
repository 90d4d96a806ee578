// A code of an authenticator app beside the password.

export const duaLangkah = {
  judul: 'Verifikasi dua langkah',
  pengantar:
    'Selain kata sandi, aplikasi ini lalu meminta kode dari aplikasi autentikator di HP Anda. Orang yang tahu kata sandinya tetap tidak dapat masuk.',
  mulai: 'Mulai',
  masuk: 'Masuk',
  sedang: 'Memeriksa…',
  jaringan: 'Tidak tersambung ke server. Periksa internet, lalu coba lagi.',
  langkahSatu: '1. Buka aplikasi autentikator di HP ini.',
  buka: 'Buka aplikasi autentikator',
  atauTulis: 'Atau tulis kunci ini di aplikasi autentikator HP lain:',
  langkahDua: '2. Tulis kode enam angka yang tampak di sana.',
  kode: 'Kode enam angka',
  enamAngka: 'Tulis enam angka dari aplikasi autentikator.',
  simpan: 'Simpan',
  namaFaktor: 'Aplikasi autentikator',
  selesai: 'Tersimpan. Mulai sekarang kode diminta setiap kali Anda masuk.',
  mintaKode: 'Buka aplikasi autentikator di HP Anda, lalu tulis kode untuk aplikasi ini.',
  hpHilang: 'HP hilang atau diganti? Minta pengelola program menghapus kode lama.',
  salah: 'Kode tidak cocok. Tulis kode yang tampak sekarang, dan periksa jam HP.',
  terlaluLama: 'Sudah terlalu lama. Keluar, masuk kembali, lalu ulangi.',
  emailBelumTerbukti:
    'Alamat email Anda belum terbukti. Keluar, tekan «Lupa kata sandi?», pilih kata sandi lewat emailnya, lalu ulangi.',
  sudahAda: 'Akun ini sudah memakai verifikasi dua langkah.',
  tidakDipakai:
    'Verifikasi dua langkah belum dapat dipakai di program ini. Hubungi pengelola program.',
} as const;
