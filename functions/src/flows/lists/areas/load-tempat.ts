// Names of the kecamatan and kelurahan of a list of groups. They change seldom: they are read again after a month,
// and after a day where one is missing.
import { listLokasiKota } from '../../../adapters/firestore/wilayah.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import { tempatOf, type BarisDaftar, type DaftarKsm } from '../../../domain/lists/daftar-ksm.ts';
import { readable } from '../../repair/set-aside.ts';

const DAY_MS = 86_400_000;

interface Names {
  readonly tempat: Pick<DaftarKsm, 'tempat' | 'tempatDibaca'>;
  /** Documents that were read. */
  readonly read: number;
}

export async function tempatNow(
  { kota, tempat, tempatDibaca }: DaftarKsm,
  rows: readonly BarisDaftar[],
  now: Date,
): Promise<Names> {
  const known = new Set<string>(tempat.map(({ kode }) => kode));
  // One that is no location of the programme has no name, however often it is looked for.
  const days = rows.every(({ kelurahan }) => known.has(kelurahan)) ? 30 : 1;
  return now.getTime() - Date.parse(tempatDibaca) < days * DAY_MS
    ? { tempat: { tempat, tempatDibaca }, read: 0 }
    : readTempat(kota, now);
}

export async function readTempat(kota: KodeKota, now: Date): Promise<Names> {
  const lokasi = await readable(await listLokasiKota(kota), now);
  return {
    tempat: { tempat: tempatOf(lokasi), tempatDibaca: now.toISOString() },
    read: lokasi.length,
  };
}
