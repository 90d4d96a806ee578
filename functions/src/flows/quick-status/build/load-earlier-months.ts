// Key figures of the months before the one that a file reports: from the stored recap where nothing has changed.
import { listCapaianKota } from '../../../adapters/firestore/capaian.ts';
import {
  addMonths,
  monthEnd,
  monthIn,
  monthsBetween,
  type Bulan,
} from '../../../domain/basics/tanggal.ts';
import type { KodeKelurahan, KodeKota } from '../../../domain/basics/wilayah.ts';
import {
  bulanOfKsm,
  isTrimmedFor,
  sumBulan,
  type AngkaBulan,
} from '../../../domain/quick-status/recap/bulanan.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import type { Verifikasi } from '../../../domain/records/verifikasi.ts';
import type { StaleMark } from '../../../domain/quick-status/updates/stale-mark.ts';
import { nowOf, type Laporan } from '../../../domain/quick-status/kota/laporan.ts';
import { loadCapaian } from './load-capaian.ts';

/** Of the months that were read anew, the sums of each kelurahan. */
export type BulanKelurahan = ReadonlyMap<Bulan, ReadonlyMap<KodeKelurahan, AngkaBulan>>;

/**
 * The months before the report month, and the December before. Those before the first changed month are
 * taken from the stored recap; only the others are added up again from their groups.
 */
export async function loadSebelumnya({
  kode,
  mark,
  stored,
  laporan,
  verifikasi,
}: {
  readonly kode: KodeKota;
  readonly mark: StaleMark;
  readonly stored: RekapKota | null;
  readonly laporan: Laporan;
  /** The months of the kab/kota that are closed. */
  readonly verifikasi: readonly Verifikasi[];
}): Promise<{
  readonly sebelumnya: { readonly bulan: Bulan; readonly angka: AngkaBulan }[];
  readonly tahunLalu: AngkaBulan | null;
  readonly bawah: BulanKelurahan;
}> {
  const { dari } = mark;
  const kept =
    stored !== null && dari !== null && stored.parameter === laporan.parameter.berlakuSejak
      ? stored
      : null;
  const bawah = new Map<Bulan, ReadonlyMap<KodeKelurahan, AngkaBulan>>();
  const angkaOf = async (bulan: Bulan): Promise<AngkaBulan | null> => {
    const rows = await loadCapaian(() => listCapaianKota(kode, bulan), bulan, nowOf(laporan));
    const within = [...Map.groupBy(rows, (row) => row.wilayah.kelurahan)].map(
      ([kelurahan, own]) => [kelurahan, sumBulan(own.map(bulanOfKsm))] as const,
    );
    bawah.set(bulan, new Map(within));
    return rows.length === 0 ? null : sumBulan(within.map(([, angka]) => angka));
  };
  const december = monthIn(laporan.tahun - 1, 12);
  const tahunLalu =
    kept !== null && dari !== null && december < dari ? kept.tahunLalu : await angkaOf(december);
  const sebelumnya: { bulan: Bulan; angka: AngkaBulan }[] = [];
  for (const bulan of monthsBetween(monthIn(laporan.tahun, 1), addMonths(laporan.bulan, -1))) {
    const known = kept?.bulanan.find((b) => b.bulan === bulan && b.per === monthEnd(bulan));
    // A month that is missing in a trusted recap had no group, unless it has only just ended.
    const isKept =
      kept !== null &&
      dari !== null &&
      bulan < dari &&
      bulan < kept.bulan &&
      isTrimmedFor(
        known?.tutup ?? null,
        kept.dihitung,
        verifikasi.find((it) => it.bulan === bulan),
      );
    const angka = isKept ? (known?.angka ?? null) : await angkaOf(bulan);
    if (angka !== null) sebelumnya.push({ bulan, angka });
  }
  return { sebelumnya, tahunLalu, bawah };
}
