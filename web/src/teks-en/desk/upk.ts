// The UPK: ratios, loans, books.
import type { upk as id } from '../../teks/desk/upk.ts';
import { formatAngka } from '../domain/basics/format.ts';
import { hear } from '../writing/dari-server.ts';
import { translate } from '../said/translate.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

// The page shows words of the server.
hear(translate);

export const upk: Words<typeof id> = {
  judul: 'UPK (financial unit)',
  pilih: 'Choose LKM',
  pengantar: 'Health of the UPK, loans to KSM, and monthly books.',
  kosong: 'No LKM is on record in your area yet.',
  lagi: (n) => `Show more (${formatAngka(n)} LKM)`,
  semuaLkm: 'All LKM',
  cari: 'Search LKM',
  nama: 'LKM',
  kelurahan: 'Kelurahan/desa',
  edisi: 'Edition of the rules',
  edisiSejak: (edisi, sejak) => `Edition ${edisi} since ${sejak}`,
  tab: { judul: 'Parts of UPK', ringkas: 'Health', pinjaman: 'Loans', buku: 'Books' },
  catatLkm: {
    judul: 'Record an LKM',
    ubah: 'Change data of LKM',
    simpanUbah: 'Save change',
    lengkap: 'All programme locations in your area have an LKM.',
    nama: 'Name of LKM/BKM',
    edisi: 'Edition of the loan rules',
    edisiPilihan: { A: 'A, scheme 2009/2010', B: 'B, technical guide 2012' },
    sejak: 'Holds from',
    simpan: 'Save LKM',
    kiriman: (nama) => `LKM ${nama}`,
  },
  rasio: {
    judul: 'Health of the UPK',
    per: (tanggal) => `Worked out as of ${tanggal} from the loans and books on record.`,
    kosong: 'No UPK loans or books yet. Ratios appear once both are recorded.',
    tersisih: (n) =>
      `${many(n, 'record')} of loans or books cannot be read and are not counted. The administrator has been told.`,
    rasio: 'Ratio',
    nilai: 'Value',
    golongan: 'Class',
    dasar: 'Basis',
    arti: {
      lar: 'KSM with 3 or more instalments in arrears, of KSM with a balance',
      par: 'Balance of loans with 3 or more instalments in arrears, of the whole balance',
      rr: 'Balance without 3 or more instalments in arrears, of the whole balance',
      ccr: 'Income from January to this month, of its costs',
      roi: 'Profit × 12, of capital × number of months in the books',
    },
    nama: { lar: 'LAR', par: 'PAR', rr: 'RR', ccr: 'CCr', roi: 'ROI' },
    batas: {
      rendah: (a, b) => `Satisfactory up to ${a}%, fair up to ${b}%`,
      tinggi: (a, b) => `Satisfactory from ${a}%, fair from ${b}%`,
    },
    belum: 'no data yet',
    penundaan:
      'A ratio is in the class Penundaan (postpone). This is advice: a loan can still be paid out with a reason.',
    sehat: 'No ratio is in the class Penundaan (postpone).',
  },
  syarat: { terpenuhi: 'met', belum: 'not met', saran: 'advice, not met' },
  pinjaman: {
    judul: 'Loans to KSM',
    kosong: 'No UPK loans in this kelurahan yet.',
    ksm: 'KSM',
    cair: 'Paid out',
    pokok: 'Principal',
    sisa: 'Left',
    jatuhTempo: 'Next instalment',
    keadaan: 'State',
    lunas: 'Repaid',
    lancar: 'On time',
    terlambat: (n) => many(n, 'late instalment'),
    lebihBayar: (jumlah) => `repaid, ${jumlah} too much`,
    lebihBayarBantuan:
      'More was paid on a loan than its debt. Ask the facilitator or Askot to correct the last payment in the Loans tab of that KSM: an excess that is a service charge is entered as extra service charge; a slip of the pen or money given back is deducted.',
    tagihan: (rupiah) => `${rupiah} due`,
    bayar: 'Record payment',
    bayarUntuk: (nama) => `Record payment of ${nama}`,
    ringkas: (n, sisa, tagihan) =>
      `${many(n, 'running loan')}, ${sisa} left in total; due so far ${tagihan}.`,
    saring: {
      berjalan: (n) => `Running (${formatAngka(n)})`,
      menunggak: (n) => `In arrears (${formatAngka(n)})`,
      lancar: (n) => `On time (${formatAngka(n)})`,
      lunas: (n) => `Repaid (${formatAngka(n)})`,
    },
    tidakCocok: 'No loan matches.',
    lagi: (n) => `Show more (${many(n, 'loan')})`,
  },
  ajukan: {
    judul: 'Loan request',
    pengantar:
      'Fill in the request of the KSM, then check it against the rules and the gate of Stage II before money is paid out.',
    ksm: 'Borrowing KSM',
    tanpaKsm: 'No KSM in this kelurahan yet.',
    cariBantuan: (n) => `There are ${formatAngka(n)} KSM; search by name, then choose below.`,
    cariHasil: (n) => `${formatAngka(n)} KSM match; choose below.`,
    pokok: 'Principal',
    jasaBantuan: (rupiah) =>
      `Service charge ${rupiah}, 1.5% a month of the principal, unless entered otherwise.`,
    kali: 'Term (months)',
    tanggalCair: 'Date paid out',
    tujuan: 'Purpose of the loan',
    angsuran: (kali, pertama, jumlah, terakhir) =>
      `${many(kali, 'instalment')}, the first ${pertama} of ${jumlah}, the last ${terakhir}.`,
    periksa: 'Check the request',
    memeriksa: 'Checking…',
    sesuai: 'This request conforms to the loan rules.',
    tidakSesuai: 'A loan rule is not met. Write a reason if the money is paid out all the same.',
    aturan: (edisi) => `Loan rules, edition ${edisi}`,
    gerbang: 'Gate of Stage II',
    alasan: 'Reason for paying out all the same',
    alasanWajib: 'write at least 5 letters',
    periksaDahulu: 'Check this request first, or write a reason if it cannot be checked.',
    // Stored with the record, whose other readers read Indonesian.
    catatanAlasan: (alasan) => `Dicairkan walau ada syarat belum terpenuhi: ${alasan}`,
    simpan: 'Record the loan',
  },
  cadangan: {
    judul: 'Balance by collectibility',
    kelas: 'Collectibility',
    namaKelas: (k) => `Class ${String(k)}`,
    saldo: 'Balance of loans',
    dicadangkan: 'Reserved',
    jumlah: 'Risk reserve that is needed:',
  },
  bayar: {
    judul: 'Record payment',
    pinjaman: 'Loan',
    tanpa: 'No loans are running.',
    tanggal: 'Date of payment',
    jumlah: 'Amount paid',
    jumlahBantuan: (tagihan, sisa) => `Due ${tagihan}, left in total ${sisa}`,
    jasaLebihBantuan:
      'A service charge above the schedule, part of the amount above. It goes into the cash and does not lower the loan. Leave empty if there is none.',
    keterangan: 'Reason for paying more than the debt left',
    oleh: 'Paid by',
    simpan: 'Save payment',
    kiriman: (nama) => `UPK payment ${nama}`,
    pilihan: (nama, cair, sisa) => `${nama}, paid out ${cair}, left ${sisa}`,
  },
  buku: {
    judul: 'Monthly books',
    kosong: 'No months are in the books yet.',
    bulan: 'Month',
    pendapatan: 'Income',
    biaya: 'Costs',
    modal: 'Capital at the end of the month',
    laba: 'Profit',
    catat: 'Record books',
    ubah: 'Correct books',
    alasan: 'Reason for the correction',
    simpan: 'Save books',
    kiriman: (bulan) => `Books of UPK ${bulan}`,
    sudah: 'This month is in the books already; a change is recorded as a correction.',
  },
};
