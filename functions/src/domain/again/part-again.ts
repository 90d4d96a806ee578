// The part of a kab/kota's file, put together from its groups instead of read by a build.
import type { SetParameter } from '../basics/parameter.ts';
import type { Bulan, Tanggal } from '../basics/tanggal.ts';
import { byId } from '../basics/urutan.ts';
import type { KodeKota } from '../basics/wilayah.ts';
import { withUpk } from '../quick-status/kota/next-gate.ts';
import { upkOfKota } from '../quick-status/recap/upk-kota.ts';
import { replaceRows, type CatatanKota, type KotaPart } from '../quick-status/updates/kota-part.ts';
import type { GroupsAgain } from './groups-again.ts';

export function partAgain({
  groups,
  catatan,
  frame: { tahun, kode, bulan, per, parameter },
  dibaca,
}: {
  readonly groups: GroupsAgain;
  readonly catatan: CatatanKota;
  readonly frame: {
    readonly tahun: number;
    readonly kode: KodeKota;
    readonly bulan: Bulan;
    readonly per: Tanggal;
    readonly parameter: SetParameter;
  };
  /** ISO 8601. */
  readonly dibaca: string;
}): Omit<KotaPart, 'plan'> {
  const pinjamanUpk = groups.pinjamanUpk.toSorted(byId);
  const { lkm, upkBulanan: bulanan } = catatan;
  const ratios = new Map(
    upkOfKota({ lkm, pinjaman: pinjamanUpk, bulanan }, per, parameter).map((it) => [
      it.lkm,
      it.rasio,
    ]),
  );
  const lkmOf = new Map(groups.capaian.map((row) => [row.ksmId, row.lkm]));
  const upkOf = (ksmId: (typeof groups.gerbang)[number]['ksmId']) => {
    const of = lkmOf.get(ksmId);
    return (of && ratios.get(of)) ?? null;
  };
  return {
    tahun,
    kode,
    bulan,
    per,
    parameter: parameter.berlakuSejak,
    dibaca,
    ...catatan,
    pinjamanUpk,
    capaian: replaceRows([], groups.capaian),
    gerbang: replaceRows(
      [],
      groups.gerbang.map((gate) => withUpk(gate, upkOf(gate.ksmId))),
    ),
  };
}
