// Rows of the form of a session that most meetings have none of: a phone loads their words with them.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';

export const barisSesi = {
  syaratPinjaman: (kali: number, hari: number, jasa: number) =>
    `${String(kali)} kali angsuran tiap ${String(hari)} hari, ${jasa === 0 ? 'tanpa jasa' : `jasa ${formatRupiah(jasa)}`}`,
  angsuranPertama: (jumlah: number, tanggal: string) => `${formatRupiah(jumlah)} mulai ${tanggal}`,
  angsuranTerakhir: (jumlah: number, tanggal: string) =>
    `terakhir ${formatRupiah(jumlah)} pada ${tanggal}`,
  syaratDanJadwal: 'Ubah syarat, lihat jadwal',
  belumTerjadwal: 'Isi jumlahnya; jadwal angsuran langsung terhitung.',
  hapusPinjaman: (n: number) => `Hapus pinjaman ${String(n)}`,
  pinjamanKe: (n: number) => `Pinjaman ${String(n)}`,
  caraJasa: 'Jasa dihitung',
  caraJasaPilihan: { flat: 'Tetap (flat)', menurun: 'Menurun' },
  jasaMenurun: 'Jasa tiap Rp100.000 sisa',
  jadwalKe: 'Ke-',
  kasLainKe: (n: number) => `Kas lain ${String(n)}`,
  hapusKasLain: (n: number) => `Hapus kas lain ${String(n)}`,
  hapusMasalah: (n: number) => `Hapus masalah ${String(n)}`,
  masalahBaru: 'Masalah baru',
  peminjam: 'Peminjam',
  pokok: 'Jumlah pinjaman',
  kali: 'Berapa kali angsuran',
  jasa: 'Jasa seluruhnya',
  tujuan: 'Untuk apa',
  jadwal: 'Jadwal angsuran',
  jenisKasLain: 'Jenis',
  jenisKasLainPilihan: {
    tarikTabungan: 'Penarikan tabungan',
    bagiHasil: 'Bagi hasil',
    biaya: 'Biaya',
    denda: 'Denda',
    hibah: 'Hibah',
    lainnya: 'Lainnya',
  },
  arahPilihan: { masuk: 'Masuk', keluar: 'Keluar' },
} as const;
