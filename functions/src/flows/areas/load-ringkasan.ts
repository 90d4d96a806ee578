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
/** Whoever comes while it is added up waits for the same: the recaps of a nation many times fill an instance. */
let underWay: Promise<AngkaProgram | null> | null = null;

/** Null while no kab/kota has figures. */
export async function loadRingkasan(today: Tanggal, now: Date): Promise<AngkaProgram | null> {
  if (cached && isFresh(cached, now)) return cached.angka;
  underWay ??= load(today, now).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function load(today: Tanggal, now: Date): Promise<AngkaProgram | null> {
  const stored = await docs.ringkasan.readIfFits('nasional');
  if (stored?.angka && isFresh(stored, now)) {
    cached = stored;
    return stored.angka;
  }
  const { angka } = await addUp(today, now);
  // Without figures the next visitor asks again; that costs three reads.
  if (angka === null) return null;
  cached = { dihitung: now.toISOString(), angka };
  await docs.ringkasan.set(cached);
  return angka;
}

interface AddedUp {
  /** Null: no kab/kota has figures. */
  readonly angka: AngkaProgram | null;
  /** When the newest recap was added up, ISO 8601; null: there is none. */
  readonly terakhir: string | null;
}

/** Figures of the running year; in its first days those of the year before. */
export async function addUp(today: Tanggal, now: Date): Promise<AddedUp> {
  const tahun = yearOf(today);
  let terakhir: string | null = null;
  for (const t of [tahun, tahun - 1]) {
    const kota = await readable(await listRekapRingkas(t, null), now);
    for (const { dihitung } of kota)
      if (terakhir === null || dihitung > terakhir) terakhir = dihitung;
    const angka = sumProgram(t, kota);
    if (angka !== null) return { angka, terakhir };
  }
  return { angka: null, terakhir };
}
