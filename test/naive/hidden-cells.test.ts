// Hidden cells hide what they must, and a reader who subtracts learns nothing from the rest.
import { describe, expect, it } from 'vitest';
import { KOLOM_DATA } from '../../functions/src/domain/quick-status/data/kolom-data.ts';
import { countArea } from './area/count-area.ts';
import { countOn, livingOf } from './area/records.ts';
import { isMask, tableOf, wrongMasks, type Node } from './compare.ts';
import { codesOf } from './sheets/rows.ts';
import type { Measure } from './sheets/expected.ts';
import {
  KOTA,
  PROVINSI,
  ALL,
  each,
  AREAS,
  SHEET,
  levelsOf,
  modelOf,
  shownIn,
  type Files,
} from './workbooks.ts';

const MEASURES: readonly (readonly [
  Measure,
  string,
  readonly ('anggota' | 'anggotaL' | 'anggotaP' | 'miskin' | 'warmis')[],
])[] = [
  ['anggota', 'anggotaTotal', ['anggota']],
  ['jenisKelamin', 'anggotaL', ['anggotaL', 'anggotaP']],
  ['miskin', 'anggotaMiskin', ['miskin']],
  ['warmis', 'warmisTerampil', ['warmis']],
];

/** The areas of a workbook as a tree, with what each recap sheet hides. */
function treeOf(
  files: Files,
  area: string,
  [ukuran, kunci, counts]: (typeof MEASURES)[number],
): Node[] {
  const { records, E } = files;
  const trueCounts = (kode: string) => {
    const a = countArea(records, kode, E);
    return counts.map((name) => a[name]);
  };
  // What is printed above a kab/kota is the sum of those that show theirs, so where one does not the true one is hidden.
  const isLeftOut = (kode: string) =>
    kode.length === 2 &&
    codesOf(records, kode, 'kota', E).some(
      (kota) => !shownIn(files).kota(kota, ukuran) && trueCounts(kota).some((n) => n > 0),
    );
  const nodes: Node[] = [];
  for (const [depth, level] of levelsOf(area).entries()) {
    const sheet = tableOf(modelOf(files, area), SHEET[level]);
    const i = sheet.kolom.findIndex((k) => k.kunci === kunci);
    if (depth === 0)
      nodes.push({
        kode: 'berkas',
        induk: null,
        counts: trueCounts(area),
        isHidden: isMask(sheet.jumlah?.[i]) || isLeftOut(area),
      });
    for (const [row, kode] of codesOf(records, area, level, E).entries())
      nodes.push({
        kode,
        induk: depth === 0 ? 'berkas' : kode.slice(0, kode.lastIndexOf('.')),
        counts: trueCounts(kode),
        isHidden: isMask(sheet.baris[row]?.[i]) || isLeftOut(kode),
      });
  }
  return nodes;
}

describe('hidden cells', () => {
  it.each(each(AREAS))(
    'of $area on $E hide what they must, and reveal nothing',
    ({ area, files }) => {
      const wrong = MEASURES.flatMap((m) => wrongMasks(m[0], treeOf(files, area, m)));
      expect(wrong).toEqual([]);
    },
  );

  it.each(each(PROVINSI))('of $area on $E are the same in Target-Realisasi', ({ area, files }) => {
    const target = tableOf(modelOf(files, area), 'Target-Realisasi');
    const i = target.kolom.findIndex((k) => k.kunci === 'anggota-kini');
    const hidden = new Map(
      treeOf(files, area, ['anggota', 'anggotaTotal', ['anggota']]).map((n) => [
        n.kode,
        n.isHidden,
      ]),
    );
    for (const row of target.baris)
      expect(isMask(row[i])).toBe(hidden.get(String(row[1])) === true);
  });

  it.each(each(KOTA))(
    'of groups of $area on $E reveal nothing together with the recap',
    ({ area, E, files }) => {
      const { records } = files;
      const rows = files.data.get(area) ?? [];
      const column = (kunci: string) => KOLOM_DATA.findIndex((k) => k.kunci === kunci);
      const living = livingOf(records, area, E);
      const rekap = tableOf(modelOf(files, area), 'Rekap Kelurahan');
      for (const [ukuran, kunci, inRekap, counts] of [
        ['anggota', 'anggota', 'anggotaTotal', ['anggota']],
        ['jenisKelamin', 'anggotaL', 'anggotaL', ['anggotaL', 'anggotaP']],
        ['miskin', 'anggotaMiskin', 'anggotaMiskin', ['miskin']],
      ] as const) {
        const nodes: Node[] = [];
        for (const kode of new Set(living.map((g) => g.ksm.wilayah.kelurahan))) {
          const sum = countArea(records, kode, E);
          const truth = counts.map((name) => sum[name]);
          const line = rekap.baris.find((r) => r[1] === kode);
          const at = rekap.kolom.findIndex((k) => k.kunci === inRekap);
          nodes.push({
            kode,
            induk: null,
            counts: truth,
            // Where the recap hides the kelurahan itself, it reveals nothing about its groups.
            isHidden: isMask(line?.[at]),
          });
        }
        for (const g of living) {
          const c = countOn(g, E);
          const one = { ...c, anggota: c.anggotaL + c.anggotaP };
          const row = rows.find((r) => r[column('ksmId')] === g.ksm.id);
          nodes.push({
            kode: g.ksm.id,
            induk: g.ksm.wilayah.kelurahan,
            counts: counts.map((name) => one[name]),
            isHidden: isMask(row?.[column(kunci)]),
          });
        }
        expect(wrongMasks(ukuran, nodes).filter((w) => !w.includes('without a reason'))).toEqual(
          [],
        );
      }
    },
  );

  it.each(each(AREAS.filter((area) => area.length >= 5)))(
    'of groups of $area on $E in Daftar KSM are not revealed by the recap of their kelurahan',
    ({ area, E, files }) => {
      const { records } = files;
      const daftar = tableOf(modelOf(files, area), 'Daftar KSM');
      const rekap = tableOf(modelOf(files, area), 'Rekap Kelurahan');
      const column = (sheet: typeof daftar, kunci: string) =>
        sheet.kolom.findIndex((k) => k.kunci === kunci);
      const nodes: Node[] = codesOf(records, area, 'kelurahan', E).map((kode, i) => ({
        kode,
        induk: null,
        counts: [countArea(records, kode, E).anggota],
        isHidden: isMask(rekap.baris[i]?.[column(rekap, 'anggotaTotal')]),
      }));
      for (const g of livingOf(records, area, E)) {
        const c = countOn(g, E);
        const row = daftar.baris.find((r) => r[column(daftar, 'ksmId')] === g.ksm.id);
        nodes.push({
          kode: g.ksm.id,
          induk: g.ksm.wilayah.kelurahan,
          counts: [c.anggotaL + c.anggotaP],
          isHidden: isMask(row?.[column(daftar, 'anggota')]),
        });
      }
      expect(wrongMasks('anggota', nodes)).toEqual([]);
    },
  );

  it('exist, so that there is something to prove', () => {
    const masks = ALL.flatMap(({ model, data }) => [
      ...[...model.values()].flatMap((m) =>
        m.sheets.flatMap((s) => (s.bentuk === 'tabel' ? s.baris.flat() : [])),
      ),
      ...[...data.values()].flat(2),
    ]).filter(isMask);
    expect(masks).toContain('*');
  });
});
