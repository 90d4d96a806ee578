// The sheet Gerbang Tahap, of a kab/kota and of an area of several.
import { CONDITIONS, gateOf, STAGES } from '../area/gates.ts';
import { countOn, livingOf, type Records } from '../area/records.ts';
import { percent } from '../numbers.ts';
import type { Expected, ExpectedTable } from './expected.ts';
import { codesOf, namesOf, sortedGroups, lkmName, stageName } from './rows.ts';

export function expectGerbangKota(records: Records, kota: string, E: string): ExpectedTable {
  const groups = sortedGroups(records, kota, E);
  let ready = 0;
  let notReady = 0;
  let failures = 0;
  let against = 0;
  const baris = groups.map((g, i): Expected[] => {
    const c = countOn(g, E);
    const gate = gateOf(records, g, E);
    const [, , kecamatan = '', kelurahan = ''] = namesOf(records, g.ksm.wilayah.kelurahan);
    if (gate.siap) ready += 1;
    if (gate.next !== null && !gate.siap) notReady += 1;
    failures += gate.kurang.length;
    against += c.dikesampingkan;
    return [
      i + 1,
      g.ksm.wilayah.kelurahan,
      kecamatan,
      kelurahan,
      lkmName(records, g),
      g.ksm.id,
      g.ksm.nama,
      c.tingkat,
      c.tahap,
      c.sejak,
      stageName(gate.next),
      gate.siap ? 1 : null,
      gate.next !== null && !gate.siap ? 1 : null,
      gate.next === null ? null : gate.kurang.length,
      gate.kurang.join('; ') || null,
      gate.saran.join('; ') || null,
      c.dikesampingkan,
    ];
  });
  return {
    kepala: [
      'No',
      'Kode',
      'Kecamatan',
      'Kelurahan/Desa',
      'LKM',
      'ID KSM',
      'Nama KSM',
      'Tingkat',
      'Tahap',
      'Sejak',
      'Gerbang Berikutnya',
      'Hasil|Siap',
      'Hasil|Belum',
      'Syarat Belum',
      'Yang Belum Terpenuhi',
      'Saran',
      'Dikesamping- kan',
    ],
    baris,
    jumlah: [
      null,
      'JUMLAH',
      null,
      null,
      null,
      null,
      groups.length,
      null,
      null,
      null,
      null,
      ready,
      notReady,
      failures,
      null,
      null,
      against,
    ],
  };
}

function gateFigures(records: Records, area: string, E: string): Expected[] {
  const groups = livingOf(records, area, E);
  const gates = groups.map((g) => gateOf(records, g, E));
  let against = 0;
  for (const g of groups) against += countOn(g, E).dikesampingkan;
  return [
    groups.length,
    ...STAGES.flatMap((stage) => {
      const waiting = gates.filter((gate) => gate.next === stage);
      const ready = waiting.filter((gate) => gate.siap).length;
      return [waiting.length, ready, percent(ready, waiting.length)];
    }),
    against,
    ...STAGES.flatMap((stage) =>
      CONDITIONS[stage].map(
        (name) =>
          gates.filter((gate) => gate.next === stage && gate.failed.some((f) => f === name)).length,
      ),
    ),
  ];
}

export function expectGerbangArea(records: Records, area: string, E: string): ExpectedTable {
  return {
    kepala: [
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      'Jml KSM',
      ...STAGES.flatMap((stage) =>
        ['Menunggu', 'Siap', '%'].map((name) => `Ke ${stageName(stage)}|${name}`),
      ),
      'Dikesamping- kan',
      ...STAGES.flatMap((stage) =>
        CONDITIONS[stage].map((name) => `Belum Terpenuhi ${stageName(stage)}|${name}`),
      ),
    ],
    baris: codesOf(records, area, 'kota', E).map((kode, i) => [
      i + 1,
      kode,
      ...namesOf(records, kode),
      ...gateFigures(records, kode, E),
    ]),
    jumlah: [null, 'JUMLAH', null, null, ...gateFigures(records, area, E)],
  };
}
