// Rows of the form of a session that most meetings have none of: a phone loads their words with them.
import type { barisSesi as id } from '../../teks/session/baris.ts';
import { formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';

export const barisSesi: Words<typeof id> = {
  syaratPinjaman: (kali, hari, jasa) =>
    `${kali === 1 ? '1 instalment' : `${String(kali)} instalments`} every ${String(hari)} days, ${jasa === 0 ? 'no service charge' : `service charge ${formatRupiah(jasa)}`}`,
  angsuranPertama: (jumlah, tanggal) => `${formatRupiah(jumlah)} from ${tanggal}`,
  angsuranTerakhir: (jumlah, tanggal) => `last ${formatRupiah(jumlah)} on ${tanggal}`,
  syaratDanJadwal: 'Change terms, view schedule',
  belumTerjadwal: 'Fill in the amount; the schedule is worked out at once.',
  hapusPinjaman: (n) => `Remove loan ${String(n)}`,
  pinjamanKe: (n) => `Loan ${String(n)}`,
  caraJasa: 'Service charge is',
  caraJasaPilihan: { flat: 'Fixed (flat)', menurun: 'Declining' },
  jasaMenurun: `Service charge per ${formatRupiah(100_000)} left`,
  jadwalKe: 'No.',
  kasLainKe: (n) => `Other cash ${String(n)}`,
  hapusKasLain: (n) => `Remove other cash ${String(n)}`,
  hapusMasalah: (n) => `Remove problem ${String(n)}`,
  masalahBaru: 'New problem',
  peminjam: 'Borrower',
  pokok: 'Amount of the loan',
  kali: 'Number of instalments',
  jasa: 'Service charge in total',
  tujuan: 'Purpose',
  jadwal: 'Schedule of instalments',
  jenisKasLain: 'Kind',
  jenisKasLainPilihan: {
    tarikTabungan: 'Withdrawal of savings',
    bagiHasil: 'Sharing of earnings',
    biaya: 'Expense',
    denda: 'Fine',
    hibah: 'Grant',
    lainnya: 'Other',
  },
  arahPilihan: { masuk: 'In', keluar: 'Out' },
};
