// The plan of a kab/kota: which counts of members its file, those of its kecamatan and kelurahan and its rows
// in a Data workbook hide. It is made once for all of them, from the groups, with the update before at hand.
import { kecamatanOf, kotaOf } from '../../basics/code-shapes.ts';
import type { KsmId } from '../../basics/identitas.ts';
import { compareText } from '../../basics/urutan.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { GerbangKsm } from '../recap/gerbang-ksm.ts';
import { PARAMETER_AWAL } from '../../basics/parameter.ts';
import { hariTersamarOf, type HariTersamar } from './attendance.ts';
import { hariModalOf, withModal } from './modal.ts';
import { FEWEST_VALUES, hide, hideSmall } from './hide-small.ts';
import {
  CACAH,
  CACAH_OF,
  newSimpul,
  UKURAN_CACAH,
  type Cacah,
  type Simpul,
  type UkuranCacah,
} from './tree.ts';
import { addHidden, hidBefore, type Pernah } from './pernah.ts';
import { prove } from './dunia.ts';
import type { GeserKota } from './geser.ts';
import { rentangOf } from './rentang.ts';
import { isSamar, UKURAN_HADIR, type Samaran, type Ukuran } from './ukuran.ts';

export interface PlanKotaInput {
  /** The month's results of every group of the kab/kota. */
  readonly ksm: readonly CapaianKsm[];
  readonly gerbang?: ReadonlyMap<KsmId, GerbangKsm>;
  /** The share of women that the gate into stage II asks for, in percent. */
  readonly persenPerempuan?: number;
  /** Days whose sessions are counted, and days in which those who left are. */
  readonly jendela?: { readonly hari: number; readonly hariPanjang: number };
  /** The update before: its groups, and what it hid. */
  readonly sebelum?: {
    readonly ksm: readonly CapaianKsm[];
    readonly gerbang?: ReadonlyMap<KsmId, GerbangKsm>;
    readonly plan: PlanKota;
  } | null;
}

export interface PlanKota {
  /** What is hidden, by code of kab/kota, kecamatan and kelurahan and by id of the groups. */
  readonly samaran: Samaran;
  /** What is hidden although readers know it from an earlier update. */
  readonly known: Samaran;
  /** Of the groups whose presence is hidden, the last day before which their members may have been. */
  readonly hariTersamar: HariTersamar;
  /** Of the groups whose scores of half a year are hidden, the update from which on they are. */
  readonly hariModal: HariTersamar;
  /** What groups have hidden in this update and in those before. */
  readonly pernah: Pernah;
  /** The other numbers that would print the same files; null: the update is of an older version, and nothing is known. */
  readonly geser: GeserKota | null;
}

export function planKota(input: PlanKotaInput): PlanKota {
  const tree = treeOf(input.ksm, input);
  const { sebelum } = input;
  const before = sebelum ? treeOf(sebelum.ksm, { ...input, gerbang: sebelum.gerbang }) : [];
  if (sebelum && isSame(tree, before))
    return { ...withAttendance(input, onlyCounts(sebelum.plan.samaran)), ...keptOf(sebelum.plan) };
  if (sebelum) keepHidden(tree, before, sebelum.plan);
  hideSmall(tree, before);
  const geser = prove(tree, before, knownBefore(before, sebelum?.plan ?? null));
  markDetermined(tree, before);
  const isBoth = (node: Simpul) => [...node.samar].filter((ukuran) => node.known.has(ukuran));
  const samaran = toSamaran(tree, ({ samar }) => [...samar]);
  return {
    ...withAttendance(input, samaran),
    known: toSamaran(tree, isBoth),
    pernah: addHidden(sebelum?.plan.pernah ?? new Map(), tree),
    geser,
  };
}

/** Of an older update nothing is known of the ones before it. */
function knownBefore(before: readonly Simpul[], plan: PlanKota | null): GeserKota {
  if (plan === null) return new Map();
  return plan.geser ?? prove(before, [], new Map(), false);
}

/** The plan with the groups whose presence is hidden, and their scores. */
function withAttendance(
  { ksm, sebelum, jendela = PARAMETER_AWAL.jendela }: PlanKotaInput,
  counts: Samaran,
): Omit<PlanKota, 'known' | 'pernah' | 'geser'> {
  const hariTersamar = hariTersamarOf(ksm, counts, sebelum?.plan ?? null, jendela.hari);
  const hariModal = hariModalOf(ksm, counts, sebelum ?? null, jendela.hariPanjang);
  const samaran = new Map(counts);
  for (const id of hariTersamar.keys())
    samaran.set(id, new Set([...(samaran.get(id) ?? []), ...UKURAN_HADIR]));
  return { samaran: withModal(samaran, hariModal), hariTersamar, hariModal };
}

const keptOf = ({ known, pernah, geser }: PlanKota) => ({ known, pernah, geser });

/** What older plans say of the presence in areas is left out. */
function onlyCounts(samaran: Samaran): Samaran {
  return new Map(
    [...samaran].flatMap(([kode, set]) => {
      const counts = UKURAN_CACAH.filter((ukuran) => set.has(ukuran));
      return counts.length === 0 ? [] : [[kode, new Set<Ukuran>(counts)] as const];
    }),
  );
}

const WARMIS: ReadonlySet<Cacah> = new Set(['warmis'] as const);

/** From the kab/kota down to the groups, by code; dissolved groups are in no file. */
function treeOf(
  ksm: readonly CapaianKsm[],
  {
    gerbang,
    persenPerempuan,
  }: {
    readonly gerbang?: PlanKotaInput['gerbang'] | undefined;
    readonly persenPerempuan?: number | undefined;
  },
): Simpul[] {
  const tree: Simpul[] = [];
  const at = new Map<string, number>();
  const nodeOf = (kode: string, induk: number, isKsm = false): Simpul => {
    const known = tree[at.get(kode) ?? -1];
    if (known) return known;
    const node = newSimpul(kode, induk, isKsm ? { notPrinted: WARMIS } : {});
    at.set(kode, tree.length);
    tree[induk]?.children.push(tree.length);
    tree.push(node);
    return node;
  };
  const rows = ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .toSorted(
      (a, b) =>
        compareText(a.wilayah.kelurahan, b.wilayah.kelurahan) || compareText(a.ksmId, b.ksmId),
    );
  for (const row of rows) {
    const { kelurahan } = row.wilayah;
    const path = [kotaOf(kelurahan), kecamatanOf(kelurahan), kelurahan];
    let induk = -1;
    for (const kode of path) {
      nodeOf(kode, induk);
      induk = at.get(kode) ?? -1;
    }
    const node = nodeOf(row.ksmId, induk, true);
    const angka = cacahOf(row);
    for (let i = at.get(row.ksmId) ?? -1; i >= 0; i = tree[i]?.induk ?? -1) {
      const cacah = tree[i]?.cacah;
      if (cacah) for (const kunci of CACAH) cacah[kunci] += angka[kunci];
    }
    if (gerbang?.get(row.ksmId)?.berikutnya === 'II' && persenPerempuan !== undefined)
      node.perempuan = {
        persen: persenPerempuan,
        cukup: angka.p * 100 >= persenPerempuan * angka.total,
      };
  }
  return tree;
}

/** Poor members are members, and skilled ones are poor, also where a result says otherwise. */
function cacahOf({ capaian: { angka }, warmisTerampil }: CapaianKsm): Record<Cacah, number> {
  const { anggotaL: l, anggotaP: p } = angka;
  const miskin = Math.min(angka.anggotaMiskin, l + p);
  return { total: l + p, l, p, miskin, warmis: Math.min(warmisTerampil, miskin) };
}

/** Nothing has changed, so nothing may: the same data give the same file. */
function isSame(now: readonly Simpul[], before: readonly Simpul[]): boolean {
  return (
    now.length === before.length &&
    now.every((node, i) => {
      const old = before[i];
      return (
        old?.kode === node.kode &&
        old.perempuan?.cukup === node.perempuan?.cukup &&
        CACAH.every((cacah) => old.cacah[cacah] === node.cacah[cacah])
      );
    })
  );
}

/**
 * What was hidden stays hidden until it changes: shown now, it would tell what it protected before. What was
 * shown and has not changed is known, so hiding it now protects nothing.
 */
function keepHidden(tree: readonly Simpul[], before: readonly Simpul[], plan: PlanKota): void {
  for (const node of before)
    for (const ukuran of UKURAN_CACAH) {
      if (isSamar(plan.samaran, node.kode, ukuran)) node.samar.add(ukuran);
      if (isSamar(plan.known, node.kode, ukuran)) node.known.add(ukuran);
    }
  keepUnknown(before);
  const known = new Map(before.map((node, i) => [node.kode, i]));
  for (const node of tree.toReversed()) {
    node.twin = known.get(node.kode) ?? -1;
    const old = before[node.twin];
    for (const ukuran of UKURAN_CACAH)
      if (hidBefore(plan.pernah, node, ukuran) && !isZero(node, ukuran)) {
        hide(tree, node, ukuran);
        if (node.children.length === 0) node.kept.add(ukuran);
      }
    if (old === undefined) continue;
    for (const ukuran of UKURAN_CACAH) {
      if (CACAH_OF[ukuran].some((c) => old.cacah[c] !== node.cacah[c])) {
        // By how much an area changed is often known: its count of today would tell that of the update before.
        if (
          node.children.length > 0 &&
          !isZero(node, ukuran) &&
          isSamar(plan.samaran, node.kode, ukuran)
        )
          hide(tree, node, ukuran);
        continue;
      }
      node.same.add(ukuran);
      if (isSamar(plan.samaran, node.kode, ukuran)) {
        hide(tree, node, ukuran);
        const isKnown = isSamar(plan.known, node.kode, ukuran);
        (isKnown ? node.known : node.kept).add(ukuran);
      } else node.known.add(ukuran);
    }
  }
}

const isZero = (node: Simpul, ukuran: UkuranCacah) =>
  CACAH_OF[ukuran].every((cacah) => node.cacah[cacah] === 0);

/** What readers can work out is known to them from now on, whatever a later update hides around it. */
function markDetermined(tree: readonly Simpul[], before: readonly Simpul[]): void {
  const { now } = rentangOf(tree, before);
  for (const [i, node] of tree.entries())
    for (const ukuran of node.samar)
      if (CACAH_OF[ukuran].every((cacah) => now[cacah].lo[i] === now[cacah].hi[i]))
        node.known.add(ukuran);
}

/** What the update before left open stays open, also a large count: older updates may rest on it. */
function keepUnknown(before: readonly Simpul[]): void {
  const { now } = rentangOf(before);
  for (const [i, node] of before.entries())
    for (const ukuran of node.samar) {
      const values = CACAH_OF[ukuran].map((c) => (now[c].hi[i] ?? 0) - (now[c].lo[i] ?? 0) + 1);
      if (!node.known.has(ukuran) && values.every((n) => n >= FEWEST_VALUES)) node.kept.add(ukuran);
    }
}

/** In one order, by whichever way they came to be hidden: the next plan, that finds nothing new, says the same. */
function toSamaran(tree: readonly Simpul[], of: (node: Simpul) => readonly Ukuran[]): Samaran {
  return new Map(
    tree.flatMap((node) => {
      const hidden = of(node);
      const ukuran = UKURAN_CACAH.filter((it) => hidden.includes(it));
      return ukuran.length === 0 ? [] : [[node.kode, new Set<Ukuran>(ukuran)] as const];
    }),
  );
}
