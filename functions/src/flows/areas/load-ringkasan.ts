// Counts of the programme for the public page: added up from recaps at most once an hour, whoever asks.
import { listRekapRingkas } from '../../adapters/firestore/quick-status/rekap.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  isFresh,
  sumProgram,
  type AngkaProgram,
  type Ringkasan,
} from '../../domain/quick-status/recap/ringkasan.ts';
import { type Tanggal, yearOf } from '../../domain/basics/tanggal.ts';
import { readable } from '../repair/set-aside.ts';

let cached: Ringkasan | null = null;

/** Null while no kab/kota has figures. */
export async function loadRingkasan(today: Tanggal, now: Date): Promise<AngkaProgram | null> {
  if (cached && isFresh(cached, now)) return cached.angka;
  const stored = await docs.ringkasan.readIfFits('nasional');
  if (stored?.angka && isFresh(stored, now)) {
    cached = stored;
    return stored.angka;
  }
  const angka = await addUp(today, now);
  // Without figures the next visitor asks again; that costs three reads.
  if (angka === null) return null;
  cached = { dihitung: now.toISOString(), angka };
  await docs.ringkasan.set(cached);
  return angka;
}

/** Figures of the running year; in its first days those of the year before. */
async function addUp(today: Tanggal, now: Date): Promise<AngkaProgram | null> {
  const tahun = yearOf(today);
  for (const t of [tahun, tahun - 1]) {
    const angka = sumProgram(t, await readable(await listRekapRingkas(t, null), now));
    if (angka !== null) return angka;
  }
  return null;
}
