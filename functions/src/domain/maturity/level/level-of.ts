// The level that a group is at: the highest whose conditions are all met.
import type { Tanggal } from '../../basics/tanggal.ts';
import type { Capaian, Syarat, Tingkat } from '../capaian.ts';
import type { PreparedRiwayat } from '../prepare.ts';

export function levelOf(
  prepared: PreparedRiwayat,
  per: Tanggal,
  syarat: Capaian['syaratLevel'],
): Tingkat {
  const { tanggalBubar } = prepared.riwayat.ksm;
  if (tanggalBubar && tanggalBubar <= per) return 'Bubar';
  const met = (list: readonly Syarat[]) => list.length > 0 && list.every((s) => s.terpenuhi);
  if (!met(syarat.dinilai)) return 'Belum Dinilai';
  if (met(syarat.mandiri)) return 'Mandiri';
  if (met(syarat.berdaya)) return 'Berdaya';
  if (met(syarat.berkembang)) return 'Berkembang';
  return 'Pemula';
}
