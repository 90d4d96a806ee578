// What the server says, in English. It speaks Indonesian, whichever page asks: its sentences are recognised by their
// form, and the values in them written anew. A sentence of a newer server that is not known stays as it is.
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatRupiah, formatTanggal } from '../domain/basics/format.ts';
import { LABEL, nameFields } from '../domain/basics/refusals/labels.ts';
import { FIELDS } from './fields.ts';
import { SENTENCES } from './sentences.ts';

nameFields(FIELDS);

interface Form {
  readonly form: RegExp;
  readonly english: string;
  /** It begins with a value. */
  readonly isOpen: boolean;
  /** Letters that are not put in: of two forms that fit, the one with more of them is meant. */
  readonly fixed: number;
}

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

let forms: readonly Form[] | null = null;

function allForms(): readonly Form[] {
  forms ??= Object.entries(SENTENCES)
    .filter(([key]) => key.includes('{1}'))
    .map(([key, english]) => {
      const fixed = key.split(/\{\d\}/);
      const form = new RegExp(`^${fixed.map(plain).join('(.*?)')}$`, 's');
      return { form, english, isOpen: fixed[0] === '', fixed: fixed.join('').length };
    })
    // A form of little else than values fits everything.
    .filter(({ fixed }) => fixed > 3)
    .toSorted((a, b) => b.fixed - a.fixed);
  return forms;
}

export function translate(words: string): string {
  return whole(words) ?? counts(words) ?? parts(words) ?? values(words);
}

function whole(words: string): string | null {
  const known = SENTENCES[words] ?? nameOf(words);
  if (known !== undefined) return known;
  for (const { form, english, isOpen } of allForms()) {
    const found = form.exec(words);
    // It does not reach over the name of a field that stands before it.
    if (found && !(isOpen && found[1]?.includes(': ')))
      return inNumber(english, found).replace(/\{(\d)\}/g, (_, n: string) =>
        translate(found[Number(n)] ?? ''),
      );
  }
  return null;
}

/** The sentences are in the plural; of one it is `1 month`, `1 person takes`. Indonesian knows no such difference. */
function inNumber(english: string, found: RegExpExecArray): string {
  return english.replace(
    /(\{(\d)\} )([a-z/]+)( [a-z]+)?/g,
    (all: string, ...[place = '', n, noun = '', verb = '']: (string | undefined)[]) =>
      found[Number(n)] === '1' ? `${place}${one(noun)}${ONE[verb.trim()] ?? verb}` : all,
  );
}

const one = (noun: string): string =>
  noun === 'people'
    ? 'person'
    : /^(is|was|has|this|its|as|less)$/.test(noun)
      ? noun
      : noun.replace(/ies(?![a-z])/g, 'y').replace(/(?<=[a-z]{2})s$/, '');

const ONE: Readonly<Record<string, string>> = {
  are: ' is',
  have: ' has',
  hold: ' holds',
  take: ' takes',
};

/** `Setoran ke-2 › Jumlah: wajib diisi.`, `A; B`. */
function parts(words: string): string | null {
  for (const [between, end] of [
    [' › ', ''],
    [': ', '.'],
    ['; ', ''],
  ] as const) {
    const at = words.indexOf(between);
    if (at < 1) continue;
    const isEnded = end !== '' && words.endsWith(end);
    const rest = words.slice(at + between.length, isEnded ? -1 : undefined);
    const [first, second] = [translate(words.slice(0, at)), translate(rest)];
    const isKnown = first !== words.slice(0, at) || second !== rest;
    return isKnown ? `${first}${between}${second}${isEnded ? end : ''}` : null;
  }
  return null;
}

/** `sesi 3, koreksi pembayaran 1`; `LAR belum ada data, CCr 160,0%`. */
function counts(words: string): string | null {
  const said = words.split(', ').map((it) => {
    if (/^[A-Z]\w* (?:[\d.,]+%|belum ada data)$/.test(it)) return whole(it) ?? values(it);
    const [, isKoreksi, apa = '', n = ''] =
      /^(koreksi )?(\p{L}[\p{L} ]*) (\d[\d.]*)$/u.exec(it) ?? [];
    const name = RECORDS[apa] ?? SENTENCES[apa];
    return name === undefined ? null : `${isKoreksi ? 'correction of ' : ''}${name} ${values(n)}`;
  });
  return said.includes(null) ? null : said.join(', ');
}

/** Kinds of records in one word. */
const RECORDS: Readonly<Record<string, string>> = {
  dokumen: 'paper',
  kemitraan: 'partnership',
  pelatihan: 'training',
  pembayaran: 'payment',
  pinjaman: 'loan',
  sesi: 'session',
  tahap: 'stage',
};

/** A name that comes of the field's own: `Tanggal bentuk` of `tanggalBentuk`. */
function nameOf(words: string): string | undefined {
  if (!/^[A-Z][a-z]+( [a-z]+)*$/.test(words)) return undefined;
  const field = words
    .toLowerCase()
    .replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(LABEL, field) ? LABEL[field] : undefined;
}

const values = (words: string): string =>
  words
    .replace(/\b(\d\d)-(\d\d)-(\d{4})\b/g, (date, day: string, month: string, year: string) => {
      const tanggal = `${year}-${month}-${day}`;
      return hasDateShape(tanggal) ? formatTanggal(tanggal) : date;
    })
    .replace(/Rp(\d[\d.]*)/g, (_, n: string) => formatRupiah(Number(n.replaceAll('.', ''))))
    .replace(
      /(^|[^\d.])(\d{1,3}(?:\.\d{3})+)(?!\.?\d)/g,
      (_, before: string, n: string) => before + n.replaceAll('.', ','),
    )
    .replace(/(^|[^\d,.])(\d+),(\d)(?!\d)/g, '$1$2.$3');
