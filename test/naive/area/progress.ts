// What a kab/kota has reached of its targets.
import { day } from '../numbers.ts';
import type { Records } from './records.ts';
import { countArea, type AreaCount } from './count-area.ts';

export function progressOf(records: Records, kota: string, E: string) {
  const now = countArea(records, kota, E);
  const year = Number(E.slice(0, 4));
  const lastYear = countArea(records, kota, `${year - 1}-12-31`);
  const lastMonth = countArea(records, kota, endOfMonthBefore(E));
  const target = records.target.get(kota) ?? null;
  const stock = (indikator: 'ksm' | 'berdaya' | 'anggota', of: (a: AreaCount) => number) => ({
    tahunLalu: of(lastYear),
    target: target?.[indikator] ?? null,
    bulanLalu: of(lastMonth),
    bulanIni: of(now) - of(lastMonth),
    kini: of(now),
  });
  return {
    ksm: stock('ksm', (a) => a.ksm),
    berdaya: stock('berdaya', (a) => a.berdaya + a.mandiri),
    sesi: {
      tahunLalu: now.sesiSebelum,
      target: target?.sesi ?? null,
      bulanLalu: now.sesiTahun - now.sesiBulan,
      bulanIni: now.sesiBulan,
      kini: now.sesiTahun,
    },
    anggota: stock('anggota', (a) => a.anggota),
  };
}

function endOfMonthBefore(E: string): string {
  const first = day(`${E.slice(0, 7)}-01`);
  return new Date((first - 1) * 86_400_000).toISOString().slice(0, 10);
}
