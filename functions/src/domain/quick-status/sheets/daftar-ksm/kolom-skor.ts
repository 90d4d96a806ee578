// Columns of Daftar KSM with the scores: the five rules, PS and SK.
import { ukuranSkor } from '../../samaran/ukuran.ts';
import type { KolomDaftar } from './bentuk-kolom.ts';
import { KODE_ATURAN, skorAturanOf } from '../../../maturity/skor-aturan.ts';
import { RUMUS_ATURAN } from '../rumus-aturan.ts';

const ATURAN = 'Lima Aturan Dasar';

export const KOLOM_SKOR: readonly KolomDaftar[] = [
  ...KODE_ATURAN.map((kode, i): KolomDaftar => {
    const [arti, rumus] = RUMUS_ATURAN[kode];
    return {
      kunci: `r${i + 1}`,
      judul: [ATURAN, `R${i + 1}`],
      nama: `R${i + 1}`,
      jenis: 'persen',
      lebar: 7,
      satuan: 'persen',
      arti,
      // The list says of the repayments from which days they are; Data has columns for that.
      rumus:
        kode === 'pengembalian' ? (p) => `${rumus(p)}, angsuran ${p.jendela.hari} hari` : rumus,
      nilai: (ksm) => skorAturanOf(ksm.capaian)[kode],
      ...ukuranSkor(`r${i + 1}`),
    };
  }),
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
