// The sheet Target-Realisasi, of a kab/kota and of an area of several.
import type { Records } from '../area/records.ts';
import { progressOf } from '../area/progress.ts';
import { percent } from '../numbers.ts';
import { hide, type Expected, type ExpectedTable } from './expected.ts';
import { codesOf, namesOf } from './rows.ts';

const INDICATORS = [
  ['ksm', 'KSM Didampingi', 'KSM'],
  ['berdaya', 'KSM Berdaya', 'KSM'],
  ['sesi', 'Sesi', 'sesi'],
  ['anggota', 'Anggota', 'orang'],
] as const;

const STEPS = ['tahunLalu', 'target', 'bulanLalu', 'bulanIni', 'kini'] as const;

const STEP_NAMES = [
  's.d. Tahun Lalu',
  'Target Tahun Ini',
  's.d. Bulan Lalu',
  'Bulan Ini',
  's.d. Bulan Ini',
  '%',
];

/** Members are hidden where the recap hides them; a target concerns nobody. */
function stepCells(progress: ReturnType<typeof progressOf>, i: (typeof INDICATORS)[number][0]) {
  const p = progress[i];
  const wrap = (nilai: number | null): Expected =>
    i === 'anggota' && nilai !== null ? hide('anggota', nilai) : nilai;
  return [
    ...STEPS.map((step) => (step === 'target' ? p.target : wrap(p[step]))),
    wrap(p.target === null ? null : percent(p.kini, p.target)),
  ];
}

export function expectTargetKota(records: Records, kota: string, E: string): ExpectedTable {
  const progress = progressOf(records, kota, E);
  return {
    kepala: ['No', 'Indikator', 'Satuan', ...STEP_NAMES],
    baris: INDICATORS.map(([i, nama, satuan], row) => [
      row + 1,
      nama,
      satuan,
      ...stepCells(progress, i),
    ]),
    jumlah: null,
  };
}

export function expectTargetArea(records: Records, area: string, E: string): ExpectedTable {
  const codes = codesOf(records, area, 'kota', E);
  const all = codes.map((kode) => progressOf(records, kode, E));
  const withTarget = (i: (typeof INDICATORS)[number][0]) =>
    all.map((p) => p[i]).filter((p) => p.target !== null);
  const add = (values: readonly (number | null)[]) => {
    let total = 0;
    for (const v of values) total += v ?? 0;
    return total;
  };
  const helper = (i: (typeof INDICATORS)[number][0], value: number | null): Expected =>
    i === 'anggota' && value !== null ? hide('anggota', value) : value;
  return {
    kepala: [
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      ...INDICATORS.flatMap(([, nama]) => STEP_NAMES.map((step) => `${nama}|${step}`)),
      ...INDICATORS.map(([, nama]) => `Kolom bantu|${nama}`),
    ],
    baris: codes.map((kode, row): Expected[] => [
      row + 1,
      kode,
      ...namesOf(records, kode),
      ...INDICATORS.flatMap(([i]) => stepCells(progressOf(records, kode, E), i)),
      ...INDICATORS.map(([i]) => {
        const p = progressOf(records, kode, E)[i];
        return helper(i, p.target === null ? null : p.kini);
      }),
    ]),
    jumlah: [
      null,
      'JUMLAH',
      null,
      null,
      ...INDICATORS.flatMap(([i]) => [
        ...STEPS.map((step) => {
          const sum = add(all.map((p) => p[i][step]));
          return step === 'target' ? sum : helper(i, sum);
        }),
        helper(
          i,
          percent(add(withTarget(i).map((p) => p.kini)), add(withTarget(i).map((p) => p.target))),
        ),
      ]),
      ...INDICATORS.map(([i]) => helper(i, add(withTarget(i).map((p) => p.kini)))),
    ],
  };
}
