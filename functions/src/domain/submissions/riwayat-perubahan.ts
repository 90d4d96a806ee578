// The immutable history of accepted changes: who, when, what before and after, why.
import { z } from 'zod/mini';
import { KsmId, KirimanId, Uid } from '../basics/identitas.ts';
import { canonicalJson } from '../basics/stored/canonical-json.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan } from '../basics/tanggal.ts';
import { Peran } from '../access/klaim.ts';
import { WilayahCatatan } from '../basics/wilayah.ts';

export const Perubahan = z.strictObject({
  koleksi: z.string(),
  /** Of the document: more than a client-made id where it is put together from several. */
  id: z.string().check(z.minLength(1)),
  /** Path of the changed field; empty for a whole new record. */
  jalur: z.string(),
  /** JSON of the value before; null when there was none. */
  sebelum: z.nullable(z.string()),
  sesudah: z.nullable(z.string()),
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
  alasan: z.nullable(z.string()),
  /** First month whose figures it moves; left out: none, or an older version wrote the entry. */
  dari: z.optional(Bulan),
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
  if (!sebelum) return [{ koleksi, id, jalur: '', sebelum: null, sesudah: canonicalJson(sesudah) }];
  const changes: Perubahan[] = [];
  collect('', sebelum, sesudah);
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
  }
}

function childrenOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const children = new Map<string, unknown>();
    for (const item of value) {
      const id = idOf(item);
      if (id === null || children.has(id)) return null;
      children.set(id, item);
    }
    return children;
  }
  if (value !== null && typeof value === 'object') return new Map(Object.entries(value));
  return null;
}

function idOf(item: unknown): string | null {
  if (item === null || typeof item !== 'object') return null;
  if ('id' in item && typeof item.id === 'string') return item.id;
  if ('isi' in item) return idOf(item.isi);
  return null;
}
