// What one group adds to the file of its kab/kota, from its records alone: its report month, the months before, its
// next gate, its UPK loans. A build takes the same from what is stored of the group.
import type { SetParameter } from '../basics/parameter.ts';
import { monthIn, monthOf, type Bulan, type Tanggal } from '../basics/tanggal.ts';
import {
  isWithin,
  type KodeKelurahan,
  type KodeKota,
  type KodeKotaOrSubkota,
  type LokasiProgram,
} from '../basics/wilayah.ts';
import { capaianNeeded, capaianOlder } from '../gates/tahap/gate-months.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import { wilayahOn } from '../records/tempat.ts';
import type { CapaianKsm, CapaianTersimpan } from '../recompute/capaian-ksm.ts';
import { recomputeMonths } from '../recompute/recompute-months.ts';
import { nextGateOf } from '../quick-status/kota/next-gate.ts';
import { bulanOfKsm, type AngkaBulan } from '../quick-status/recap/bulanan.ts';
import type { GerbangKsm } from '../quick-status/recap/gerbang-ksm.ts';
import type { GroupRecords } from './replayed-records.ts';

/** What a file reports. */
export interface Frame {
  readonly kode: KodeKota;
  /** The area whose months before are summed up: the kab/kota, or one below it. */
  readonly bawah: KodeKotaOrSubkota;
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  /** In force on `per`. */
  readonly parameter: SetParameter;
  /** All of them. */
  readonly sets: readonly SetParameter[];
  readonly lokasi: ReadonlyMap<KodeKelurahan, LokasiProgram>;
}

export interface GroupAgain {
  /** Null: in the report month it is not in the kab/kota. */
  readonly capaian: CapaianTersimpan | null;
  /** Without the figures of its UPK; null: dissolved, or not in the kab/kota. */
  readonly gerbang: GerbangKsm | null;
  readonly pinjamanUpk: readonly Pinjaman[];
  /** Months of the data year before the report month, and the December before. */
  readonly bulanan: readonly { readonly bulan: Bulan; readonly angka: AngkaBulan }[];
  /** Those in the area below. */
  readonly bulananBawah: GroupAgain['bulanan'];
}

export function groupAgain({ catatan, pelatihan }: GroupRecords, frame: Frame): GroupAgain {
  const { kode, tahun, bulan, per, parameter, sets } = frame;
  const yearBefore = monthIn(tahun - 1, 12);
  const ends = capaianNeeded(per).map(monthOf);
  const monthsFrom = (dari: Bulan) =>
    recomputeMonths(catatan, dari, per, sets).filter((row) => row.bulan <= bulan);
  const rows = monthsFrom([yearBefore, ...ends].reduce((a, b) => (a < b ? a : b)));
  const isHere = (row: CapaianKsm) => row.wilayah.kota === kode;
  const row = rows.find((it) => it.bulan === bulan && isHere(it)) ?? null;
  const recent = rows.filter((it) => it !== row && ends.includes(it.bulan));
  const lalu = () => {
    if (row === null) return [];
    const known = [row, ...recent].map((it) => it.capaian);
    const older = capaianOlder(known, row, per, parameter).map(monthOf);
    const first = older.at(-1);
    if (first === undefined) return recent;
    return [...recent, ...monthsFrom(first).filter((it) => older.includes(it.bulan))];
  };
  const before = rows.filter((it) => it.bulan >= yearBefore && it.bulan < bulan && isHere(it));
  const toBulan = (it: CapaianKsm) => ({ bulan: it.bulan, angka: bulanOfKsm(it) });
  return {
    capaian: row && { ...row, urut: catatan.ksm.urut, diubah: BY_NOBODY },
    gerbang:
      row === null || row.capaian.tingkat === 'Bubar'
        ? null
        : nextGateOf(
            {
              row,
              lalu: lalu(),
              anggota: catatan.anggota,
              dokumen: catatan.dokumen,
              pelatihan,
              pinjaman: catatan.pinjaman,
              lokasi: frame.lokasi.get(row.wilayah.kelurahan) ?? null,
              upk: null,
            },
            per,
            parameter,
          ),
    pinjamanUpk: catatan.pinjaman
      .filter((p) => p.sumber === 'upk' && p.ksmGanda !== true)
      .map((p) => ({ ...p, wilayah: wilayahOn(p, per) }))
      .filter((p) => p.wilayah.kota === kode),
    bulanan: before.map(toBulan),
    bulananBawah: before.filter((it) => isWithin(it.wilayah.kelurahan, frame.bawah)).map(toBulan),
  };
}

/** No computation has stored it. */
const BY_NOBODY = '1970-01-01T00:00:00.000Z';
