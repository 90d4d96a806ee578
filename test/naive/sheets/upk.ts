// The sheet UPK, of a kab/kota and of an area of several.
import { bandOf, countUpk, RATIOS, reserveOf, sumUpk, type UpkCount } from '../area/upk.ts';
import { lies, type Records } from '../area/records.ts';
import { percent } from '../numbers.ts';
import type { Expected, ExpectedTable } from './expected.ts';
import { inOrder, codesOf, namesOf } from './rows.ts';

const RATIO_HEADINGS = [
  ['LAR', 'KSM Menunggak', 'KSM Bersaldo'],
  ['PAR', 'Saldo Menunggak (Rp)', 'Saldo (Rp)'],
  ['RR', 'Saldo − Tunggakan (Rp)', 'Saldo (Rp)'],
  ['CCr', 'Pendapatan (Rp)', 'Biaya (Rp)'],
  ['ROI', 'Laba × 12 (Rp)', 'Modal × Bulan (Rp)'],
].flatMap(([nama, n, d]) => [`${nama}|${n}`, `${nama}|${d}`, `${nama}|%`, `${nama}|Golongan`]);

const CLASS_HEADINGS = [
  ...[1, 2, 3, 4, 5].map((k) => `Saldo per Kolektibilitas (Rp)|Kelas ${String(k)}`),
  'Cadangan Risiko|Rp',
];

const classSums = (u: UpkCount): Expected[] => [...u.classes, reserveOf(u)];
const classCells = (u: UpkCount): Expected[] =>
  u.berdata === 0 ? CLASS_HEADINGS.map(() => null) : classSums(u);

function ratioCells(u: UpkCount): Expected[] {
  return RATIOS.flatMap((kode) => {
    const { n, d } = u[kode];
    const shown = u.berdata === 0 ? [null, null] : [n, d];
    return [...shown, percent(n, d), bandOf(kode, u[kode])];
  });
}

/** JUMLAH adds up and divides, and gives no bands. */
function ratioSums(u: UpkCount): Expected[] {
  return RATIOS.flatMap((kode) => [u[kode].n, u[kode].d, percent(u[kode].n, u[kode].d), null]);
}

export function expectUpkKota(records: Records, kota: string, E: string): ExpectedTable {
  const lkm = records.lkm
    .filter((l) => lies(l.wilayah.kelurahan, kota))
    .toSorted((a, b) => inOrder(a.wilayah.kelurahan, b.wilayah.kelurahan) || inOrder(a.id, b.id));
  const all = sumUpk(records, kota, E);
  return {
    kepala: [
      'No',
      'Kode',
      'Kecamatan',
      'Kelurahan/Desa',
      'LKM',
      ...RATIO_HEADINGS,
      ...CLASS_HEADINGS,
      'Dalam Penundaan',
    ],
    baris: lkm.map((l, i) => {
      const u = countUpk(records, l, E);
      const [, , kecamatan = '', kelurahan = ''] = namesOf(records, l.wilayah.kelurahan);
      return [
        i + 1,
        l.wilayah.kelurahan,
        kecamatan,
        kelurahan,
        l.nama,
        ...ratioCells(u),
        ...classCells(u),
        u.berdata === 0 ? null : u.penundaan,
      ];
    }),
    jumlah: [
      null,
      'JUMLAH',
      null,
      null,
      lkm.length,
      ...ratioSums(all),
      ...classSums(all),
      all.penundaan,
    ],
  };
}

export function expectUpkArea(records: Records, area: string, E: string): ExpectedTable {
  const all = sumUpk(records, area, E);
  return {
    kepala: [
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      'Jml LKM',
      'UPK Berdata',
      'Dalam Penundaan',
      ...RATIO_HEADINGS,
      ...CLASS_HEADINGS,
    ],
    baris: codesOf(records, area, 'kota', E).map((kode, i) => {
      const u = sumUpk(records, kode, E);
      return [
        i + 1,
        kode,
        ...namesOf(records, kode),
        u.lkm,
        u.berdata,
        u.penundaan,
        ...ratioCells(u),
        ...classCells(u),
      ];
    }),
    jumlah: [
      null,
      'JUMLAH',
      null,
      null,
      all.lkm,
      all.berdata,
      all.penundaan,
      ...ratioSums(all),
      ...classSums(all),
    ],
  };
}
