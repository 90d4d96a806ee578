// What the domain says, in English: put into the page when it is built, and recognised in the server's answers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { transformWithOxc } from 'vite';
import { describeProblem } from '../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { labelOf } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { LABEL as INDONESIAN_LABEL } from '../../../functions/src/domain/basics/refusals/labels.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { askReason } from '../../../functions/src/domain/submissions/decisions/money/kas-harian.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { ROOT } from '../../../tools/suite/paths.ts';
import { INDONESIAN as KEPT, sayInEnglish } from '../../../web/said-in-english.ts';
import { LABEL } from '../../../web/src/teks-en/domain/basics/refusals/labels.ts';
import { SENTENCES } from '../../../web/src/teks-en/said/sentences.ts';
import { translate } from '../../../web/src/teks-en/said/translate.ts';
import { INDONESIAN, withoutNouns } from './indonesian.ts';

const FOLDERS = ['functions/src', 'web/src/outbox'];
/** Names of errors and of steps, for programmers. */
const NOT_SHOWN = /page not read|^hitung \{|\p{L}+:\p{L}+|not all of the night|^\{1\} of \{2\}$/u;
/** What writes workbooks says nothing itself; mails have both languages side by side, which the compiler completes. */
const APART = /\/adapters\/|\/kabar\/(?:in-english|words-of-kabar)\.ts$/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => !KEPT.test(name) && !APART.test(name)),
);

async function unknownIn(source: string): Promise<string[]> {
  const { code } = await transformWithOxc(source, 'a.ts');
  return sayInEnglish(code).unknown.filter((it) => !NOT_SHOWN.test(it));
}

describe('sentences of the domain', () => {
  it.each(files)('all have English words in %s', async (file) => {
    expect(await unknownIn(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it('are asked for: one without English is found, and code is none', async () => {
    expect(await unknownIn("export const a = { pesan: 'isian ini keliru sekali' };")).toEqual([
      'isian ini keliru sekali',
    ]);
    expect(await unknownIn("export const a = new Error('for a programmer');")).toEqual([]);
  });

  it('become English in place, with their values where English has them, and codes stay', () => {
    const { code } = sayInEnglish(
      "const a = `tabungan ${x} ${y}, bukan ${z}; periksa lagi yang dibayar dan yang tersisa`; const b = { kas: 'kas' };",
    );
    expect(code).toContain('`savings of ${x} are ${y}, not ${z}; check what is paid');
    expect(code).toContain("{ kas: 'kas' }");
  });

  it('keep each value, and are not Indonesian', () => {
    const numbers = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).toSorted();
    const wrong = Object.entries(SENTENCES).filter(
      ([id, en]) => numbers(id).join() !== numbers(en).join() || INDONESIAN.test(withoutNouns(en)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('fields', () => {
  it('all have an English name', () => {
    const names = fieldsOf(Kiriman);
    expect(names.size).toBeGreaterThan(90);
    const passed = ['isi', 'perubahan', 'koreksi'];
    expect([...names].filter((it) => !passed.includes(it) && !Object.hasOwn(LABEL, it))).toEqual(
      [],
    );
    expect(Object.keys(INDONESIAN_LABEL).filter((it) => !Object.hasOwn(LABEL, it))).toEqual([]);
  });

  it('are recognised by the name that the server gives them', () => {
    for (const name of fieldsOf(Kiriman)) {
      const said = labelOf([name]);
      if (said === 'Isian') continue;
      expect({ name, words: INDONESIAN.test(withoutNouns(translate(said))) }).toEqual({
        name,
        words: false,
      });
    }
    expect(translate(labelOf(['isi', 'pembayaran', 2, 'jumlah']))).toBe('Payment no. 3 › Amount');
  });
});

describe('what the server says', () => {
  const batas = toTanggal('2017-07-05');

  it('is said in English, with its figures and dates in English writing', () => {
    const problem = { code: 'selisih-kas', dihitung: 1_500_000, seharusnya: 20_000 } as const;
    expect(translate(describeProblem(problem).pesan)).toBe(
      'Reason it differs: cash counted Rp\u00a01,500,000, by the records Rp\u00a020,000; count again or write the reason.',
    );
    const late = { code: 'tanggal-masa-depan', jalur: 'isi.tanggal', batas } as const;
    expect(translate(describeProblem(late).pesan)).toBe(
      'Date: not in the future; 5 Jul 2017 at the latest.',
    );
    const isian = [
      { jalur: 'a', label: 'Setoran ke-2 › Jumlah', pesan: 'paling besar 1.000.000' },
      { jalur: 'b', label: 'Tanggal', pesan: 'wajib diisi' },
    ];
    expect(translate(describeProblem({ code: 'isian-salah', isian }).pesan)).toBe(
      'Deposit no. 2 › Amount: at most 1,000,000 (and 1 more).',
    );
    expect(translate('aturan belum ditandatangani, dibuat atau ditinjau 30-06-2017')).toBe(
      'rules not signed, made or reviewed 30 Jun 2017',
    );
    expect(translate('sesi 3, koreksi pembayaran 1')).toBe('session 3, correction of payment 1');
    expect(translate('LAR belum ada data, RR 96,5%, CCr 160,0%')).toBe(
      'LAR no data yet, RR 96.5%, CCr 160.0%',
    );
    expect(translate('kelompok berumur 1.234 hari')).toBe('the group is 1,234 days old');
    expect(translate('Pengembalian perlu 70,0%, sekarang 26,3%')).toBe(
      'Repayment: 70.0% needed, now 26.3%',
    );
  });

  it('is said in English where money is missing, whichever way the sentence is put together', () => {
    const unsaid = {
      tanggal: batas,
      jalur: 'isi.keterangan',
      label: 'Keterangan',
    };
    const later = toTanggal('2017-07-09');
    const ask = (tempat: 'bank' | 'box', saldo: { box: number; bank: number }, tanggal = batas) => {
      const problem = askReason(unsaid, { tempat, tanggal, saldo }, null);
      return [
        describeProblem(problem).pesan,
        ...describeProblem(problem).isian.map((it) => it.pesan),
      ]
        .map(translate)
        .join(' | ');
    };
    const lacks = 'the cash lacks Rp\u00a01,000 for this expense';
    const check = 'check the amount and the date, or write the reason in the remark';
    expect(ask('box', { box: -1000, bank: 0 })).toBe(
      `Remark: ${lacks}; ${check}. | ${lacks}; ${check}`,
    );
    const there =
      'with this expense, on 9 Jul 2017 the cash would lack Rp\u00a01,000, in the bank Rp\u00a02,000';
    const take = 'record what was taken from the bank first, or write the reason in the remark';
    expect(ask('box', { box: -1000, bank: 2000 }, later)).toBe(
      `Remark: ${there}; ${take}. | ${there}; ${take}`,
    );
    for (const tempat of ['box', 'bank'] as const)
      for (const bank of [-1000, 1000])
        for (const tanggal of [batas, later])
          expect(withoutNouns(ask(tempat, { box: -1000, bank }, tanggal))).not.toMatch(INDONESIAN);
  });

  it('stays as it is where a newer server says what this page does not know, and names stay', () => {
    expect(translate('Peraturan baru belum dikenal.')).toBe('Peraturan baru belum dikenal.');
    expect(translate('Siti Aminah bukan anggota KSM ini; pilih dari daftar anggota')).toBe(
      'Siti Aminah is no member of this KSM; choose from the members',
    );
    expect(translate('kode 32.73.01.1001 bukan lokasi program; pilih dari daftar')).toContain(
      'code 32.73.01.1001',
    );
  });
});

interface Def {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Names of all fields of a schema, at any depth. */
function fieldsOf(schema: unknown, found = new Set<string>()): Set<string> {
  const def = (schema as Readonly<Record<string, { readonly def: Def }>> | undefined)?.['_zod']
    ?.def;
  if (def === undefined) return found;
  for (const [name, field] of Object.entries(def.shape ?? {})) {
    found.add(name);
    fieldsOf(field, found);
  }
  for (const each of [
    def['element'],
    def['innerType'],
    def['in'],
    def['out'],
    ...(def.options ?? []),
  ])
    fieldsOf(each, found);
  return found;
}
