// The immutable history of accepted changes: who, when, what before and after, why.
import { z } from 'zod/mini';
import { KsmId, KirimanId, Uid } from '../basics/identitas.ts';
import { canonicalJson } from '../basics/stored/canonical-json.ts';
import type { Koleksi } from '../basics/paths.ts';
import { upgradesOf } from '../basics/stored/upgrades.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan } from '../basics/tanggal.ts';
import { Peran } from '../access/klaim.ts';
import { KodeKota, WilayahCatatan } from '../basics/wilayah.ts';

export const Perubahan = z.strictObject({
  koleksi: z.string(),
  /** Of the document: more than a client-made id where it is put together from several. */
  id: z.string().check(z.minLength(1)),
  /** Path of the changed field; empty for a whole new record. */
  jalur: z.string(),
  /** JSON of the value before; null when there was none. */
  sebelum: z.nullable(z.string()),
  sesudah: z.nullable(z.string()),
  /** Of a whole record: the version of its schema; left out: the first, or an older version wrote the entry. */
  skema: z.optional(z.int().check(z.minimum(1))),
});
export type Perubahan = z.infer<typeof Perubahan>;

/** As stored in `riwayat/{kirimanId}`; written with the change itself, never changed afterwards. */
export const RiwayatPerubahan = z.strictObject({
  kiriman: KirimanId,
  jenis: z.string(),
  ksmId: z.nullable(KsmId),
  wilayah: WilayahCatatan,
  oleh: Uid,
  peran: Peran,
  /**
   * `urut` of the record that the submission was about, once it was written: of a group's records its number
   * among the group's. Null: the record has none, or an older version wrote the entry.
   */
  urut: z._default(z.nullable(Cacah), null),
  /** Server time, ISO 8601. */
  pada: z.iso.datetime(),
  /** When the sender's phone saved it, by the phone's clock; left out: the phone or an older version did not say. */
  dibuat: z.optional(z.iso.datetime()),
  /** When it was saved as it came, where it mended one that was saved before; left out: then, or an older version wrote it. */
  disimpan: z.optional(z.iso.datetime()),
  alasan: z.nullable(z.string()),
  /** First month whose figures it moves; left out: none, or an older version wrote the entry. */
  dari: z.optional(Bulan),
  /** Kab/kota that the group has left, whose earlier months it moves as well; left out: none. */
  kotaLama: z.optional(z.array(KodeKota)),
  perubahan: z.array(Perubahan),
});
export type RiwayatPerubahan = z.infer<typeof RiwayatPerubahan>;

/**
 * What changed between two versions of a record, field by field. Lists of things with an `id` are
 * compared thing by thing, so that one new member is one line and not the whole list twice.
 */
export function diffRecords(
  koleksi: string,
  id: string,
  sebelum: object | null,
  sesudah: object,
): Perubahan[] {
  if (!sebelum) {
    const skema = versionNow(koleksi);
    const whole = { koleksi, id, jalur: '', sebelum: null, sesudah: canonicalJson(sesudah) };
    return [skema === 1 ? whole : { ...whole, skema }];
  }
  const changes: Perubahan[] = [];
  collect('', sebelum, sesudah);
  // Written again as it was: its number is all that says so.
  if (changes.length === 0) collect('urut', urutOf(sebelum), urutOf(sesudah));
  return changes;

  function collect(jalur: string, before: unknown, after: unknown): void {
    const a = before === undefined ? null : canonicalJson(before);
    const b = after === undefined ? null : canonicalJson(after);
    if (a === b) return;
    const left = childrenOf(before);
    const right = childrenOf(after);
    if (!left || !right) {
      changes.push({ koleksi, id, jalur, sebelum: a, sesudah: b });
      return;
    }
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      if (jalur === '' && key === 'urut') continue;
      collect(jalur ? `${jalur}.${key}` : key, left.get(key), right.get(key));
    }
    if (Array.isArray(after)) noteOrder(jalur, [...left.keys()], [...right.keys()]);
  }

  /** What is new comes last, unless this says otherwise. */
  function noteOrder(jalur: string, before: readonly string[], after: readonly string[]): void {
    const expected = [
      ...before.filter((it) => after.includes(it)),
      ...after.filter((it) => !before.includes(it)),
    ];
    const [sebelum, sesudah] = [canonicalJson(before), canonicalJson(after)];
    if (canonicalJson(expected) !== sesudah)
      changes.push({ koleksi, id, jalur: `${jalur}.${ORDER}`, sebelum, sesudah });
  }
}

/** In the place of a thing's id: the order of its list, as ids. */
export const ORDER = 'urut';

const urutOf = (record: object): unknown => ('urut' in record ? record.urut : undefined);

/** Records of whose collections there is only one version so far have the first. */
function versionNow(koleksi: string): number {
  return upgradesOf(koleksi as Koleksi).length + 1;
}

function childrenOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const children = new Map<string, unknown>();
    for (const item of value) {
      const id = idOfThing(item);
      if (id === null || children.has(id)) return null;
      children.set(id, item);
    }
    return children;
  }
  if (value !== null && typeof value === 'object') return new Map(Object.entries(value));
  return null;
}

/** By which a thing of a list is told from the others; null: it has none. */
export function idOfThing(item: unknown): string | null {
  if (item === null || typeof item !== 'object') return null;
  if ('id' in item && typeof item.id === 'string') return item.id;
  if ('isi' in item) return idOfThing(item.isi);
  return null;
}
