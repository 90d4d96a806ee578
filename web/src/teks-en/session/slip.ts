// The slip that a member or a group is given after a meeting.
import type { slip as id } from '../../teks/session/slip.ts';
import { formatAngka, formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { sebutKsm } from '../writing/format.ts';
import { many } from '../writing/many.ts';

export const slip: Words<typeof id> = {
  bagikan: 'Share slip',
  bagikanApa: (apa) => `Share slip of ${apa}`,

  judul: 'Share slip',
  untuk: 'Slip for',
  kelompok: 'The whole group, no names',
  pribadi:
    'This slip is personal data. Send it only to the person, if they want it; not to a chat group. The picture is made on this phone and the application keeps it neither on the phone nor at the server.',
  umum: 'This picture holds only totals of the meeting, no names of members. It is made on this phone and the application keeps it neither on the phone nor at the server.',
  kirim: 'Share',
  simpan: 'Save picture',
  lanjut: (nama) => `Next: ${nama}`,
  tersimpan: 'The picture was handed to the phone as a download. Delete it after sending.',
  gagal: 'The picture cannot be shared. Try to save the picture, or print.',
  tidakAda: 'This session is not in the records on this phone, or has been cancelled.',
  gambar: (isi) => `Picture of the slip: ${isi}`,
  namaBerkas: (tanggal) => `slip-${tanggal}.png`,
  tanpaBuku:
    'The books of this group are not on the phone yet, so balances cannot be worked out. Open this page once when there is a connection.',

  judulAnggota: 'Slip of savings and loans',
  judulKelompok: 'Results of the meeting',
  ksm: (nama) => sebutKsm(nama),
  pertemuan: (tanggal) => `Meeting of ${tanggal}`,
  kehadiran: { hadir: 'Present', titip: 'Deposit sent', absen: 'Absent' },
  setoran: 'Deposit',
  tanpaSetoran: 'No deposit',
  tarik: 'Savings withdrawn',
  saldo: 'Savings now',
  saldoTakTahu: 'The savings could not be worked out when this slip was made.',
  kasTakTahu: 'Savings and cash of the group could not be worked out when this slip was made.',
  pinjaman: (sumber, tanggal) => `Loan (${sumber}), paid out ${tanggal}`,
  sumber: { internal: 'group', upk: 'UPK', ppmk: 'PPMK', mitra: 'partner' },
  cair: 'Loan received',
  dibayar: 'Instalment paid',
  rincian: (pokok, jasa) =>
    `principal ${formatRupiah(pokok)}, service charge ${formatRupiah(jasa)}`,
  renteng: (n) => `${formatRupiah(n)} of it paid by tanggung renteng (joint liability)`,
  sisa: 'Left of the loan, principal and service charge',
  lunas: 'This loan is repaid',
  lebih: 'Paid too much',
  tempo: (tanggal) => `To be paid by ${tanggal}`,
  tanpaPinjaman: 'No loans are running.',
  berikutnya: 'Next meeting',

  hadir: 'Present',
  hadirDari: (hadir, anggota) => `${formatAngka(hadir)} of ${many(anggota, 'member')}`,
  titip: (n) => `${formatAngka(n)} sent the deposit`,
  setoranSemua: 'Deposits',
  angsuranSemua: 'Instalments received',
  pinjamanBaru: 'Loans paid out',
  kasMasuk: 'Other cash in',
  kasKeluar: 'Other cash out',
  tabunganSemua: 'Savings of all members',
  kas: 'Cash by the records now',
  bank: 'In the bank',
  dihitung: 'Cash counted at the meeting',
  beredar: 'Left of loans to members',
  beredarKali: (n) => many(n, 'loan'),

  belumDikirim: (sesi) =>
    `NOT SENT YET: the server has not accepted the record of the session of ${sesi} from the phone that recorded it. Figures here may change.`,
  belumTermasuk: (n) => `Not included: ${many(n, 'other record')} not sent or not read yet.`,
  dari: (saat) => `Records of the server read ${saat}.`,
  salah: (siapa) =>
    `Does something not match? Ask the treasurer of the group or the facilitator${siapa === null ? '' : ` (${siapa})`}.`,
  keadaan: (tanggal, jam) => `As of ${tanggal}, ${jam}`,
  nomor: (n) => `Record number ${formatAngka(n)}`,
  belumBernomor: 'Record without a number yet',
  duaSlip: 'If there are two slips, the one with the later time holds.',
  milik: (nama) => `Copy of the group’s books for ${nama} alone.`,
};
