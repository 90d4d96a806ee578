// docs/what-columns-tell.md has a line for every column of every sheet, and names the measure that hides it. A new
// column needs one: so somebody has thought of what it tells.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import { KOLOM_DAFTAR } from '../../../functions/src/domain/quick-status/sheets/daftar-ksm/kolom-daftar.ts';
import { KOLOM_AREA } from '../../../functions/src/domain/quick-status/sheets/perubahan/kolom-area.ts';
import { KOLOM_KOTA } from '../../../functions/src/domain/quick-status/sheets/perubahan/kolom-kota.ts';
import { KOLOM_REKAP } from '../../../functions/src/domain/quick-status/sheets/rekap/kolom-rekap.ts';
import { chainOf } from './drawn-nation.ts';

const text = readFileSync(new URL('../../../docs/what-columns-tell.md', import.meta.url), 'utf8');

/** By sheet and heading: the measure. */
const lines = new Map<string, string>();
for (const row of text.split('\n').filter((it) => it.startsWith('| '))) {
  const [, sheets = '', columns = '', measure = ''] = row.split('|').map((it) => it.trim());
  for (const sheet of sheets.split(', '))
    for (const part of columns.split('; ')) {
      const [group = '', rest] = part.split(': ');
      for (const it of rest === undefined ? [group] : rest.split(', ').map((x) => `${group}: ${x}`))
        lines.set(`${sheet} | ${it}`, measure);
    }
}

const headingOf = (judul: readonly string[]) =>
  judul
    .map((it) => it.replaceAll('-\n', '').replaceAll('/\n', '/').replaceAll('\n', ' '))
    .join(': ');

describe('docs/what-columns-tell.md', () => {
  it('has every column of every sheet, and no other', () => {
    const printed = new Set(KOLOM_DATA.map(({ judul }) => `Data | ${judul}`));
    for (const { judul } of [...KOLOM_KOTA, ...KOLOM_AREA])
      printed.add(`Apa yang Berubah | ${headingOf(judul)}`);
    for (const model of chainOf(3, 1)[0]?.update.held.models ?? [])
      for (const sheet of model.sheets)
        if (sheet.bentuk === 'tabel' && sheet.nama !== 'Kamus')
          for (const { judul } of sheet.kolom)
            printed.add(`${sheet.nama.replace(/^Rekap .*/, 'Rekap')} | ${headingOf(judul)}`);
    expect([...printed].filter((it) => !lines.has(it))).toEqual([]);
    const headings = new Set([...printed].map((it) => it.slice(it.indexOf('|') + 2)));
    const known = [...lines.keys()].filter((it) => !/^(Sheet|-+) \|/.test(it));
    expect(known.filter((it) => !headings.has(it.slice(it.indexOf('|') + 2)))).toEqual([]);
  });

  it('names the measure that hides a column', () => {
    const measure = ({ ukuran }: { readonly ukuran?: string }) => ukuran ?? '–';
    const found = [
      ...KOLOM_DATA.map((it) => [`Data | ${it.judul}`, measure(it)] as const),
      ...KOLOM_DAFTAR.map((it) => [`Daftar KSM | ${headingOf(it.judul)}`, measure(it)] as const),
      ...KOLOM_REKAP.map((it) => [`Rekap | ${headingOf(it.judul)}`, measure(it)] as const),
    ];
    expect(found.filter(([key, it]) => lines.get(key) !== it)).toEqual([]);
  });
});
