// The groups of a kab/kota as the server keeps them for lists: an object in Storage that anybody may throw
// away, since what it says is made again from the records. What was computed after it is added on reading.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { addMonths, Bulan, Tanggal } from '../basics/tanggal.ts';
import { isWithin, KodeKota, type KodeWilayah, type LokasiProgram } from '../basics/wilayah.ts';
import { KsmId } from '../basics/identitas.ts';
import { KodeSyarat } from '../maturity/capaian.ts';
import type { CapaianTersimpan } from '../recompute/capaian-ksm.ts';
import type { Ksm } from '../records/ksm.ts';
import { Tempat } from './saring-ksm.ts';
import { nilaiOf } from '../maturity/level/own-scores.ts';
import { peringatanOf } from '../signals/peringatan.ts';
import { alasanTetapOf, reasonsOfArrears } from './alasan-tetap.ts';
import { BarisKsm, barisOf, kiniOf } from './baris-ksm.ts';

const NilaiBulan = z.strictObject({
  tingkat: z.string(),
  skor: z.partialRecord(KodeSyarat, z.number()),
});

/** A line, and what tells whether it is still right. */
const BarisDaftar = z.strictObject({
  ...BarisKsm.shape,
  /** Of the month shown; null: there is none. */
  bulan: z.nullable(Bulan),
  urut: Cacah,
  /** Null: no month is shown; lists of before say it with an empty text, which no month has either. */
  diubah: z.nullable(z.string()),
  /** What the next month will be compared with, and what this one was. */
  nilai: z.nullable(NilaiBulan),
  sebelum: z.nullable(NilaiBulan),
  /** The newest meeting that did not take place, after the last one that did. */
  tanpaPertemuan: z.nullable(Tanggal),
});
export type BarisDaftar = z.infer<typeof BarisDaftar>;

export const DaftarKsm = z.strictObject({
  /** Raised when rows are made in another way: older ones are then made anew. */
  bentuk: z.literal(5),
  kota: KodeKota,
  bulan: Bulan,
  /** Server time before the first read, ISO 8601. */
  dibaca: z.iso.datetime(),
  /** What was written of `bulan`, and of the month before, by computations that began after this is not in yet. */
  sejak: z.iso.datetime(),
  sejakLalu: z.iso.datetime(),
  /** Groups of which a build of the file put a month in, whose own record may say more. */
  tertinggal: z.array(KsmId),
  /** Names of the kecamatan and kelurahan, and when they were read. */
  tempat: z.array(Tempat),
  tempatDibaca: z.iso.datetime(),
  /** Groups, and months of `bulan`, that were stored then and could not be read: they have no line. */
  tanpaBaris: z.strictObject({ ksm: z.int(), capaian: z.int() }),
  baris: z.array(BarisDaftar),
});
export type DaftarKsm = z.infer<typeof DaftarKsm>;

/** Where it lies. Written over: whichever is there says itself what it has read. */
export const objekDaftar = (kota: KodeKota) => `daftar/${kota}.json.gz`;

/** A line of a group without an evaluation. */
export function barisTanpaCapaian(ksm: Ksm): BarisDaftar {
  return {
    ...barisOf(ksm, null, []),
    bulan: null,
    urut: ksm.urut,
    diubah: null,
    nilai: null,
    sebelum: null,
    tanpaPertemuan: null,
  };
}

/** Whether the line says what was stored. */
export function isCurrent(row: BarisDaftar | undefined, capaian: CapaianTersimpan): boolean {
  return row?.bulan === capaian.bulan && row.diubah === capaian.diubah && row.urut === capaian.urut;
}

/** Whether the group's own record may say more than the line. */
export function needsKsm(row: BarisDaftar | undefined, capaian: CapaianTersimpan): boolean {
  return row === undefined || row.urut !== capaian.urut;
}

/**
 * The line with an evaluation in it. Months of a group come in order; an earlier one than is shown only
 * changes what the shown one is compared with.
 */
export function withCapaian(row: BarisDaftar, capaian: CapaianTersimpan): BarisDaftar {
  const nilai = nilaiOf(capaian.capaian);
  if (row.bulan !== null && capaian.bulan < row.bulan)
    return capaian.bulan === addMonths(row.bulan, -1)
      ? { ...row, ...withoutRecord(row, capaian, row.bulan), sebelum: nilai }
      : row;
  const sebelum =
    row.bulan === capaian.bulan
      ? row.sebelum
      : row.bulan === addMonths(capaian.bulan, -1)
        ? row.nilai
        : null;
  return {
    ...row,
    kini: kiniOf(capaian.capaian),
    peringatan: peringatanOf(capaian.capaian, sebelum),
    alasan: [
      // Lists of a city are for people who may not know single loans, too.
      ...reasonsOfArrears(capaian.capaian),
      ...alasanTetapOf(capaian.tahap, capaian.capaian, sebelum),
    ],
    ...withoutRecord(row, capaian, capaian.bulan),
    bulan: capaian.bulan,
    urut: capaian.urut,
    diubah: capaian.diubah,
    nilai,
    sebelum,
    tanpaPertemuan: capaian.tanpaPertemuan ?? null,
  };
}

/** Of the month shown and the one before. */
function withoutRecord(
  { tanpaCatatan = [] }: BarisDaftar,
  { bulan, mutu }: Pick<CapaianTersimpan, 'bulan' | 'mutu'>,
  shown: Bulan,
): Required<Pick<BarisDaftar, 'tanpaCatatan'>> {
  const others = tanpaCatatan.filter((it) => it !== bulan && it >= addMonths(shown, -1));
  return { tanpaCatatan: mutu.lengkap ? others : [...others, bulan].toSorted() };
}

/** A line shows the month `bulan` or the one before it, or none. */
export function ofLate(row: BarisDaftar, bulan: Bulan): BarisDaftar {
  if (row.bulan === null || row.bulan >= addMonths(bulan, -1)) return row;
  const none = { kini: null, alasan: [], peringatan: [], tanpaCatatan: [], bulan: null };
  return { ...row, ...none, diubah: null, nilai: null, sebelum: null, tanpaPertemuan: null };
}

/** Rows of the areas. */
export function rowsWithin(lists: readonly DaftarKsm[], kode: readonly KodeWilayah[]): BarisKsm[] {
  return lists.flatMap(({ baris }) =>
    baris.filter((it) => kode.some((each) => isWithin(it.kelurahan, each))),
  );
}

/** Names of the kecamatan and kelurahan of some locations. */
export function tempatOf(lokasi: readonly LokasiProgram[]): Tempat[] {
  const names = new Map<Tempat['kode'], string>();
  for (const { kode, nama, namaKecamatan, wilayah } of lokasi) {
    names.set(wilayah.kecamatan, namaKecamatan);
    names.set(kode, nama);
  }
  return [...names].map(([kode, nama]) => ({ kode, nama }));
}

/** The line as the group's own record has it now, with the month that it shows. */
export function withKsm(row: BarisDaftar | undefined, ksm: Ksm): BarisDaftar {
  const own = barisTanpaCapaian(ksm);
  if (row === undefined) return own;
  return { ...row, ...barisOf(ksm, null, []), kini: row.kini, alasan: row.alasan };
}

/**
 * The list with a month of every group, as a build of the file has read it; `waiting` are the groups that had
 * something to be computed before that, and `sejak` is when they were asked for. Null: it is not worth keeping,
 * or somebody has read more since.
 */
export function withMonth(
  kept: DaftarKsm,
  month: {
    readonly bulan: Bulan;
    readonly dibaca: string;
    readonly capaian: readonly CapaianTersimpan[];
  },
  {
    waiting,
    sejak,
    worth,
  }: { readonly waiting: readonly KsmId[]; readonly sejak: string; readonly worth: number },
): DaftarKsm | null {
  const { bulan } = month;
  const isNext = kept.bulan === addMonths(bulan, -1);
  if ((kept.bulan !== bulan && !isNext) || kept.dibaca >= month.dibaca) return null;
  const rows = new Map(kept.baris.map((it) => [it.id, it]));
  const late = new Set([...kept.tertinggal, ...waiting]);
  let changed = 0;
  for (const it of month.capaian) {
    const before = rows.get(it.ksmId);
    if (isCurrent(before, it)) continue;
    changed += 1;
    if (needsKsm(before, it)) late.add(it.ksmId);
    if (before !== undefined) rows.set(it.ksmId, withCapaian(before, it));
  }
  if (changed <= worth) return null;
  return {
    ...kept,
    bulan,
    dibaca: month.dibaca,
    sejak,
    sejakLalu: isNext ? kept.sejak : kept.sejakLalu,
    tertinggal: [...late],
    tanpaBaris: { ...kept.tanpaBaris, capaian: isNext ? 0 : kept.tanpaBaris.capaian },
    baris: [...rows.values()].map((it) => ofLate(it, bulan)),
  };
}
