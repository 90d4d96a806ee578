// The plan above kab/kota. A kab/kota decides by itself, so that its file stays true whatever others do: a
// province and the nation hide their own sum of what one of their kab/kota hides. Shown in two updates, the sum
// would tell by how much that kab/kota changed, as its neighbours' counts are known.
import { NASIONAL, type KodeKota, type KodeProvinsi } from '../../basics/wilayah.ts';
import type { RekapAngka } from '../recap/rekap.ts';
import { UKURAN_CACAH } from './tree.ts';
import { KSM_PERSEN_HADIR, type Samaran, type Ukuran } from './ukuran.ts';

export interface KotaTersamar {
  readonly kode: KodeKota;
  readonly provinsi: KodeProvinsi;
  readonly angka: Pick<RekapAngka, 'ksm'>;
  readonly samar: readonly Ukuran[];
}

/** Hidden measures of the provinces and of the nation. */
export function planAtas(kota: readonly KotaTersamar[]): Samaran {
  const areas = [...Map.groupBy(kota, (k) => k.provinsi), [NASIONAL, kota] as const];
  return new Map(
    areas.flatMap(([kode, within]) => {
      const samar = hiddenAbove(within);
      return samar.length === 0 ? [] : [[kode, new Set(samar)] as const];
    }),
  );
}

function hiddenAbove(kota: readonly KotaTersamar[]): Ukuran[] {
  const isBelow = (ukuran: Ukuran) => kota.some(({ samar }) => samar.includes(ukuran));
  const samar: Ukuran[] = UKURAN_CACAH.filter(isBelow);
  const ksm = kota.reduce((sum, { angka }) => sum + angka.ksm, 0);
  const isTotal = isBelow('anggota');
  if (isTotal || isBelow('kehadiran')) samar.push('kehadiran');
  if (isTotal || (ksm < KSM_PERSEN_HADIR && isBelow('kehadiran'))) samar.push('persenHadir');
  return samar;
}
