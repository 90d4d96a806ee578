// A member's book on paper.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { sebutKsm } from '../writing/format.ts';

export const bukuAnggota = {
  cetak: 'Cetak buku',
  cetakSemua: 'Cetak semua buku',
  judul: (ksm: string) => `Buku anggota ${sebutKsm(ksm)}`,
  tidakAda: 'Anggota ini tidak ada di KSM ini.',
  tabungan: 'Tabungan',
  tanggal: 'Tanggal',
  keterangan: 'Keterangan',
  masuk: 'Masuk (Rp)',
  keluar: 'Keluar (Rp)',
  saldoRp: 'Saldo (Rp)',
  setoran: 'Setoran',
  belumDikirim: 'belum dikirim',
  kosong: 'Belum ada setoran yang tercatat.',
  judulPinjaman: (sumber: string, pokok: number, tanggal: string) =>
    `Pinjaman ${sumber} ${formatRupiah(pokok)}, cair ${tanggal}`,
  kewajiban: 'Pokok dan jasa menurut jadwal',
  bayarRp: 'Dibayar (Rp)',
  sisaRp: 'Sisa (Rp)',
  angsuran: 'Angsuran',
  bayarRenteng: 'Angsuran, tanggung renteng',
  bayarPotongan: 'Angsuran, dipotong dari tabungan',
  dihapus: 'Dihapus dari tagihan',
  jasaLebih: (n: number) => `jasa lebih ${formatRupiah(n)}`,
  tandaTangan: ['Anggota', 'Bendahara', 'Fasilitator'],
} as const;
