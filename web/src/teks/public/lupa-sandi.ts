// A forgotten password. Loaded when somebody asks.

export const lupaSandi = {
  judul: 'Lupa kata sandi?',
  pengantar: 'Kami kirim email berisi tautan untuk memilih kata sandi baru.',
  email: 'Alamat email akun Anda',
  tombol: 'Kirim email',
  sedang: 'Mengirim…',
  dikirim: (email: string) =>
    `Bila ${email} terdaftar, email untuk memilih kata sandi baru sudah dikirim ke sana. Periksa juga folder spam.`,
} as const;
