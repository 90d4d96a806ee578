// A year that nothing else works on, and its files once nothing changes any more.
import { readPart } from '../../../../functions/src/adapters/storage/kota-part.ts';
import { docs } from '../../../../functions/src/adapters/firestore/documents/docs.ts';
import { areaTahunId } from '../../../../functions/src/domain/basics/paths.ts';
import type { KotaPart } from '../../../../functions/src/domain/quick-status/updates/kota-part.ts';
import { until } from '../../../support/suite/suite.ts';
import type { KodeKota, KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';

export const YEAR = 2017;

export async function settled(kode: KodeWilayah, ksm: number) {
  return until(
    `the QS of ${kode} counts ${ksm} groups`,
    async () => {
      const mark = await docs.basi.read(areaTahunId(YEAR, kode));
      const manifes = await docs.qs.read(areaTahunId(YEAR, kode));
      return mark?.keadaan === 'segar' && manifes?.terbaru.barisKsm === ksm && manifes;
    },
    100_000,
  );
}

export async function partOf(kota: KodeKota): Promise<KotaPart> {
  const rekap = await docs.rekap.read(areaTahunId(YEAR, kota));
  const part = rekap?.bagian && (await readPart(rekap.bagian.objek));
  if (!part) throw new Error(`no part of ${kota}`);
  return part;
}
