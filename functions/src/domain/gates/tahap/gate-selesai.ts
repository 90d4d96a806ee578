// The gate out of mentoring: Mandiri twice, far enough apart.
import { formatTanggal } from '../../basics/format.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { Facts } from './data-gerbang.ts';
import { findMandiri } from './gate-months.ts';
import type { SyaratGerbang } from './syarat-gerbang.ts';

export function gateSelesai(facts: Facts, parameter: SetParameter): SyaratGerbang[] {
  const { jarakMandiriHari } = parameter.gerbang;
  // The newer of the two must be the newest month: a group that fell back does not graduate.
  const { mandiri, last, earlier } = findMandiri(facts.bulanan, parameter);
  return [
    {
      kode: 'mandiriDuaKali',
      label: `Tingkat Mandiri pada akhir bulan terakhir dan pada akhir bulan paling sedikit ${jarakMandiriHari} hari sebelumnya`,
      terpenuhi: last !== undefined && last === facts.bulanan[0]?.per && earlier !== undefined,
      angka:
        mandiri.length === 0
          ? 'belum pernah Mandiri'
          : `Mandiri per ${mandiri.map(formatTanggal).join(', ')}`,
      wajib: true,
    },
  ];
}
