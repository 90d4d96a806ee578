// Columns of Daftar KSM with the scores: the five rules, PS and SK.
import { ukuranSkor } from '../../samaran/ukuran.ts';
import type { KolomDaftar } from './bentuk-kolom.ts';
import { RUMUS_ATURAN } from '../rumus-aturan.ts';

const ATURAN = 'Lima Aturan Dasar';

export const KOLOM_SKOR: readonly KolomDaftar[] = [
  ...RUMUS_ATURAN.map(([arti, rumus], i): KolomDaftar => ({
    kunci: `r${i + 1}`,
    judul: [ATURAN, `R${i + 1}`],
    nama: `R${i + 1}`,
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti,
    // The list says of R5 from which days its instalments are; Data has columns for that.
    rumus: i === 4 ? (p) => `${rumus(p)}, angsuran ${p.jendela.hari} hari` : rumus,
    nilai: (ksm) => ksm.capaian.aturan[i] ?? null,
    ...ukuranSkor(`r${i + 1}`),
  })),
  {
    kunci: 'ps',
    judul: ['PS'],
    nama: 'PS',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor Panca Sutra',
    rumus: () => 'rata-rata aturan yang berlaku',
    nilai: (ksm) => ksm.capaian.ps,
    ...ukuranSkor('ps'),
  },
  {
    kunci: 'sk',
    judul: ['SK'],
    nama: 'SK',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor modal sosial dan komitmen: enam unsur bernilai 0–2',
    rumus: () => 'jumlah nilai ÷ 12 × 100',
    nilai: (ksm) => ksm.capaian.sk,
    ...ukuranSkor('sk'),
  },
];
