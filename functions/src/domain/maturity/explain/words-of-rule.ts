// The five rules in words: what was counted, and the formula.
import { formatPersen, formatRupiah } from '../../basics/format.ts';
import type { Capaian, StatusAturan } from '../capaian.ts';
import type { KodeAturan, PerAturan } from '../skor-aturan.ts';

export const NAMA_ATURAN = {
  pertemuan: 'Pertemuan',
  tabungan: 'Tabungan',
  pembukuan: 'Pembukuan',
  pinjaman: 'Pinjaman dalam kelompok',
  pengembalian: 'Pengembalian',
} as const satisfies PerAturan<string>;

export interface PenjelasanAturan {
  readonly nama: (typeof NAMA_ATURAN)[KodeAturan];
  readonly nilai: number | null;
  /** `69,6%`, or `tidak dinilai`. */
  readonly persen: string;
  readonly status: StatusAturan | null;
  /** The counts, a sentence each. */
  readonly hitungan: readonly string[];
  /** The formula in words. */
  readonly rumus: string;
  /** What is missing in this rule for the next level; null: nothing. */
  readonly kurang: string | null;
}

type Words = Pick<PenjelasanAturan, 'hitungan' | 'rumus'>;

export const WORDS_OF_RULE: PerAturan<(c: Capaian) => Words> = {
  pertemuan: (c) => ({
    hitungan: [
      `${c.terlaksana} hari pertemuan dari ${c.rencana} yang direncanakan${
        c.angka.libur > 0 ? ` (rencana dikurangi ${c.angka.libur} libur)` : ''
      }.`,
      `${c.angka.hadir} kehadiran dari ${c.angka.slotHadir} yang diharapkan.`,
    ],
    rumus:
      'Rata-rata dari pertemuan terlaksana dibagi rencana dan kehadiran dibagi yang diharapkan.',
  }),
  tabungan: (c) => ({
    hitungan: [`${c.angka.penabung} setoran cukup dari ${c.angka.slotTabungan} yang diharapkan.`],
    rumus:
      'Setoran paling sedikit sebesar setoran minimum, dibagi anggota pada setiap sesi ditambah semua anggota untuk setiap sesi yang terlewat.',
  }),
  pembukuan: (c) => ({
    hitungan: [
      `${c.angka.cekOk} pemeriksaan buku tanpa selisih dari ${c.angka.cekSemua} pemeriksaan.`,
      `${c.angka.sesiDicek} sesi dengan pemeriksaan dari ${c.angka.sesiDicekPerlu} yang perlu.`,
    ],
    rumus:
      'Pemeriksaan tanpa selisih dibagi semua pemeriksaan, dikali sesi yang diperiksa dibagi yang perlu.',
  }),
  pinjaman: (c) => ({
    hitungan: [
      `${formatRupiah(c.angka.pinjamanBeredar.internal)} dipinjamkan dalam kelompok dan ${formatRupiah(c.angka.kas)} di ${c.angka.bank ? 'kas dan bank' : 'kas'}.`,
      `${c.angka.peminjamAktif} dari ${c.angka.anggotaAktif} anggota meminjam dalam ${c.patokan.hariPanjang} hari terakhir atau masih punya pinjaman.`,
    ],
    rumus: `Rata-rata dari dana yang berputar (penuh pada ${formatPersen(c.patokan.danaBerputar)}%) dan anggota yang meminjam (penuh pada ${formatPersen(c.patokan.peminjam)}%).`,
  }),
  pengembalian: (c) => ({
    hitungan:
      c.angka.jatuhTempo === 0
        ? ['Belum ada angsuran yang jatuh tempo dalam masa penilaian.']
        : [
            `${formatRupiah(c.angka.tepatWaktu)} dibayar tepat waktu dari ${formatRupiah(c.angka.jatuhTempo)} yang jatuh tempo.`,
            ...(c.angka.tepatWaktuTanggungRenteng > 0
              ? [
                  `Di antaranya ${formatRupiah(c.angka.tepatWaktuTanggungRenteng)} dibayar dengan tanggung renteng.`,
                ]
              : []),
          ],
    rumus: `Yang dibayar paling lambat ${c.patokan.toleransiHari} hari setelah jatuh tempo, dibagi yang jatuh tempo.`,
  }),
};
