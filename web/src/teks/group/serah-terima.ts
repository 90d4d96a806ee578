// The sheet with which a group passes from one facilitator to the next.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { sebutKsm } from '../writing/format.ts';

export const serahTerima = {
  buka: 'Serah terima',
  diterima: {
    judul: (n: number) => (n === 1 ? 'Anda menerima 1 KSM' : `Anda menerima ${String(n)} KSM`),
    isi: 'Wilayah kerja Anda bertambah. Baca lembar serah terima tiap KSM sebelum pertemuan berikutnya.',
    lainnya: (n: number) => `${String(n)} KSM lainnya`,
    sudah: 'Sudah saya baca',
  },
  judul: (nama: string) => `Serah terima ${sebutKsm(nama)}`,
  untuk: 'Untuk fasilitator pengganti: yang perlu diketahui sebelum pertemuan berikutnya.',
  pertemuan: 'Tiga pertemuan terakhir',
  pertemuanBelum: 'Belum ada pertemuan yang tercatat di sini.',
  satuPertemuan: (tanggal: string, hadir: number, anggota: number, setoran: number) =>
    `${tanggal}: ${String(hadir)} dari ${String(anggota)} anggota hadir, setoran ${formatRupiah(setoran)}.`,
  masalah: 'Masalah yang belum selesai',
  tanpaMasalah: 'Tidak ada yang tercatat.',
  satuMasalah: (uraian: string, tanggal: string) => `${uraian} (sejak ${tanggal})`,
  pinjaman: 'Pinjaman yang berjalan',
  tanpaPinjaman: 'Tidak ada.',
  kelompok: 'Kelompok',
  dariLuar: (nama: string) => `${nama} (dari luar kelompok)`,
  sisa: (n: number) => `sisa ${formatRupiah(n)}`,
  terlambat: (n: number) => `, terlambat ${formatRupiah(n)}`,
  tempo: (tanggal: string, jumlah: number) => `; ${tanggal} jatuh tempo ${formatRupiah(jumlah)}`,
  janji: 'Yang sudah dijanjikan',
  janjiPertemuan: (tanggal: string) => `Pertemuan berikutnya menurut jadwal: ${tanggal}.`,
  janjiRencana: (nama: string) => `Rencana usaha ${nama} menunggu persetujuan.`,
  janjiMitra: (nama: string, sejak: string) =>
    `Kemitraan dengan ${nama} sejak ${sejak}, belum ada hasil yang tercatat.`,
  tanpaJanji: 'Tidak ada yang tercatat.',
  suratBelum: 'Rencana usaha dan kemitraan belum dapat dibaca di HP ini.',
  keadaan: 'Keadaan kelompok',
  anggota: (n: number) => `${String(n)} anggota aktif.`,
  tertahan: (n: number) =>
    `${String(n)} catatan di HP ini belum terkirim. Kirim dulu, atau simpan ke berkas di "Belum terkirim" dan serahkan berkasnya.`,
  menyerahkan: 'Yang menyerahkan',
  menerima: 'Yang menerima',
} as const;
