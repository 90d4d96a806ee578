// An administrator's form met a record that another has changed since it was shown: by whom, when and what.
import { readLastJejak } from '../../adapters/firestore/trails/ledgers.ts';
import { refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import { labelOf } from '../../domain/basics/refusals/isian.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { whoChanged } from './who-changed.ts';
import { entryIn } from '../../domain/basics/entry-in.ts';

/** Words of the administrators' forms, which phones in the field do without. */
const LABEL: Readonly<Record<string, string>> = {
  diganti: 'Kode pengganti',
  nonaktif: 'Akun ditutup',
  ppmk: 'Lokasi PPMK',
  terbuka: 'Terbuka untuk umum',
};

type Fields = Readonly<Record<string, unknown>>;

/** Null: it is as it was seen, or the form does not say (of an older page, or after it was told). */
export async function refuseOverwriting({
  koleksi,
  id,
  now,
  dilihat,
}: {
  readonly koleksi: 'pengguna' | 'wilayah' | 'keterbukaan';
  readonly id: string;
  readonly now: Fields | null;
  readonly dilihat: Fields | null | undefined;
}): Promise<Problem | null> {
  if (dilihat === undefined || now === null) return null;
  const perubahan = differences(dilihat ?? {}, now).map((jalur) => ({
    koleksi,
    id,
    jalur,
    sebelum: dilihat === null ? null : canonicalJson(dilihat[jalur] ?? null),
    sesudah: canonicalJson(now[jalur] ?? null),
  }));
  if (perubahan.length === 0) return null;
  const { fields, kalimat } = await whoChanged(await readLastJejak(id));
  const what = perubahan
    .map((it) => `${entryIn(LABEL, it.jalur) ?? labelOf([it.jalur])}: ${said(it.sesudah)}`)
    .join('; ');
  return refuse({
    code: 'berubah-sementara',
    koleksi,
    id,
    urut: 0,
    dibatalkan: false,
    ...fields,
    perubahan,
    pesan: `${kalimat} Sekarang tercatat: ${what}. Bandingkan dengan isian Anda; simpan sekali lagi bila isian Anda yang dipakai.`,
    lanjut: true,
  });
}

function differences(seen: Fields, now: Fields): string[] {
  return [...new Set([...Object.keys(seen), ...Object.keys(now)])]
    .filter(
      (key) =>
        canonicalJson(entryIn(seen, key) ?? null) !== canonicalJson(entryIn(now, key) ?? null),
    )
    .toSorted();
}

function said(json: string): string {
  const value: unknown = JSON.parse(json);
  if (value === null) return 'kosong';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return Object.values(value).join(', ');
  return typeof value === 'string' ? value : json;
}
