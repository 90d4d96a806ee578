// The slip that a member or a group is given after a meeting.
import { formatAngka, formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { sebutKsm } from '../writing/format.ts';

export const slip = {
  bagikan: 'Bagikan slip',
  bagikanApa: (apa: string) => `Bagikan slip ${apa}`,

  judul: 'Bagikan slip',
  untuk: 'Slip untuk',
  kelompok: 'Seluruh kelompok, tanpa nama',
  pribadi:
    'Slip ini data pribadi. Kirim hanya kepada orangnya, bila ia mau; jangan ke grup. Gambar dibuat di HP ini dan tidak disimpan aplikasi, di HP maupun di server.',
  umum: 'Gambar ini hanya memuat jumlah pertemuan, tanpa nama anggota. Gambar dibuat di HP ini dan tidak disimpan aplikasi, di HP maupun di server.',
  kirim: 'Bagikan',
  simpan: 'Simpan gambar',
  lanjut: (nama: string) => `Berikutnya: ${nama}`,
  tersimpan: 'Gambar sudah diserahkan ke HP sebagai unduhan. Hapus setelah dikirim.',
  gagal: 'Gambar tidak dapat dibagikan. Coba simpan gambarnya, atau cetak.',
  tidakAda: 'Sesi ini tidak ada di catatan HP ini, atau sudah dibatalkan.',
  gambar: (isi: string) => `Gambar slip: ${isi}`,
  namaBerkas: (tanggal: string) => `slip-${tanggal}.png`,
  tanpaBuku:
    'Buku kelompok ini belum ada di HP, jadi saldo tidak dapat dihitung. Buka halaman ini sekali saat ada sambungan.',

  judulAnggota: 'Slip tabungan dan pinjaman',
  judulKelompok: 'Hasil pertemuan',
  ksm: (nama: string) => sebutKsm(nama),
  pertemuan: (tanggal: string) => `Pertemuan ${tanggal}`,
  kehadiran: { hadir: 'Hadir', titip: 'Setoran dititipkan', absen: 'Tidak hadir' },
  setoran: 'Setoran',
  tanpaSetoran: 'Tidak menyetor',
  tarik: 'Tabungan diambil',
  saldo: 'Saldo tabungan sekarang',
  saldoTakTahu: 'Saldo tabungan tidak dapat dihitung saat slip ini dibuat.',
  kasTakTahu: 'Tabungan dan kas kelompok tidak dapat dihitung saat slip ini dibuat.',
  pinjaman: (sumber: string, tanggal: string) => `Pinjaman ${sumber}, cair ${tanggal}`,
  sumber: { internal: 'kelompok', upk: 'UPK', ppmk: 'PPMK', mitra: 'mitra' },
  cair: 'Pinjaman diterima',
  dibayar: 'Angsuran dibayar',
  rincian: (pokok: number, jasa: number) =>
    `pokok ${formatRupiah(pokok)}, jasa ${formatRupiah(jasa)}`,
  renteng: (n: number) => `${formatRupiah(n)} di antaranya dibayar tanggung renteng`,
  sisa: 'Sisa pinjaman, pokok dan jasa',
  lunas: 'Pinjaman ini lunas',
  lebih: 'Lebih bayar',
  tempo: (tanggal: string) => `Perlu dibayar sampai ${tanggal}`,
  tanpaPinjaman: 'Tidak ada pinjaman yang berjalan.',
  berikutnya: 'Pertemuan berikutnya',

  hadir: 'Hadir',
  hadirDari: (hadir: number, anggota: number) =>
    `${formatAngka(hadir)} dari ${formatAngka(anggota)} anggota`,
  titip: (n: number) => `${formatAngka(n)} menitipkan setoran`,
  setoranSemua: 'Setoran',
  angsuranSemua: 'Angsuran diterima',
  pinjamanBaru: 'Pinjaman dicairkan',
  kasMasuk: 'Kas lain masuk',
  kasKeluar: 'Kas lain keluar',
  tabunganSemua: 'Saldo tabungan semua anggota',
  kas: 'Uang kas menurut catatan sekarang',
  bank: 'Di bank',
  dihitung: 'Kas dihitung di pertemuan',
  beredar: 'Sisa pinjaman anggota',
  beredarKali: (n: number) => `${formatAngka(n)} pinjaman`,

  belumDikirim: (sesi: string) =>
    `BELUM DIKIRIM: catatan sesi ${sesi} di HP pencatat belum diterima server. Angka di sini dapat berubah.`,
  belumTermasuk: (n: number) =>
    `Belum termasuk ${formatAngka(n)} catatan lain yang belum terkirim atau belum terbaca.`,
  dari: (saat: string) => `Catatan server dibaca ${saat}.`,
  salah: (siapa: string | null) =>
    `Ada yang tidak cocok? Tanyakan kepada bendahara kelompok atau fasilitator${siapa === null ? '' : ` (${siapa})`}.`,
  keadaan: (tanggal: string, jam: string) => `Keadaan ${tanggal}, ${jam}`,
  nomor: (n: number) => `Catatan nomor ${formatAngka(n)}`,
  belumBernomor: 'Catatan belum bernomor',
  duaSlip: 'Bila ada dua slip, yang keadaannya lebih baru yang berlaku.',
  milik: (nama: string) => `Salinan buku kelompok untuk ${nama} sendiri.`,
} as const;
