// The page of an area, from the recaps of its year.
import type { Granted } from '../../authorize.ts';
import type { getWilayah } from '../../domain/callables/areas.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { listCapaianKelurahan } from '../../adapters/firestore/capaian.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listRekapRingkas } from '../../adapters/firestore/quick-status/rekap.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import {
  summarizeWithinKota,
  summarizeNasional,
  summarizeProvinsi,
  type RingkasWilayah,
} from '../../domain/quick-status/recap/summarize-wilayah.ts';
import { NASIONAL, type KodeWilayah, isJenjang } from '../../domain/basics/wilayah.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import { readable } from '../repair/set-aside.ts';

export async function loadWilayah({
  request: { kode, tahun },
  caller: { now },
}: Granted<typeof getWilayah>): Promise<AnswerOf<typeof getWilayah>> {
  return { wilayah: await sumUp(kode, tahun, now) };
}

/** Null when the area has no figures of the year. */
async function sumUp(kode: KodeWilayah, tahun: number, now: Date): Promise<RingkasWilayah | null> {
  if (kode === NASIONAL) {
    const kota = await readable(await listRekapRingkas(tahun, null), now);
    return kota.length === 0 ? null : summarizeNasional(kota);
  }
  if (isJenjang(kode, 'provinsi')) {
    const kota = await readable(await listRekapRingkas(tahun, kode), now);
    return kota.length === 0 ? null : summarizeProvinsi(kode, kota);
  }
  const rekap = await docs.rekap.readIfFits(areaTahunId(tahun, kotaOf(kode)));
  if (rekap === null) return null;
  const months = rekap.bulanan.map((b) => b.bulan);
  const capaian =
    isJenjang(kode, 'kelurahan') && months.length > 0
      ? await readable(await listCapaianKelurahan(kode, months), now)
      : [];
  return summarizeWithinKota(kode, rekap, capaian);
}
