// The gates between the stages of PPMK.
import type { SetParameter } from '../../basics/parameter.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { Tahap } from '../../records/ksm.ts';
import { collect, type DataGerbang } from './data-gerbang.ts';
import { gateSelesai } from './gate-selesai.ts';
import { gateTahap1 } from './gate-tahap-1.ts';
import { gateTahap2 } from './gate-tahap-2.ts';
import { gateTahap3 } from './gate-tahap-3.ts';
import type { Gerbang, SyaratGerbang } from './syarat-gerbang.ts';

/** All four gates, in order. */
export function checkGerbang(data: DataGerbang, per: Tanggal, parameter: SetParameter): Gerbang[] {
  const facts = collect(data, per);
  return [
    gate('I', gateTahap1(data, facts, per, parameter)),
    gate('II', gateTahap2(data, facts, per, parameter)),
    gate('III', gateTahap3(data, facts, per, parameter)),
    gate('Selesai', gateSelesai(facts, parameter)),
  ];
}

function gate(tahap: Tahap, syarat: readonly SyaratGerbang[]): Gerbang {
  return { tahap, syarat, terpenuhi: syarat.every((s) => s.terpenuhi || !s.wajib) };
}
