// What a kab/kota was to reach in the year and what it has reached, by indicator; shared by the sheet
// and the page.
import { addMonths } from '../../basics/tanggal.ts';
import type { RekapKota } from './rekap-kota.ts';
import { totalAnggota } from './rekap.ts';
import type { Indikator } from '../sheets/target/indikator.ts';

export interface Realisasi {
  readonly tahunLalu: number;
  /** Null: no target was entered. */
  readonly target: number | null;
  readonly bulanLalu: number;
  readonly bulanIni: number;
  readonly kini: number;
}

/** Groups, levels and members are counted on a date; "this month" is then the change. */
export function realisasiOf(
  rekap: Pick<RekapKota, 'angka' | 'tahunLalu' | 'target' | 'bulan' | 'bulanan' | 'sesiSebelum'>,
): Readonly<Record<Indikator, Realisasi>> {
  const { angka, tahunLalu, target } = rekap;
  const before = rekap.bulanan.find((b) => b.bulan === addMonths(rekap.bulan, -1))?.angka;
  const lalu = before ?? (rekap.bulan.endsWith('-01') ? tahunLalu : null);
  const stock = (kunci: 'ksm' | 'berdaya' | 'anggota', kini: number): Realisasi => {
    const bulanLalu = lalu?.[kunci] ?? 0;
    return {
      tahunLalu: tahunLalu?.[kunci] ?? 0,
      target: target?.[kunci] ?? null,
      bulanLalu,
      bulanIni: kini - bulanLalu,
      kini,
    };
  };
  return {
    ksm: stock('ksm', angka.ksm),
    berdaya: stock('berdaya', angka.berdaya + angka.mandiri),
    sesi: {
      tahunLalu: rekap.sesiSebelum,
      target: target?.sesi ?? null,
      bulanLalu: angka.sesiTahun - angka.sesiBulan,
      bulanIni: angka.sesiBulan,
      kini: angka.sesiTahun,
    },
    anggota: stock('anggota', totalAnggota(angka)),
  };
}
