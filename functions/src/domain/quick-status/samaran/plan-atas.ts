// The plan above kab/kota. A kab/kota decides by itself, so that its file stays true whatever others do: a
// province, and then the nation, hides its own sum where that would tell what a kab/kota hides.
import { NASIONAL, type KodeKota, type KodeProvinsi } from '../../basics/wilayah.ts';
import { totalAnggota, type RekapAngka } from '../recap/rekap.ts';
import { hideSmall } from './hide-small.ts';
import {
  CACAH,
  CACAH_OF,
  newSimpul,
  UKURAN_CACAH,
  type Cacah,
  type RentangCacah,
  type Simpul,
} from './tree.ts';
import { rootRange } from './rentang.ts';
import { KSM_PERSEN_HADIR, type Samaran, type Ukuran } from './ukuran.ts';

export interface KotaTersamar {
  readonly kode: KodeKota;
  readonly provinsi: KodeProvinsi;
  readonly angka: Pick<
    RekapAngka,
    'ksm' | 'anggotaL' | 'anggotaP' | 'anggotaMiskin' | 'warmisTerampil'
  >;
  readonly samar: readonly Ukuran[];
  readonly samarRentang: RentangCacah;
}

/** Hidden measures of the provinces and of the nation. */
export function planAtas(kota: readonly KotaTersamar[]): Samaran {
  const provinsi = [...Map.groupBy(kota, (k) => k.provinsi)].map(([kode, within]) =>
    hideAbove(
      kode,
      within.map((k) => ({
        kode: k.kode,
        ksm: k.angka.ksm,
        cacah: cacahOf(k),
        samar: k.samar,
        rentang: k.samarRentang,
      })),
    ),
  );
  const semua = [...provinsi, hideAbove(NASIONAL, provinsi)];
  return new Map(
    semua.flatMap(({ kode, samar }) => (samar.length === 0 ? [] : [[kode, new Set(samar)]])),
  );
}

interface Area {
  readonly kode: string;
  readonly ksm: number;
  readonly cacah: Record<Cacah, number>;
  readonly samar: readonly Ukuran[];
  readonly rentang: RentangCacah;
}

function hideAbove(kode: string, bawah: readonly Area[]): Area {
  const cacah = { total: 0, l: 0, p: 0, miskin: 0, warmis: 0 };
  for (const area of bawah) for (const kunci of CACAH) cacah[kunci] += area.cacah[kunci];
  const root = newSimpul(kode, -1, { cacah });
  const tree: Simpul[] = [root];
  for (const area of bawah) {
    root.children.push(tree.length);
    const samar = new Set(UKURAN_CACAH.filter((ukuran) => area.samar.includes(ukuran)));
    const { cacah: angka, rentang } = area;
    const node = newSimpul(area.kode, 0, { cacah: angka, samar, rentang, isFixed: true });
    // What an earlier update has told already needs no protection, and gives none.
    for (const ukuran of samar)
      if (CACAH_OF[ukuran].every((c) => rentang[c] && rentang[c][0] === rentang[c][1]))
        node.known.add(ukuran);
    tree.push(node);
  }
  hideSmall(tree);
  const ksm = bawah.reduce((sum, area) => sum + area.ksm, 0);
  const isTotal = root.samar.has('anggota');
  const samar: Ukuran[] = [...root.samar];
  const isBelow = (ukuran: Ukuran) => bawah.some((area) => area.samar.includes(ukuran));
  if (isTotal || isBelow('kehadiran')) samar.push('kehadiran');
  if (isTotal || (ksm < KSM_PERSEN_HADIR && isBelow('kehadiran'))) samar.push('persenHadir');
  return { kode, ksm, cacah, samar, rentang: rootRange(tree) };
}

function cacahOf({ angka }: KotaTersamar): Record<Cacah, number> {
  return {
    total: totalAnggota(angka),
    l: angka.anggotaL,
    p: angka.anggotaP,
    miskin: angka.anggotaMiskin,
    warmis: angka.warmisTerampil,
  };
}
