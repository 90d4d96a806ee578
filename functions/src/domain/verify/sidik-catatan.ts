// One fingerprint for all records of a group together. Whoever accepts a submission carries it on by what was written,
// so a record that is lost, or was written past the submissions, is noticed without reading the history.
import { DOCUMENTS, type KoleksiCatatan } from '../documents.ts';
import type { Penghitungan } from '../recompute/penghitungan.ts';
import { NOT_MOVED } from '../records/tempat.ts';

/** Of no record at all. */
const KOSONG = '0'.repeat(64);

export interface Catatan {
  readonly koleksi: KoleksiCatatan;
  readonly id: string;
  readonly data: object;
}

/** A record as it was, null: it is new; and as it is written. */
interface Ditulis extends Catatan {
  readonly sebelum: object | null;
}

type Hash = (value: unknown) => string;

/** In whatever order they come. */
export function sidikOf(records: readonly Catatan[], hash: Hash): string {
  return records.reduce((sum, it) => fold(sum, hashOne(it, hash)), KOSONG);
}

/** Undefined: the records of before have none, so it is not known. */
export function nextSidik(
  penghitungan: Penghitungan | null,
  { tulis }: { readonly tulis: readonly Ditulis[] },
  hash: Hash,
): string | undefined {
  const isNew =
    (penghitungan?.urut ?? 0) === 0 &&
    tulis.some((it) => it.koleksi === 'ksm' && it.sebelum === null);
  const before = penghitungan?.sidikCatatan ?? (isNew ? KOSONG : undefined);
  if (before === undefined) return undefined;
  const changed = tulis
    .filter((it) => isOfGroup(it.koleksi))
    .flatMap(({ koleksi, id, sebelum, data }) => [
      ...(sebelum === null ? [] : [{ koleksi, id, data: sebelum }]),
      { koleksi, id, data },
    ]);
  return fold(before, sidikOf(changed, hash));
}

const isOfGroup = (koleksi: KoleksiCatatan) =>
  DOCUMENTS[koleksi].isNumbered || koleksi === 'pemeriksaan';

/** These follow their group when it moves, which is no submission of theirs. */
const FOLLOW: ReadonlySet<KoleksiCatatan> = new Set(['sesi', 'pinjaman', 'kasLain']);

function hashOne({ koleksi, id, data }: Catatan, hash: Hash): string {
  const isi = FOLLOW.has(koleksi)
    ? Object.fromEntries(Object.entries(data).filter(([field]) => !(field in NOT_MOVED)))
    : data;
  return hash({ koleksi, id, isi });
}

// Each record counts once or not at all, so what is taken out again leaves nothing behind.
function fold(a: string, b: string): string {
  return (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(16).padStart(KOSONG.length, '0');
}
