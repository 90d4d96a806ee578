// A copy of the records that a group's running month is computed from, kept together as they were last read. The calendar alone changes the figures of a group each night; with this document that costs
// one read instead of fifty. It is valid only while no submission has come since.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { DaftarAnggota } from '../records/anggota.ts';
import { CapaianTersimpan, carriesAll } from './capaian-ksm.ts';
import { DaftarDokumen } from '../records/dokumen.ts';
import type { CatatanKsm } from './recompute-months.ts';
import { KsmId } from '../basics/identitas.ts';
import { KasLain } from '../records/money/kas-lain.ts';
import { DaftarKemitraan } from '../records/kemitraan.ts';
import { Ksm } from '../records/ksm.ts';
import { Pinjaman } from '../records/money/pinjaman.ts';
import { Sesi } from '../records/sesi.ts';
import type { Koleksi } from '../basics/paths.ts';
import { sizeOfText } from '../basics/stored/document-size.ts';
import { toStored, upgrade, type Fields, type Upgrade } from '../basics/stored/stored.ts';
import { upgradesOf } from '../basics/stored/upgrades.ts';

/** As stored in `jendela/{ksmId}`. */
export const SalinanCatatan = z.strictObject({
  ksmId: KsmId,
  /** Number of the group's last submission when the records were read. */
  urut: Cacah,
  /** `CatatanKsm` as JSON, each document with its version, in one field that no index covers. */
  berkas: z.string(),
});
export type SalinanCatatan = z.infer<typeof SalinanCatatan>;

const Catatan = z.strictObject({
  ksm: Ksm,
  anggota: z.nullable(DaftarAnggota),
  sesi: z.array(Sesi),
  pinjaman: z.array(Pinjaman),
  kasLain: z.array(KasLain),
  dokumen: z.nullable(DaftarDokumen),
  kemitraan: z.nullable(DaftarKemitraan),
  // As it was read: with what is stored beside the result.
  awal: z.nullable(CapaianTersimpan),
});

/** What is copied, by the collection in which it is stored. */
const KOLEKSI_OF: { readonly [N in keyof CatatanKsm]: Koleksi } = {
  ksm: 'ksm',
  anggota: 'anggota',
  sesi: 'sesi',
  pinjaman: 'pinjaman',
  kasLain: 'kasLain',
  dokumen: 'dokumen',
  kemitraan: 'kemitraan',
  awal: 'capaian',
};

/** Each document of the copy made into another, by the upgrades of its collection. */
function eachDocument(
  catatan: object,
  make: (upgrades: readonly Upgrade[], it: Fields) => unknown,
): object {
  const of = (koleksi: Koleksi, it: unknown): unknown => {
    if (Array.isArray(it)) return it.map((each: unknown) => of(koleksi, each));
    return typeof it === 'object' && it !== null ? make(upgradesOf(koleksi), { ...it }) : it;
  };
  const found: Readonly<Record<string, unknown>> = { ...catatan };
  return Object.fromEntries(
    Object.entries(KOLEKSI_OF).map(([name, koleksi]) => [name, of(koleksi, found[name])]),
  );
}

/** Longest text kept, in bytes: a document holds 1 MiB. A larger group is computed from its records. */
const LONGEST = 700_000;

/** Null when the records are too many to keep together. */
export function packCatatan(catatan: CatatanKsm, urut: number): SalinanCatatan | null {
  const text = JSON.stringify(eachDocument(catatan, toStored));
  return sizeOfText(text) > LONGEST ? null : { ksmId: catatan.ksm.id, urut, berkas: text };
}

/**
 * Null when the copy is older than the group's last submission, carries on from a month of an older version, or is
 * broken. Records of an older version become what they are when they are read from their collections.
 */
export function unpackCatatan(salinan: SalinanCatatan | null, urut: number): CatatanKsm | null {
  if (!salinan || salinan.urut !== urut) return null;
  const copied = jsonOf(salinan.berkas);
  if (typeof copied !== 'object' || copied === null) return null;
  const parsed = Catatan.safeParse(eachDocument(copied, upgrade));
  if (!parsed.success) return null;
  const { awal } = parsed.data;
  return awal !== null && !carriesAll(awal) ? null : parsed.data;
}

/** Undefined, which fits no schema, when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
