// Signing in.

export const masuk = {
  judul: 'Masuk',
  pengantar: 'Untuk fasilitator, koordinator, UPK, dan pejabat yang terdaftar.',
  email: 'Alamat email',
  sandi: 'Kata sandi',
  tampilkan: 'Tampilkan kata sandi',
  tombol: 'Masuk',
  sedang: 'Memeriksa…',
  lupa: 'Lupa kata sandi?',
  belumPunya: 'Belum punya akun? Minta kepada pengelola program.',
  wajibEmail: 'Tulis alamat email.',
  wajibSandi: 'Tulis kata sandi.',
  jaringan: 'Tidak tersambung ke server. Periksa internet, lalu coba lagi.',
} as const;
