// What looks odd in a group's records, from the records alone: the same records give the same answer on the same
// day, in whatever order they came.
import type { SetParameter } from '../../basics/parameter.ts';
import { addDays, type Tanggal } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import type { Ksm } from '../../records/ksm.ts';
import type { Sesi } from '../../records/sesi.ts';
import { findBulat } from './bulat.ts';
import type { Janggal } from './janggal.ts';
import { findMalam } from './malam.ts';
import { findSama } from './sama.ts';
import { findSekaligus } from './sekaligus.ts';

/** Records of the long window; a group that ended or is registered twice cannot be visited. */
export function findJanggal(
  { ksm, sesi }: { readonly ksm: Ksm; readonly sesi: readonly Sesi[] },
  hariIni: Tanggal,
  { jendela }: Pick<SetParameter, 'jendela'>,
): Janggal[] {
  if (ksm.ganda || (ksm.tanggalBubar && ksm.tanggalBubar <= hariIni)) return [];
  const { kelurahan } = ksm.wilayah;
  const from = addDays(hariIni, 1 - jendela.hariPanjang);
  const held = sesi
    .filter((s) => s.status === 'dilaksanakan' && !s.dibatalkan)
    .filter((s) => s.tanggal >= from && s.tanggal <= hariIni)
    .toSorted((a, b) => compareText(a.tanggal, b.tanggal));
  return [
    findSama(held),
    findSekaligus(held, kelurahan),
    findBulat(held, ksm.setoranMinimum),
    findMalam(held, kelurahan),
  ].filter((it) => it !== null);
}
