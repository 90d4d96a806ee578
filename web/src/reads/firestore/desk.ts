// Records that the pages of a UPK and of administrators read.
import { limit, orderBy, where } from 'firebase/firestore/lite';
import type { SetParameter } from '../../../../functions/src/domain/basics/parameter.ts';
import type { Reader } from '../source/reader.ts';
import { get, run, withinArea } from './documents.ts';
import type { LkmDiTempat } from '../shapes/desk-shapes.ts';
import { BOOKS_SHOWN } from '../shapes/list-max.ts';
import type { LkmId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';

export async function fetchLkm(id: LkmId): Promise<LkmDiTempat | null> {
  const lkm = await get('lkm', id);
  return lkm && { lkm, lokasi: await get('wilayah', lkm.wilayah.kelurahan) };
}

/** Months of a UPK's books, the newest first; `before` is the last one known. */
export function fetchBuku(
  { klaim }: Reader,
  lkm: Lkm,
  before: Bulan | null,
): Promise<UpkBulanan[]> {
  return run('upkBulanan', [
    where('lkm', '==', lkm.id),
    ...withinArea(klaim, lkm.wilayah.kelurahan),
    ...(before === null ? [] : [where('bulan', '<', before)]),
    orderBy('bulan', 'desc'),
    limit(BOOKS_SHOWN),
  ]);
}

/** Stored parameter sets, newest first; the very first one is built in. */
export function fetchParameter(): Promise<SetParameter[]> {
  return run('parameter', [orderBy('berlakuSejak', 'desc')]);
}
