// Counts of persons above kab/kota. A kab/kota decides by itself, so that its file stays true whatever others do,
// and a province and the nation add up those that show theirs. What they print is then a sum of what is printed
// below, in this update as in every other, so neither a level nor a change between two updates tells more.
import { NASIONAL, type KodeKota, type KodeProvinsi } from '../../basics/wilayah.ts';
import { sumRekap, type RekapAngka } from '../recap/rekap.ts';
import { UKURAN, type Samaran, type Ukuran } from './ukuran.ts';

export interface KotaTersamar {
  readonly kode: KodeKota;
  readonly provinsi: KodeProvinsi;
  readonly angka: RekapAngka;
  readonly samar: readonly Ukuran[];
}

/** By measure, the sums over the kab/kota that show it; what is in no measure is of all of them. */
export type AngkaTampak = ReadonlyMap<Ukuran, RekapAngka>;

/** A percentage is shown where its two parts are; older recaps hide these alone. */
const HIDES: Readonly<Partial<Record<Ukuran, readonly Ukuran[]>>> = {
  persenHadir: ['kehadiran', 'persenHadir'],
};

function isTersamar({ samar }: Pick<KotaTersamar, 'samar'>, ukuran: Ukuran): boolean {
  return (HIDES[ukuran] ?? [ukuran]).some((it) => samar.includes(it));
}

export function sumShown(kota: readonly Pick<KotaTersamar, 'angka' | 'samar'>[]): AngkaTampak {
  return new Map(
    UKURAN.map((ukuran) => [
      ukuran,
      sumRekap(kota.filter((k) => !isTersamar(k, ukuran)).map((k) => k.angka)),
    ]),
  );
}

/** By measure, how many kab/kota with groups are not in the sum. */
export function countHidden(
  kota: readonly Pick<KotaTersamar, 'angka' | 'samar'>[],
): ReadonlyMap<Ukuran, number> {
  const berisi = kota.filter(({ angka }) => angka.ksm > 0);
  return new Map(UKURAN.map((it) => [it, berisi.filter((k) => isTersamar(k, it)).length]));
}

/** Measures of the provinces and of the nation that none of their kab/kota shows. */
export function planAtas(kota: readonly KotaTersamar[]): Samaran {
  const areas = [...Map.groupBy(kota, (k) => k.provinsi), [NASIONAL, kota] as const];
  return new Map(
    areas.flatMap(([kode, within]) => {
      const berisi = within.filter(({ angka }) => angka.ksm > 0);
      const samar = UKURAN.filter(
        (ukuran) => berisi.length > 0 && berisi.every((k) => isTersamar(k, ukuran)),
      );
      return samar.length === 0 ? [] : [[kode, new Set(samar)] as const];
    }),
  );
}
