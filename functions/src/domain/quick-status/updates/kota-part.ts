// What a build of a kab/kota's file has read, kept for the next one: a build of the same day then reads
// only the groups computed since. The files above take their rows from it too. It is an object in
// Storage, not a document, as it takes a few hundred kilobytes.
import { z } from 'zod/mini';
import { CapaianTersimpan } from '../../recompute/capaian-ksm.ts';
import { TAHAP } from '../../records/ksm.ts';
import { Lkm, UpkBulanan } from '../../records/lkm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { Pinjaman } from '../../records/money/pinjaman.ts';
import { Bulan, Tahun, Tanggal } from '../../basics/tanggal.ts';
import { Target } from '../../records/city/target.ts';
import { UjiPetik } from '../../records/city/uji-petik.ts';
import { Verifikasi } from '../../records/verifikasi.ts';
import { KodeKota, LokasiProgram } from '../../basics/wilayah.ts';
import { KODE_SYARAT_GERBANG } from '../../gates/tahap/syarat-gerbang.ts';
import { Dasar, Terbit } from '../perubahan/dasar.ts';
import { SamarRentang } from '../recap/rekap-kota.ts';
import { mergePlans } from '../samaran/merge-plans.ts';
import { withModal } from '../samaran/modal.ts';
import type { Pernah } from '../samaran/pernah.ts';
import { planKota, type PlanKota } from '../samaran/plan-kota.ts';
import { fromGeser, toGeser } from './geser-tersimpan.ts';
import { UkuranCacah } from '../samaran/tree.ts';
import { toUkuran, Ukuran, type Samaran } from '../samaran/ukuran.ts';
import type { HariTersamar } from '../samaran/attendance.ts';
import { KsmId } from '../../basics/identitas.ts';

export const GerbangTersimpan = z.strictObject({
  ksmId: KsmId,
  berikutnya: z.nullable(z.enum(TAHAP)),
  siap: z.boolean(),
  kurang: z.array(z.enum(KODE_SYARAT_GERBANG)),
  saran: z.array(z.enum(KODE_SYARAT_GERBANG)),
});

/** Documents of the kab/kota itself: they change seldom, and the stale mark says when one did. */
export const CatatanKota = z.strictObject({
  lokasi: z.array(LokasiProgram),
  lkm: z.array(Lkm),
  /** Books of the UPKs, from January to the report month. */
  upkBulanan: z.array(UpkBulanan),
  target: z.nullable(Target),
  verifikasi: z.array(Verifikasi),
  /** Left out of parts of older versions. */
  ujiPetik: z.optional(z.array(UjiPetik)),
});
export type CatatanKota = z.infer<typeof CatatanKota>;

/** By code of an area or id of a group. */
const Tersamar = z.array(z.strictObject({ kode: z.string(), ukuran: z.array(Ukuran) }));

const Hari = z._default(z.array(z.strictObject({ ksmId: KsmId, hari: Tanggal })), []);

export const PlanTersimpan = z.strictObject({
  samaran: Tersamar,
  known: Tersamar,
  rentang: SamarRentang,
  hariTersamar: Hari,
  /** Left out of parts of older versions. */
  hariModal: Hari,
  pernah: z._default(
    z.array(z.strictObject({ kode: z.string(), ukuran: UkuranCacah, nilai: z.array(z.string()) })),
    [],
  ),
  /**
   * The other numbers that would print the same files, by group: measure, number, and its shifts in the first and in the
   * second set (`miskin 3 1 -1`; a number may be several). Left out of parts of older versions.
   */
  geser: z.optional(z.array(z.strictObject({ kode: z.string(), nilai: z.array(z.string()) }))),
});

export const KotaPart = z.strictObject({
  tahun: Tahun,
  kode: KodeKota,
  bulan: Bulan,
  per: Tanggal,
  /** `berlakuSejak` of the parameter set. */
  parameter: Tanggal,
  /** Server time before the first read, ISO 8601. */
  dibaca: z.iso.datetime(),
  ...CatatanKota.shape,
  /** Every loan that a UPK gave to one of the groups. */
  pinjamanUpk: z.array(Pinjaman),
  /** The report month of every group, by id. */
  capaian: z.array(CapaianTersimpan),
  /** The next gate of every group that is not dissolved, by id. */
  gerbang: z.array(GerbangTersimpan),
  /** What the update hides; parts of older versions lack it. */
  plan: z.optional(PlanTersimpan),
  /** The update that the part belongs to, and the one before; parts of older versions lack them. */
  terbit: z.optional(Terbit),
  dasar: z.optional(Dasar),
});
export type KotaPart = z.infer<typeof KotaPart>;

const toSamaran = (
  rows: readonly { readonly kode: string; readonly ukuran: readonly Ukuran[] }[],
): Samaran => new Map(rows.map(({ kode, ukuran }) => [kode, new Set(ukuran)]));

const fromSamaran = (samaran: Samaran) =>
  [...samaran].flatMap(([kode, hidden]) => {
    const ukuran = toUkuran(hidden);
    return ukuran.length === 0 ? [] : [{ kode, ukuran }];
  });

type Hari = z.infer<typeof Hari>;
const toHari = (rows: Hari): HariTersamar => new Map(rows.map(({ ksmId, hari }) => [ksmId, hari]));
const fromHari = (by: HariTersamar): Hari => [...by].map(([ksmId, hari]) => ({ ksmId, hari }));

type PernahTersimpan = z.infer<typeof PlanTersimpan>['pernah'];

function toPernah(rows: PernahTersimpan): Pernah {
  return new Map(
    [...Map.groupBy(rows, ({ kode }) => kode)].map(([kode, of]) => [
      kode,
      new Map(of.map(({ ukuran, nilai }) => [ukuran, new Set(nilai)])),
    ]),
  );
}

const fromPernah = (pernah: Pernah): PernahTersimpan =>
  [...pernah].flatMap(([kode, of]) =>
    [...of].map(([ukuran, nilai]) => ({ kode, ukuran, nilai: [...nilai] })),
  );

/** The plan of the part. One of an older version is given the plan that its groups alone would have. */
export function planOf({ plan, capaian }: Pick<KotaPart, 'plan' | 'capaian'>): PlanKota {
  if (plan === undefined) return planKota({ ksm: capaian });
  const hariTersamar = toHari(plan.hariTersamar);
  // An older version kept no days of their own.
  const hariModal = new Map([...hariTersamar, ...toHari(plan.hariModal)]);
  return {
    samaran: withModal(toSamaran(plan.samaran), hariModal),
    known: toSamaran(plan.known),
    hariTersamar,
    hariModal,
    pernah: toPernah(plan.pernah),
    geser: plan.geser === undefined ? null : toGeser(plan.geser),
  };
}

const gatesOf = ({ gerbang }: Pick<KotaPart, 'gerbang'>) =>
  new Map(gerbang.map((g) => [g.ksmId, g]));

/**
 * The part with its plan, as the update that follows each of `earlier`: what it would hide as any of these is hidden.
 * One of a build follows the update before; one that is made as known now, the published one and the current one.
 */
export function withPlan(
  part: Omit<KotaPart, 'plan'>,
  { gerbang, jendela }: SetParameter,
  ...earlier: readonly (KotaPart | null)[]
): KotaPart {
  const plan = mergePlans(
    earlier.map((before) =>
      planKota({
        ksm: part.capaian,
        gerbang: gatesOf(part),
        persenPerempuan: gerbang.perempuan,
        jendela,
        sebelum: before?.plan
          ? { ksm: before.capaian, gerbang: gatesOf(before), plan: planOf(before) }
          : null,
      }),
    ),
  );
  return {
    ...part,
    plan: {
      samaran: fromSamaran(plan.samaran),
      known: fromSamaran(plan.known),
      hariTersamar: fromHari(plan.hariTersamar),
      hariModal: fromHari(plan.hariModal),
      pernah: fromPernah(plan.pernah),
      ...(plan.geser !== null && { geser: fromGeser(plan.geser) }),
    },
  };
}

/**
 * Computations that began up to this long before the last build's first read may have ended after it.
 * Longer than any function may run and than the clocks of two instances can differ.
 */
export const TUMPANG_MS = 45 * 60_000;

/** Groups to read again: those whose results were written by a computation that began after this. */
export function changedSince(part: Pick<KotaPart, 'dibaca'>): string {
  return new Date(Date.parse(part.dibaca) - TUMPANG_MS).toISOString();
}

/** True when an earlier part has the same date and parameters. */
export function isSameReport(
  part: Pick<KotaPart, 'tahun' | 'bulan' | 'per' | 'parameter'>,
  laporan: {
    readonly tahun: number;
    readonly bulan: Bulan;
    readonly per: Tanggal;
    readonly parameter: SetParameter;
  },
): boolean {
  return (
    part.tahun === laporan.tahun &&
    part.bulan === laporan.bulan &&
    part.per === laporan.per &&
    part.parameter === laporan.parameter.berlakuSejak
  );
}

/** Rows of `before` with those of `now` in their place, by id. */
export function replaceRows<T extends { readonly ksmId: KsmId }>(
  before: readonly T[],
  now: readonly T[],
): T[] {
  const rows = new Map(before.map((row) => [row.ksmId, row]));
  for (const row of now) rows.set(row.ksmId, row);
  return [...rows.values()].toSorted((a, b) => (a.ksmId < b.ksmId ? -1 : 1));
}
