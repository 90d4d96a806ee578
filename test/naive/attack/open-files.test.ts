// The recaps that everybody may have tell nothing that the whole file of the same update does not: each of their
// cells stands in it, and no sheet names a group.
import { describe, expect, it } from 'vitest';
import type {
  LembarModel,
  TabelModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import { chainOf } from './drawn-nation.ts';

const tablesOf = ({ sheets }: WorkbookModel) =>
  new Map(
    sheets.filter((it): it is TabelModel => it.bentuk === 'tabel').map((it) => [it.nama, it]),
  );
const infoOf = ({ sheets }: WorkbookModel) =>
  sheets.find((it): it is LembarModel => it.bentuk === 'lembar');

/** What Info says, formulas by their values. */
const saidBy = (info: LembarModel | undefined) =>
  (info?.sections ?? []).flatMap(({ baris }) =>
    baris.map(({ label, isi, keterangan }) =>
      JSON.stringify([
        label,
        isi !== null && typeof isi === 'object' ? isi.nilai : isi,
        keterangan,
      ]),
    ),
  );

describe.each([1, 2, 3, 4])('the recaps for everybody of drawn nation %i', (seed) => {
  const chain = chainOf(seed, 2);
  const files = chain.flatMap(({ update }) => update.held.models);
  /** Of the same area and update: the whole file, then its recaps. */
  const pairs = files.flatMap((whole, i) => {
    const open = files[i + 1];
    const isPair = open && whole.properti.subjek === open.properti.subjek;
    return isPair ? [[whole, open] as const] : [];
  });

  it('are recaps, the cover and the words, and nothing else', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(chain.length * 2);
    for (const [, open] of pairs) {
      const names = open.sheets.map((it) => it.nama);
      expect(names.at(0)).toBe('Info');
      expect(names.at(-1)).toBe('Kamus');
      expect(names.slice(1, -1).every((it) => it.startsWith('Rekap '))).toBe(true);
      expect(JSON.stringify(open)).not.toContain('ksm-');
    }
  });

  it('are cell by cell what they are in the whole file', () => {
    for (const [whole, open] of pairs) {
      const [there, here] = [tablesOf(whole), tablesOf(open)];
      const recaps = [...here.values()].filter((it) => it.nama !== 'Kamus');
      expect(recaps).toStrictEqual(recaps.map((it) => there.get(it.nama)));
      const words = new Set(there.get('Kamus')?.baris.map((it) => JSON.stringify(it)));
      for (const row of here.get('Kamus')?.baris ?? [])
        expect(words).toContain(JSON.stringify(row));
      const said = saidBy(infoOf(whole));
      for (const row of saidBy(infoOf(open))) expect(said).toContain(row);
    }
  });
});
