// One group.
import type { ksm as id } from '../../teks/group/ksm.ts';
import { formatRupiah } from '../domain/basics/format.ts';
import { wordOfKode } from '../writing/sebutan.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';
import { kelompok } from './kelompok.ts';

export const ksm: Words<typeof id> = {
  ...kelompok,
  per: (tanggal) => `as of ${tanggal}`,
  lebihBayar: {
    judul: 'Payments exceed a loan',
    padaBulan: (n, bulan) => `${many(n, 'loan')} in ${bulan}`,
    lihat: 'View the loans',
  },
  skor: 'Panca Sutra score',
  skorPendek: 'Score',
  skorModal: 'Social capital',
  sesiJendela: 'Sessions',
  sesiDari: (h, x) => `${String(h)} of ${String(x)}`,
  anggota: 'Members',
  kas: 'Cash',
  bank: 'In the bank',
  tabungan: 'Savings',
  dipinjamkan: 'Lent out',
  limaAturan: 'Five basic rules',
  caraHitung: 'How it is counted',
  tidakDinilai: 'Not assessed',
  agarDinilai: 'To be assessed',
  menuju: (tingkat) => `What is missing towards ${wordOfKode(tingkat)}`,
  puncak: 'This group is at the highest level.',
  modal: 'Social capital and commitment',
  dari2: (skor) => `${String(skor)} of 2`,
  arah: 'By month',
  arahKeterangan: 'Panca Sutra score at the end of the month.',
  bulan: 'Month',
  sesi: 'Sessions',
  sesiTerakhir: 'Latest sessions',
  belumAdaSesi: 'No session is on record yet.',
  pinjaman: 'Running loans',
  belumAdaPinjaman: 'No loans are running.',
  peminjam: 'Borrower',
  sisa: 'Left',
  jatuhTempo: 'Next',
  terlambat: (n) => many(n, 'late instalment'),
  lancar: 'On time',
  belumDihitung:
    'The level of maturity is not counted yet. It usually appears shortly after a record is accepted.',
  lokal:
    'This KSM is stored on this phone only. Its level is counted once its registration is sent.',
  ganda: 'This KSM was registered twice and has been cancelled. Use',
  menghitung: 'Counting again…',
  hadirDari: (hadir, titip) =>
    titip > 0 ? `${String(hadir)} present, ${String(titip)} sent` : `${String(hadir)} present`,
  setoran: (n) => `deposits ${formatRupiah(n)}`,
  setoranMinimum: (n) => `deposit ${formatRupiah(n)}`,
  setiap: (hari) =>
    hari === 7 ? 'meets every week' : hari === 14 ? 'meets every 2 weeks' : 'meets every month',
  batasKonsisten: 'Lines on the bars: 70 fair, 85 consistent.',
};
