// What looks odd in a group's records, from the records alone: the same records give the same answer on the same
// day, in whatever order they came. Days with meetings of other groups were found beside them (settle-hari in flows).
import type { SetParameter } from '../../basics/parameter.ts';
import { addDays, type Tanggal } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import type { Ksm } from '../../records/ksm.ts';
import type { Sesi } from '../../records/sesi.ts';
import { findBulat } from './bulat.ts';
import { isMeeting } from './hari-dicatat.ts';
import type { Janggal } from './janggal.ts';
import { findJauh, type HariJauh } from './jauh.ts';
import { findMalam } from './malam.ts';
import { findSama } from './sama.ts';
import { findSekaligus } from './sekaligus.ts';

interface Dilihat {
  readonly ksm: Ksm;
  readonly sesi: readonly Sesi[];
  readonly jauh: readonly HariJauh[];
}

/** Records of the long window. */
export function findJanggal(
  { ksm, sesi, jauh }: Dilihat,
  hariIni: Tanggal,
  { jendela }: Pick<SetParameter, 'jendela'>,
): Janggal[] {
  if (!canBeVisited(ksm, hariIni)) return [];
  const { kelurahan } = ksm.wilayah;
  const from = lookedAtFrom(hariIni, { jendela });
  const held = sesi
    .filter(isMeeting)
    .filter((s) => s.tanggal >= from && s.tanggal <= hariIni)
    .toSorted((a, b) => compareText(a.tanggal, b.tanggal));
  return [
    findSama(held, ksm.setoranMinimum),
    findSekaligus(held, kelurahan),
    findBulat(held, ksm.setoranMinimum),
    findMalam(held, kelurahan),
    findJauh(held, jauh),
  ].filter((it) => it !== null);
}

/** A group that ended or is registered twice cannot. */
export function canBeVisited({ ganda, tanggalBubar }: Ksm, hariIni: Tanggal): boolean {
  return !ganda && !(tanggalBubar && tanggalBubar <= hariIni);
}

/** What is older says nothing any more. */
export function lookedAtFrom(
  hariIni: Tanggal,
  { jendela }: Pick<SetParameter, 'jendela'>,
): Tanggal {
  return addDays(hariIni, 1 - jendela.hariPanjang);
}
