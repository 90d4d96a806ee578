// The page of a group: what is on record of the group itself.

export const data = {
  judul: 'Data KSM',
  ubah: 'Ubah data',
  ubahJudul: 'Ubah data KSM',
  kiriman: (ksm: string) => `Perubahan data ${ksm}`,
  bentukBerubah:
    'Anggota yang masuk pada tanggal bentuk ikut berpindah ke tanggal ini. Semua angka sejak bulan terawal dihitung ulang.',
  belumBerubah: 'belum ada yang diubah',
  lokasi: 'Kelurahan/desa',
  jadwal: 'Pertemuan',
  jadwalSejak: (jarak: string, sejak: string) => `${jarak} sejak ${sejak}`,
  jadwalBerlaku: 'Jarak baru berlaku sejak',
  pernahDi: 'Sebelumnya di',
  sampai: (kode: string, tanggal: string) => `${kode}, sampai ${tanggal}`,
  pindah: 'Ganti kelurahan',
  pindahKiriman: (ksm: string) => `${ksm} ganti kelurahan`,
  kelurahanBaru: 'Kelurahan/desa yang benar',
  pindahCara: 'Mengapa diganti',
  pindahSejakTanggal: 'Pindah atau kode wilayah baru',
  keliruSejakAwal: 'Keliru sejak awal',
  pindahSejak: 'Di sana sejak',
  wajib: 'wajib diisi',
  pindahIsi:
    'Bulan sebelum tanggal itu tetap dihitung di kelurahan lama, bulan sesudahnya di kelurahan yang baru.',
  keliruIsi: 'Semua bulan dihitung di kelurahan yang benar, dan hilang dari kelurahan yang keliru.',
  kodeDiganti: (lama: string, baru: string, sejak: string) =>
    `Kode ${lama} diganti ${baru} sejak ${sejak}.`,
  setoran: 'Setoran minimum per anggota per sesi',
  samaDenganBentuk: 'sama dengan tanggal bentuk',
  bubar: 'Bubar',
  catatBubar: 'Catat KSM bubar',
  catatBubarIsi:
    'Setelah bubar tidak ada sesi atau pembayaran lagi yang dapat dicatat. Catat pembagian tabungan dan pelunasan lebih dahulu.',
  bubarKiriman: (ksm: string) => `${ksm} bubar`,
  tanggalBubar: 'Tanggal bubar',
  batalBubar: 'Batalkan pembubaran',
  batalBubarKiriman: (ksm: string) => `${ksm} tidak jadi bubar`,
} as const;
