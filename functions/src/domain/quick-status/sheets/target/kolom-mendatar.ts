// Target-Realisasi above a kab/kota: one row per kab/kota, its indicators read across.
import { kolomWilayahKota } from '../kolom-wilayah-kota.ts';
import { persenOf } from '../../../basics/numbers/pecahan.ts';
import { INDIKATOR } from '../../../records/city/target.ts';
import type { NilaiSel } from '../../workbook/model.ts';
import type { RekapKota } from '../../recap/rekap-kota.ts';
import type { Samaran } from '../../samaran/ukuran.ts';
import { kolomCacah, rumusRasio, type KolomTabel } from '../../workbook/tabel.ts';
import { NAMA, SATUAN, type Indikator } from './indikator.ts';
import type { Realisasi } from '../../recap/realisasi.ts';
import { samarTarget, type LangkahSamar } from './samar-target.ts';

interface BarisTargetArea {
  readonly rekap: RekapKota;
  readonly realisasi: Readonly<Record<Indikator, Realisasi>>;
}

export function kolomMendatar(samaran: Samaran): readonly KolomTabel<BarisTargetArea>[] {
  return [
    ...kolomWilayahKota<BarisTargetArea>((b) => b.rekap),
    ...INDIKATOR.flatMap((i) => kolomIndikator(i, samaran)),
    ...INDIKATOR.map((i): KolomTabel<BarisTargetArea> => ({
      ...kolomCacah<BarisTargetArea>({
        kunci: `${i}-bertarget`,
        judul: ['Kolom bantu', NAMA[i]],
        arti: null,
        satuan: SATUAN[i],
        nilai: (b) => (b.realisasi[i].target === null ? null : b.realisasi[i].kini),
      }),
      tersembunyi: true,
      ...samarOf(i, 'kini', samaran),
    })),
  ];
}

/** A sum over part of the rows, or of another day, tells what one of them hides. */
function samarOf(
  indikator: Indikator,
  langkah: LangkahSamar,
  samaran: Samaran,
): Partial<KolomTabel<BarisTargetArea>> {
  if (indikator !== 'anggota') return {};
  const samar = (b: BarisTargetArea) =>
    samarTarget(b.rekap, b.realisasi.anggota, samaran).has(langkah);
  return { samar, samarJumlah: (baris) => baris.some(samar) };
}

function kolomIndikator(i: Indikator, samaran: Samaran): KolomTabel<BarisTargetArea>[] {
  const cacah = (kunci: keyof Realisasi, judul: string): KolomTabel<BarisTargetArea> => ({
    ...kolomCacah<BarisTargetArea>({
      kunci: `${i}-${kunci}`,
      judul: [NAMA[i], judul],
      arti: null,
      satuan: SATUAN[i],
      nilai: (b) => b.realisasi[i][kunci],
    }),
    ...(kunci !== 'target' && samarOf(i, kunci, samaran)),
  });
  return [
    cacah('tahunLalu', 's.d. Tahun Lalu'),
    cacah('target', 'Target Tahun Ini'),
    cacah('bulanLalu', 's.d. Bulan Lalu'),
    cacah('bulanIni', 'Bulan Ini'),
    cacah('kini', 's.d. Bulan Ini'),
    {
      ...cacah('kini', '%'),
      kunci: `${i}-persen`,
      satuan: 'persen',
      jenis: 'persen',
      nilai: (b): NilaiSel => {
        const { target, kini } = b.realisasi[i];
        return target === null ? null : persenOf(kini, target);
      },
      jumlah: {
        rumus: (alamat) => rumusRasio(alamat(`${i}-bertarget`), alamat(`${i}-target`)),
        nilai: (baris) => {
          const bertarget = baris.filter((b) => b.realisasi[i].target !== null);
          const sum = (of: (r: Realisasi) => number | null) =>
            bertarget.reduce((total, b) => total + (of(b.realisasi[i]) ?? 0), 0);
          return persenOf(
            sum((r) => r.kini),
            sum((r) => r.target),
          );
        },
      },
    },
  ];
}
