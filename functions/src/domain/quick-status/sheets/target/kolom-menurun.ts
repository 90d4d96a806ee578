// Target-Realisasi of a kab/kota: its indicators read down, one row each.
import { persenOf } from '../../../basics/numbers/pecahan.ts';
import type { NilaiSel } from '../../workbook/model.ts';
import { kolomCacah, kolomTeks, type KolomTabel } from '../../workbook/tabel.ts';
import { NAMA, SATUAN, type Indikator } from './indikator.ts';
import type { Realisasi } from '../../recap/realisasi.ts';
import type { LangkahSamar } from './samar-target.ts';

const RUMUS_PERSEN = () => 's.d. Bulan Ini ÷ Target Tahun Ini × 100; hanya wilayah yang bertarget';
const RUMUS_BULAN_INI = () => 's.d. Bulan Ini − s.d. Bulan Lalu; dapat di bawah nol';

interface BarisIndikator extends Realisasi {
  readonly indikator: Indikator;
}

/** The columns of a kab/kota, `anggota` hidden for members; Kamus gives their meaning for both forms. */
export function kolomMenurun(
  anggota: ReadonlySet<LangkahSamar>,
): readonly KolomTabel<BarisIndikator>[] {
  const samarOf = (langkah: LangkahSamar) => (b: BarisIndikator) =>
    anggota.has(langkah) && b.indikator === 'anggota';
  const cacah = (
    kunci: 'tahunLalu' | 'target' | 'bulanLalu' | 'bulanIni' | 'kini',
    judul: string,
    arti: string,
    rumus?: () => string,
  ): KolomTabel<BarisIndikator> => ({
    ...kolomCacah<BarisIndikator>({
      kunci,
      judul: [judul],
      arti,
      satuan: 'menurut indikator',
      nilai: (b) => b[kunci],
      rumus,
    }),
    lebar: 14,
    ...(kunci !== 'target' && { samar: samarOf(kunci) }),
  });
  return [
    kolomTeks({
      kunci: 'indikator',
      judul: ['Indikator'],
      arti: null,
      nilai: (b) => NAMA[b.indikator],
      rest: { lebar: 20 },
    }),
    kolomTeks({
      kunci: 'satuan',
      judul: ['Satuan'],
      arti: null,
      nilai: (b) => SATUAN[b.indikator],
      rest: { lebar: 9, tengah: true },
    }),
    cacah('tahunLalu', 's.d. Tahun Lalu', 'Keadaan pada 31 Desember tahun sebelum tahun data'),
    cacah(
      'target',
      'Target Tahun Ini',
      'Yang harus tercapai pada 31 Desember; kosong bila belum ada target',
    ),
    cacah('bulanLalu', 's.d. Bulan Lalu', 'Keadaan pada akhir bulan sebelum bulan laporan'),
    cacah(
      'bulanIni',
      'Bulan Ini',
      'Tambahan atau pengurangan dalam bulan laporan',
      RUMUS_BULAN_INI,
    ),
    cacah('kini', 's.d. Bulan Ini', 'Keadaan pada tanggal laporan'),
    {
      ...kolomTeks<BarisIndikator>({
        kunci: 'persen',
        judul: ['%'],
        arti: 'Capaian terhadap target',
        nilai: () => null,
      }),
      rumus: RUMUS_PERSEN,
      satuan: 'persen',
      jenis: 'persen',
      lebar: 9,
      samar: samarOf('kini'),
      nilai: (b): NilaiSel => (b.target === null ? null : persenOf(b.kini, b.target)),
    },
  ];
}
