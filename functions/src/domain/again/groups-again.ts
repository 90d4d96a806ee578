// What many groups add to the file of their kab/kota, put together a page at a time: a page is an object in Storage
// until the last one is there, so that a kab/kota of thousands of groups never has to be held with its records.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan, monthIn } from '../basics/tanggal.ts';
import { Pinjaman } from '../records/money/pinjaman.ts';
import { CapaianTersimpan } from '../recompute/capaian-ksm.ts';
import type { Sebelumnya } from '../quick-status/kota/compose-kota.ts';
import { AngkaBulan, sumBulan } from '../quick-status/recap/bulanan.ts';
import { GerbangTersimpan } from '../quick-status/updates/kota-part.ts';
import type { GroupAgain } from './group-again.ts';

const Bulanan = z.array(z.strictObject({ bulan: Bulan, angka: AngkaBulan }));

export const GroupsAgain = z.strictObject({
  capaian: z.array(CapaianTersimpan),
  gerbang: z.array(GerbangTersimpan),
  pinjamanUpk: z.array(Pinjaman),
  bulanan: Bulanan,
  /** The same of an area below the kab/kota, or again of all of it. */
  bulananBawah: Bulanan,
  /** Groups that are left out: the history does not give them back. */
  hilang: Cacah,
});
export type GroupsAgain = z.infer<typeof GroupsAgain>;

/** Groups without a history that can be read are null. */
export function addGroups(all: readonly (GroupAgain | null)[]): GroupsAgain {
  const found = all.filter((it) => it !== null);
  return {
    capaian: found.flatMap((it) => it.capaian ?? []),
    gerbang: found.flatMap(({ gerbang }) =>
      gerbang === null
        ? []
        : [{ ...gerbang, kurang: [...gerbang.kurang], saran: [...gerbang.saran] }],
    ),
    pinjamanUpk: found.flatMap((it) => it.pinjamanUpk),
    bulanan: addMonthly(found.flatMap((it) => it.bulanan)),
    bulananBawah: addMonthly(found.flatMap((it) => it.bulananBawah)),
    hilang: all.length - found.length,
  };
}

export function addPages(pages: readonly GroupsAgain[]): GroupsAgain {
  return {
    capaian: pages.flatMap((it) => it.capaian),
    gerbang: pages.flatMap((it) => it.gerbang),
    pinjamanUpk: pages.flatMap((it) => it.pinjamanUpk),
    bulanan: addMonthly(pages.flatMap((it) => it.bulanan)),
    bulananBawah: addMonthly(pages.flatMap((it) => it.bulananBawah)),
    hilang: pages.reduce((sum, it) => sum + it.hilang, 0),
  };
}

function addMonthly(all: GroupAgain['bulanan']): GroupsAgain['bulanan'] {
  return [...Map.groupBy(all, (it) => it.bulan)].map(([bulan, rows]) => ({
    bulan,
    angka: sumBulan(rows.map((it) => it.angka)),
  }));
}

/** The months before the report month as a recap wants them. */
export function beforeOf(bulanan: GroupsAgain['bulanan'], tahun: number): Sebelumnya {
  const yearBefore = monthIn(tahun - 1, 12);
  return {
    sebelumnya: bulanan
      .filter((it) => it.bulan !== yearBefore)
      .toSorted((a, b) => (a.bulan < b.bulan ? -1 : 1)),
    tahunLalu: bulanan.find((it) => it.bulan === yearBefore)?.angka ?? null,
  };
}
