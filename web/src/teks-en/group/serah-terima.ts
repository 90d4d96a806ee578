// The sheet with which a group passes from one facilitator to the next.
import type { serahTerima as id } from '../../teks/group/serah-terima.ts';
import { formatAngka, formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { sebutKsm } from '../writing/format.ts';
import { many } from '../writing/many.ts';

export const serahTerima: Words<typeof id> = {
  buka: 'Hand-over',
  diterima: {
    judul: (n) => `You take over ${formatAngka(n)} KSM`,
    isi: 'Your area has grown. Read the hand-over sheet of each KSM before its next meeting.',
    lainnya: (n) => `${formatAngka(n)} other KSM`,
    sudah: 'I have read them',
  },
  judul: (nama) => `Hand-over of ${sebutKsm(nama)}`,
  untuk: 'For the next facilitator: what to know before the next meeting.',
  pertemuan: 'Last three meetings',
  pertemuanBelum: 'No meeting is on record here yet.',
  satuPertemuan: (tanggal, hadir, anggota, setoran) =>
    `${tanggal}: ${String(hadir)} of ${many(anggota, 'member')} present, deposits ${formatRupiah(setoran)}.`,
  masalah: 'Problems not solved yet',
  tanpaMasalah: 'None on record.',
  satuMasalah: (uraian, tanggal) => `${uraian} (since ${tanggal})`,
  pinjaman: 'Running loans',
  tanpaPinjaman: 'None.',
  kelompok: 'Group',
  dariLuar: (nama) => `${nama} (from outside the group)`,
  sisa: (n) => `left ${formatRupiah(n)}`,
  terlambat: (n) => `, late ${formatRupiah(n)}`,
  tempo: (tanggal, jumlah) => `; ${formatRupiah(jumlah)} due ${tanggal}`,
  janji: 'What was promised',
  janjiPertemuan: (tanggal) => `Next meeting by schedule: ${tanggal}.`,
  janjiRencana: (nama) => `The business plan of ${nama} waits for approval.`,
  janjiMitra: (nama, sejak) => `Partnership with ${nama} since ${sejak}, no result on record yet.`,
  tanpaJanji: 'None on record.',
  suratBelum: 'Business plans and partnerships cannot be read on this phone yet.',
  keadaan: 'State of the group',
  anggota: (n) => `${many(n, 'active member')}.`,
  tertahan: (n) =>
    `${many(n, 'record')} on this phone not sent yet. Send first, or save to a file under “Not sent yet” and hand over the file.`,
  menyerahkan: 'Handed over by',
  menerima: 'Received by',
};
