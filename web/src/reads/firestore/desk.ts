// Records that the pages of a UPK and of administrators read.
import { limit, orderBy, where } from 'firebase/firestore/lite';
import type { SetParameter } from '../../../../functions/src/domain/basics/parameter.ts';
import type { Reader } from '../source/reader.ts';
import type { Page } from '../source/use-older.ts';
import { get, getNoted, run, runPage, withinArea } from './documents.ts';
import type { LkmDiTempat } from '../shapes/desk-shapes.ts';
import { BOOKS_SHOWN } from '../shapes/list-max.ts';
import type { LkmId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';

export async function fetchLkm(reader: Reader, id: LkmId): Promise<LkmDiTempat | null> {
  const lkm = await get('lkm', id);
  return lkm && { lkm, lokasi: await getNoted(reader, 'wilayah', lkm.wilayah.kelurahan) };
}

/** Months of a UPK's books, the newest first; `before` is the last one known. */
export async function fetchBuku(
  reader: Reader,
  lkm: Lkm,
  before: Bulan | null,
): Promise<Page<UpkBulanan>> {
  const { rows, size } = await runPage(reader, 'upkBulanan', [
    where('lkm', '==', lkm.id),
    ...withinArea(reader.klaim, lkm.wilayah.kelurahan),
    ...(before === null ? [] : [where('bulan', '<', before)]),
    orderBy('bulan', 'desc'),
    limit(BOOKS_SHOWN),
  ]);
  return { rows, hasMore: size === BOOKS_SHOWN };
}

/** Stored parameter sets, newest first; the very first one is built in. */
export function fetchParameter(reader: Reader): Promise<readonly SetParameter[]> {
  return run(reader, 'parameter', [orderBy('berlakuSejak', 'desc')]);
}
