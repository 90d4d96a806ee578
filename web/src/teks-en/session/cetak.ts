// Sheets to print: the blank form of a session and the summary that is read aloud.
import type { cetak as id } from '../../teks/session/cetak.ts';
import { formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { sebutKsm } from '../writing/format.ts';
import { many } from '../writing/many.ts';

export const cetak: Words<typeof id> = {
  cetak: 'Print',
  formulir: 'Print an empty form',
  ringkasan: 'Summary to read out',
  petunjuk:
    'Fill in from top to bottom; the phone asks in the same order. On the phone, tap only what differs from the usual.',
  rahasia:
    'This sheet holds personal data of members. Keep it in the group’s file; do not post it or pass it on.',
  judulFormulir: 'KSM session form',
  namaKsm: 'Name of KSM',
  rencana: (tanggal) => `Meeting by schedule: ${tanggal}`,
  no: 'No.',
  nama: 'Name',
  tanda: ['P', 'S', 'A'],
  setoranRp: 'Deposit (Rp)',
  tandaArti: (setoran) =>
    `P present, S sent the deposit, A absent.${setoran === null ? '' : ` Usual deposit ${formatRupiah(setoran)}.`}`,
  jumlah: 'Total',
  sisaRp: 'Left (Rp)',
  tempoRp: 'Due (Rp)',
  bayarRp: 'Paid (Rp)',
  jasaLebihRp: 'Of this, extra service charge (Rp)',
  renteng: 'Tanggung renteng (joint liability)',
  pokokRp: 'Amount (Rp)',
  kali: 'Times',
  jasaRp: 'Service charge (Rp)',
  tujuan: 'Purpose',
  jenis: 'Kind',
  masukRp: 'In (Rp)',
  keluarRp: 'Out (Rp)',
  keterangan: 'Remark',
  kaliTulis: 'times',
  masalahLama: 'Mark what is solved:',
  selisih: 'Difference',
  tandaTangan: ['Chair', 'Treasurer', 'Facilitator'],
  hari: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],

  judulRingkasan: (nama) => `Summary of ${sebutKsm(nama)}`,
  dibacakan: (tanggal) => `Read out at the end of the meeting, ${tanggal}`,
  pertemuan: 'Meeting',
  pertemuanTerakhir: (tanggal, hadir, anggota, titip) =>
    `${tanggal}: ${String(hadir)} of ${many(anggota, 'member')} present${titip > 0 ? `, ${String(titip)} sent the deposit` : ''}.`,
  pertemuanBelum: 'No meeting is on record yet.',
  tabungan: 'Savings',
  setoranSesi: (n) => `Deposits of that meeting ${formatRupiah(n)}.`,
  tabunganSemua: (n) => `All deposits since the beginning ${formatRupiah(n)}.`,
  kas: 'Cash',
  kasCatatan: (n) => `Cash of the group by the records ${formatRupiah(n)}.`,
  bankCatatan: (n) => `Money of the group in the bank ${formatRupiah(n)}.`,
  kasDihitung: (n) => `Counted on the table: ${formatRupiah(n)}.`,
  pinjaman: 'Loans',
  beredar: (n, sisa) => `${many(n, 'running loan')} to members, ${formatRupiah(sisa)} left.`,
  beredarLuar: (n, sisa) =>
    `${many(n, 'running loan')} from outside the group, ${formatRupiah(sisa)} left.`,
  tanpaPinjaman: 'No loans are running.',
  tunggakan: 'Arrears',
  terlambat: (n, jumlah) => `${many(n, 'late instalment')}, ${formatRupiah(jumlah)} in total.`,
  tanpaTunggakan: 'No instalment is late.',
  tingkat: 'Level of the group',
  tingkatSkor: (tingkat, skor) => `${tingkat}, Panca Sutra score ${skor}.`,
  masalah: 'Problems not solved yet',
  berikutnya: 'Next meeting',
  berikutnyaTempo: (n, jumlah) =>
    `Due on that day: ${many(n, 'instalment')}, ${formatRupiah(jumlah)} in total.`,
  belumDijadwalkan: 'Date agreed together:',
  tempat: 'Place',
  pimpinan: 'Chair',
  dibacakanOleh: 'Read out by',
  angkaPer: (tanggal) => `Figures of savings, cash, and level as of ${tanggal}.`,
  belumTermasuk: (n) => `${many(n, 'record')} on this phone not sent yet and not included.`,
};
