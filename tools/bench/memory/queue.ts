// A kab/kota of 5,000 groups of which each waits for the city's check, for `bench memory`: ten sessions each, and the
// registration.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { antreanOf } from '../../../functions/src/domain/antrean/antrean.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays } from '../../../functions/src/domain/basics/tanggal.ts';
import { placeOf } from '../qs-change/qs-change-cities.ts';
import { TODAY } from '../maturity/span.ts';
import { atRest } from './at-rest.ts';

const WAITING = 5_000;
const SESI = 10;

/** Another than the kab/kota of many groups. */
export const QUEUED = placeOf(1);

/** One write for each group. */
export const storeQueue = (scale: number): (() => Promise<unknown>)[] =>
  Array.from({ length: Math.round(WAITING * scale) }, (_, n) => () => storeWaiting(n));

function storeWaiting(n: number): Promise<unknown> {
  const ksmId = toKsmId(`antre-${String(n)}`);
  const { wilayah } = QUEUED.lokasi[n % QUEUED.lokasi.length] ?? {};
  if (!wilayah) throw new Error('a kab/kota without a kelurahan');
  const since = (days: number) => addDays(TODAY, -7 * days - (n % 7));
  const sesi = Array.from({ length: SESI }, (_, i) => ({
    jenis: 'sesi' as const,
    id: `${ksmId}-s${String(i)}`,
    tanggal: since(i),
    urut: i + 2,
  }));
  const registration = { jenis: 'pendaftaran' as const, id: ksmId, tanggal: since(SESI), urut: 1 };
  return docs.penghitungan.set({
    ...atRest({ ksmId, wilayah }, SESI + 1),
    antrean: antreanOf(`Melati ${String(n)}`, [registration, ...sesi]),
  });
}
