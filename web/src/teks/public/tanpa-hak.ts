// A page that is not for the role of who is signed in.

export const tanpaHak = {
  judul: 'Halaman ini bukan untuk peran Anda',
  isi: (nama: string, peran: string) =>
    `Anda masuk sebagai ${nama} (${peran}). Pilih halaman lain dari menu. Bila seharusnya berhak, hubungi pengelola program.`,
} as const;
