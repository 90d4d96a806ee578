// `npm run early-warning`: what early warnings were worth on the past months of drawn groups (docs/signals.md).
//
//   npm run early-warning               the 40 groups of the demo
//   npm run early-warning -- --ksm=400  as many of the pilot's making
import { toTanggal } from '../functions/src/domain/basics/tanggal.ts';
import { UJI_BALIK } from '../functions/src/domain/signals/uji-balik.ts';
import { DEMO_SIZE } from './demo/generate.ts';
import { backTest, type Outcome } from './early-warning/back-test.ts';

const [asked = ''] = process.argv.slice(2);
const ksm = Number(/^--ksm=(\d+)$/.exec(asked)?.[1] ?? DEMO_SIZE.demo.ksm);
const { kelurahan } = ksm > DEMO_SIZE.demo.ksm ? DEMO_SIZE.pilot : DEMO_SIZE.demo;

const percent = (n: number, of: number) => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;

function line(name: string, { benar, palsu, terlewat, tenang }: Outcome): string {
  const all = benar + palsu + terlewat + tenang;
  return [
    name.padEnd(14),
    `warned ${percent(benar + palsu, all)}`,
    `came true ${percent(benar, benar + palsu)}`,
    `of those that fell ${percent(benar, benar + terlewat)}`,
    `false alarms ${percent(palsu, palsu + tenang)}`,
    `without warning fell ${percent(terlewat, terlewat + tenang)}`,
    JSON.stringify({ benar, palsu, terlewat, tenang }),
  ].join('  ');
}

const today = toTanggal(UJI_BALIK.per);
const { semua, alasan } = backTest(today, { kelurahan, ksm });
console.log(`${String(ksm)} groups as of ${today}, months of a level that can be lost:`);
console.log(line('any reason', semua));
for (const [name, outcome] of Object.entries(alasan)) console.log(line(name, outcome));
