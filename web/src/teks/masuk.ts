// Signing in.

export const masuk = {
  judul: 'Masuk',
  pengantar: 'Untuk fasilitator, koordinator, UPK, dan pejabat yang terdaftar.',
  email: 'Alamat email',
  sandi: 'Kata sandi',
  tampilkan: 'Tampilkan kata sandi',
  tombol: 'Masuk',
  sedang: 'Memeriksa…',
  lupa: 'Lupa kata sandi atau belum punya akun? Hubungi koordinator kota Anda.',
  wajibEmail: 'Tulis alamat email.',
  wajibSandi: 'Tulis kata sandi.',
  salah: 'Email atau kata sandi tidak cocok. Periksa huruf besar dan kecil.',
  nonaktif: 'Akun ini dinonaktifkan. Hubungi koordinator kota.',
  terlaluSering: 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
  jaringan: 'Tidak tersambung ke server. Periksa internet, lalu coba lagi.',
  lain: 'Belum berhasil masuk. Coba lagi sebentar lagi.',
} as const;
