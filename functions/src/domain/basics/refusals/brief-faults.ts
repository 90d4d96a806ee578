// Few words on many faults: a form has some, and a body of a hundred thousand wrong amounts is told no more
// of them than a form would be.
import type { z } from 'zod/mini';
import { describeIsian, type Isian } from './isian.ts';
import { entryIn } from '../entry-in.ts';

const FAULTS = 20;
/** Unknown fields that are named, and letters of each. */
const KEYS = 5;
const KEY_LETTERS = 40;

/** Words for what pages ask, and no form: phones in the field do without them. */
const DIMINTA: Readonly<Record<string, string>> = {
  dilihat: 'Catatan yang dilihat',
  dokumen: 'Catatan',
  hitung: 'Hitung ulang semua bulan',
  kata: 'Kata yang dicari',
  kode: 'Kode wilayah',
  koleksi: 'Jenis catatan',
  lewati: 'Halaman',
  namaKelurahan: 'Nama kelurahan/desa',
  nonaktif: 'Akun ditutup',
  paling: 'Banyak baris',
  ppmk: 'Lokasi PPMK',
  diganti: 'Kode pengganti',
  revisi: 'Pembaruan',
  revisiA: 'Pembaruan pertama',
  revisiB: 'Pembaruan kedua',
  set: 'Set parameter',
  setelah: 'Halaman',
  uid: 'Pengguna',
};

type Issue = z.core.$ZodIssue;

/** Parses a request: the value, or its first faults in Indonesian and how many there are besides. */
export function parseBriefly<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
): { readonly data: z.infer<S> } | { readonly isian: readonly Isian[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data };
  const issues = named(result.error.issues);
  const shown = describeIsian({ issues: issues.slice(0, FAULTS) });
  return { isian: andMore(shown.map(asAsked), issues.length) };
}

/** What is asked for is called by its own word. */
function asAsked(isian: Isian): Isian {
  const [first = ''] = isian.jalur.split(/[.[]/);
  const words = entryIn(DIMINTA, first);
  const [, ...rest] = isian.label.split(' › ');
  return words === undefined ? isian : { ...isian, label: [words, ...rest].join(' › ') };
}

/** The first faults of a list. */
export function briefly(isian: readonly Isian[]): readonly Isian[] {
  return andMore(isian.slice(0, FAULTS), isian.length);
}

function andMore(shown: readonly Isian[], all: number): readonly Isian[] {
  const rest = all - shown.length;
  return rest === 0
    ? shown
    : [...shown, { jalur: '', label: 'Isian lain', pesan: `dan ${rest} lagi` }];
}

/** Each unknown field is named once, wherever it comes again. */
function named(issues: readonly Issue[]): Issue[] {
  const known = new Set<string>();
  return issues.flatMap((issue): Issue[] => {
    if (issue.code !== 'unrecognized_keys') return [issue];
    const fresh = issue.keys.filter((key) => !known.has(key));
    for (const key of fresh) known.add(key);
    if (fresh.length === 0) return [];
    const keys = fresh.slice(0, KEYS).map((key) => key.slice(0, KEY_LETTERS));
    if (fresh.length > KEYS) keys.push(`dan ${fresh.length - KEYS} lagi`);
    return [{ ...issue, keys }];
  });
}
