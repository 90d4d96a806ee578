// Every date that a form asks for has the bounds that the server has for it, by the name of its field; read from the
// sources, so that an input of tomorrow is asked for here. A year and a month have no input of their own kind: a year of
// birth is a number that the form checks by the same bounds, a month is chosen from a list.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JenisTanggal } from '../../../functions/src/domain/basics/bounds/batas.ts';
import type { LooseKiriman } from '../../../functions/src/domain/submissions/loose.ts';
import { TANGGAL_ISIAN } from '../../../functions/src/domain/submissions/check-batas.ts';
import { checkRecord } from '../../../web/src/forms/save/check-record.ts';
import { ROOT } from '../../../tools/suite/paths.ts';
import { daftar } from '../../domain/submissions/registration.ts';

const WEB = join(ROOT, 'web/src');
const SOURCES = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(join(WEB, file), 'utf8') }));

/** Ends of an input that narrow what its kind allows. */
const ENDS: Readonly<Record<JenisTanggal, readonly string[]>> = {
  kejadian: ['max={today()}', 'max={last}', "{...batasTanggal('kejadian', todayAt(uji.kota))}"],
  rencana: ['max={lastPlan()}'],
  // The input itself ends with the last rule.
  aturan: [],
};
/** Of a training, by what the form says of it. */
const EITHER = {
  file: 'screens/group/papers/course-form.tsx',
  ends: ['max={form.rencana === true ? lastPlan() : today()}'],
};

interface Input {
  readonly file: string;
  readonly props: string;
  readonly names: readonly string[];
}

const INPUTS = SOURCES.flatMap(({ file, text }) =>
  Array.from(text.matchAll(/<TextField\b(?:[^>]|=>)*?\/>/g), ([props]) => props)
    .filter((props) => props.includes('type="date"'))
    .map((props): Input => {
      const [, jalur = ''] = /jalur=[{"`]+([^"`]*)/.exec(props) ?? [];
      const [, bound = ''] = /bind\('(\w+)'\)/.exec(props) ?? [];
      const steps = jalur.split('.');
      return { file, props, names: [steps.slice(-2).join('.'), steps.at(-1) ?? '', bound] };
    }),
);

describe('inputs of dates', () => {
  it('are all of one component, whose bounds are known', () => {
    expect(INPUTS.length).toBeGreaterThan(25);
    const written = SOURCES.flatMap(
      ({ text }) => text.match(/type="(?:date|month|week|number|datetime-local|time)"/g) ?? [],
    );
    expect(written).toHaveLength(INPUTS.length);
  });

  it.each(INPUTS)('end where the server ends: $names in $file', ({ file, props, names }) => {
    const jenis = names.map((name) => TANGGAL_ISIAN[name]).find((it) => it !== undefined);
    if (jenis === undefined) throw new Error('a date without a kind');
    const ends = file === EITHER.file ? EITHER.ends : ENDS[jenis];
    expect(ends.filter((end) => props.includes(end))).toHaveLength(Math.min(1, ends.length));
    expect(/\bmax=|batasTanggal/.test(props)).toBe(ends.length > 0);
  });

  it('and years of birth are refused on the phone as on the server', () => {
    const kiriman = daftar();
    for (const tahunLahir of [17, 1899, 2999]) {
      const [first, ...rest] = kiriman.isi.anggota;
      if (first === undefined) throw new Error('no member');
      const anggota = [{ ...first, tahunLahir }, ...rest];
      const faults = checkRecord({ ...kiriman, isi: { ...kiriman.isi, anggota } } as LooseKiriman);
      expect([...new Set(faults.map(({ jalur }) => jalur))]).toEqual(['isi.anggota[0].tahunLahir']);
    }
  });
});
