// What is wrong with a filled-in form, said in plain Indonesian: the field, the fault, the remedy.
import type { z } from 'zod/mini';
import { entryIn } from '../entry-in.ts';
import { formatAngka } from '../format.ts';
import { LABEL } from './labels.ts';
import type { Loose } from '../shapes/loose.ts';

/**
 * One field that must be corrected. `jalur` is the path inside the submission, `label` what the form calls
 * it.
 */
export interface Isian {
  readonly jalur: string;
  readonly label: string;
  readonly pesan: string;
}

/** The words on the form for a path; list positions are counted from 1, as people do. */
export function labelOf(path: readonly PropertyKey[]): string {
  const words: string[] = [];
  for (const step of path) {
    if (step === 'isi' || step === 'perubahan' || step === 'koreksi') continue;
    if (typeof step === 'number') words.push(`${words.pop() ?? 'Isian'} ke-${step + 1}`);
    else words.push(entryIn(LABEL, String(step)) ?? inWords(String(step)));
  }
  return words.join(' › ') || 'Isian';
}

/** A key that cannot be the name of a field, such as an id, stays as it is. */
function inWords(key: string): string {
  if (!/^[a-z]+([A-Z][a-z]+)*$/.test(key)) return key;
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A path as text: `isi.angsuran[2].pokok`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path)
    text += typeof step === 'number' ? `[${step}]` : `${text ? '.' : ''}${String(step)}`;
  return text;
}

/** Parses a form, which names every field: the value, or every fault in Indonesian. */
export function parseIsian<S extends z.ZodMiniType>(
  schema: S,
  value: Loose<z.input<S>>,
): { readonly data: z.infer<S> } | { readonly isian: Isian[] } {
  // Without the input, an empty field and a wrong one look the same.
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { data: result.data } : { isian: describeIsian(result.error) };
}

/** Every fault zod found, in Indonesian. Parse with `reportInput`, or use `parseIsian`. */
export function describeIsian(error: Pick<z.core.$ZodError, 'issues'>): Isian[] {
  return error.issues.map((issue) => ({
    jalur: pathText(issue.path),
    label: labelOf(issue.path),
    pesan: pesanOf(issue),
  }));
}

function pesanOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return 'wajib diisi';
      if (issue.expected === 'int') return 'isi dengan bilangan bulat, tanpa koma';
      return 'bentuk isiannya keliru';
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'wajib diisi' : `tulis paling sedikit ${issue.minimum} huruf`;
      if (issue.origin === 'array') return `isi paling sedikit ${issue.minimum}`;
      return `paling kecil ${angka(issue.minimum, issue.path)}`;
    case 'too_big':
      if (issue.origin === 'string') return `paling panjang ${issue.maximum} huruf`;
      if (issue.origin === 'array') return `paling banyak ${issue.maximum}`;
      return `paling besar ${angka(issue.maximum, issue.path)}`;
    case 'invalid_format':
      if (issue.format === 'date')
        return 'tulis tanggal yang ada di kalender, misalnya 30 Juni 2017';
      return 'bentuk isiannya keliru';
    case 'invalid_value':
      // The choices are on the form, in words; here they are codes.
      if ((issue.input ?? '') === '') return 'pilih salah satu';
      return 'pilihan ini tidak ada; pilih salah satu di formulir';
    case 'unrecognized_keys':
      return `isian tidak dikenal: ${issue.keys.join(', ')}; hapus isian itu`;
    case 'invalid_union': {
      // Of several shapes the last is the commonest; a kind that is not known has none.
      const fault = issue.errors.at(-1)?.[0];
      if (fault !== undefined) return pesanOf(fault);
      return 'jenis isiannya tidak dikenal; isi lagi lewat formulir';
    }
    case 'custom':
      return typeof issue.params?.['pesan'] === 'string' ? issue.params['pesan'] : 'isian keliru';
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return 'isian keliru';
  }
}

/** With the marks between thousands, which a year has not. */
function angka(n: number | bigint, path: readonly PropertyKey[]): string {
  const isYear = String(path.at(-1)).startsWith('tahun');
  return isYear ? String(n) : formatAngka(Number(n));
}
