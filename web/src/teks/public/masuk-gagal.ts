// Why signing in, or asking for a mail, did not succeed.

export const masukGagal = {
  salah: 'Email atau kata sandi tidak cocok. Periksa huruf besar dan kecil.',
  nonaktif: 'Akun ini dinonaktifkan. Hubungi pengelola program.',
  terlaluSering: 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
  lain: 'Belum berhasil masuk. Coba lagi sebentar lagi.',
} as const;
