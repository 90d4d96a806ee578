// Builds the records again from the history of accepted changes alone: each entry holds what it wrote, field by field.
// If ever a record is doubted, or lost, this says what was accepted of it.
import type { Koleksi } from '../basics/paths.ts';
import { canonicalJson } from '../basics/stored/canonical-json.ts';
import { upgrade, type Fields } from '../basics/stored/stored.ts';
import { DOCUMENTS, type KoleksiCatatan } from '../documents.ts';
import { NOT_MOVED, placeOf } from '../records/tempat.ts';
import type { Ksm } from '../records/ksm.ts';
import {
  idOfThing,
  ORDER,
  type Perubahan,
  type RiwayatPerubahan,
} from '../submissions/riwayat-perubahan.ts';
import { upgradesOf } from '../basics/stored/upgrades.ts';
import { entryIn } from '../basics/entry-in.ts';

/** Contents by collection, and by id, as they are read by this version. */
export type Replayed = ReadonlyMap<KoleksiCatatan, ReadonlyMap<string, Fields>>;

/** `entries`: of some groups, of an LKM or of a city; all that there are of them, in any order. */
export function replayRiwayat(entries: readonly RiwayatPerubahan[]): Replayed {
  const records = new Map<KoleksiCatatan, Map<string, Fields>>();
  for (const entry of inOrder(entries)) replayEntry(records, entry);
  for (const ksm of records.get('ksm')?.values() ?? []) follow(records, ksm as Ksm);
  return records;
}

/**
 * By time; what was numbered by its number, since two may have come at the same time, or the later one may have been
 * written first.
 */
function inOrder(entries: readonly RiwayatPerubahan[]): readonly RiwayatPerubahan[] {
  const byTime = entries.toSorted(
    (a, b) =>
      compare(a.pada, b.pada) || (a.urut ?? 0) - (b.urut ?? 0) || compare(a.kiriman, b.kiriman),
  );
  const numbered = Map.groupBy(
    byTime.filter((it) => counterOf(it) !== null),
    counterOf,
  );
  for (const [counter, all] of numbered)
    numbered.set(
      counter,
      all.toSorted((a, b) => (a.urut ?? 0) - (b.urut ?? 0)),
    );
  return byTime.map((it) => numbered.get(counterOf(it))?.shift() ?? it);
}

/** What counted it: its group, or the record itself; null: nothing did, or it does not say. */
function counterOf(entry: RiwayatPerubahan): string | null {
  const [first] = entry.perubahan;
  if (first === undefined || entry.urut === null || !isRecord(first.koleksi)) return null;
  return numberOf(entry) === null ? `${first.koleksi}/${first.id}` : `ksm/${String(entry.ksmId)}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The number of the submission among its group's; null: it changed no numbered record, or does not say. */
export function numberOf({ perubahan: [first], urut }: RiwayatPerubahan): number | null {
  return first !== undefined && isRecord(first.koleksi) && DOCUMENTS[first.koleksi].isNumbered
    ? urut
    : null;
}

function isRecord(koleksi: string): koleksi is KoleksiCatatan {
  return koleksi in DOCUMENTS && DOCUMENTS[koleksi as Koleksi].writer === 'kiriman';
}

function replayEntry(
  records: Map<KoleksiCatatan, Map<string, Fields>>,
  entry: RiwayatPerubahan,
): void {
  const touched = new Map<string, readonly [KoleksiCatatan, string]>();
  for (const change of entry.perubahan) {
    const { koleksi, id } = change;
    if (!isRecord(koleksi)) continue;
    const all = records.get(koleksi) ?? new Map<string, Fields>();
    records.set(koleksi, all);
    if (change.jalur === '') {
      all.set(id, wholeOf(koleksi, change));
      continue;
    }
    all.set(id, withPath(all.get(id) ?? {}, change.jalur.split('.'), change.sesudah) as Fields);
    if (change.jalur !== 'urut') touched.set(`${koleksi}/${id}`, [koleksi, id]);
  }
  // Unless nothing else changed, the number is no line of its own: every record of a submission has that of the submission, and a record that
  // counts its own writes one more.
  for (const [koleksi, id] of touched.values()) {
    const all = records.get(koleksi);
    const record = all?.get(id);
    if (record === undefined) continue;
    const own = typeof record['urut'] === 'number' ? record['urut'] + 1 : undefined;
    const urut = DOCUMENTS[koleksi].isNumbered ? (entry.urut ?? record['urut']) : own;
    all?.set(id, urut === undefined ? record : { ...record, urut });
  }
}

/** As this version reads it, whichever wrote it. */
function wholeOf(koleksi: KoleksiCatatan, { sesudah, skema = 1 }: Perubahan): Fields {
  const written = JSON.parse(sesudah ?? '{}') as Fields;
  return upgrade(upgradesOf(koleksi), { ...written, skema }) ?? written;
}

const GONE = Symbol('gone');

/** `json` null: what lies there is taken away. Things with an id are found by it, in their list. */
function withPath(node: unknown, [step, ...rest]: readonly string[], json: string | null): unknown {
  if (step === undefined) return json === null ? GONE : (JSON.parse(json) as unknown);
  if (Array.isArray(node)) {
    const list: readonly unknown[] = node;
    const ids = step === ORDER && rest.length === 0 ? orderIn(json) : null;
    if (ids !== null) return inOrderOf(list, ids);
    const at = list.findIndex((it) => idOfThing(it) === step);
    const next = withPath(list[at], rest, json);
    if (next === GONE) return list.filter((_, i) => i !== at);
    return at < 0 ? [...list, next] : list.with(at, next);
  }
  const fields = { ...(node as Fields | undefined) };
  const next = withPath(entryIn(fields, step), rest, json);
  if (next === GONE) Reflect.deleteProperty(fields, step);
  else fields[step] = next;
  return fields;
}

/** Null: it is about the thing that has this word for its id. */
function orderIn(json: string | null): readonly string[] | null {
  const value = JSON.parse(json ?? 'null') as unknown;
  return Array.isArray(value) ? (value as string[]) : null;
}

function inOrderOf(list: readonly unknown[], ids: readonly string[]): unknown[] {
  const rankOf = (it: unknown) => ids.indexOf(idOfThing(it) ?? '');
  return list.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Records follow their group when it moves, or is cancelled: that is written past the history. */
function follow(records: Map<KoleksiCatatan, Map<string, Fields>>, ksm: Ksm): void {
  for (const koleksi of ['sesi', 'pinjaman', 'kasLain'] as const) {
    const all = records.get(koleksi);
    for (const [id, record] of all ?? []) {
      if (record['ksmId'] !== ksm.id) continue;
      const place = placeOf(ksm, koleksi === 'pinjaman' && record['sumber'] === 'upk');
      const isThere = Object.entries(place).every(
        ([field, value]) =>
          canonicalJson(record[field] ?? NOT_MOVED[field]) === canonicalJson(value),
      );
      if (!isThere) all?.set(id, { ...record, ...place });
    }
  }
}
