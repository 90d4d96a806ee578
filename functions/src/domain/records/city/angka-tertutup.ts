// The key figures that stay as they were when a month was closed.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';

/** Eleven key figures, as the programme compared eleven over its months (Kinerja SIM, KOTAKU data page). */
export const AngkaTertutup = z.strictObject({
  ksm: Cacah,
  aktif: Cacah,
  /** Berdaya or better. */
  berdaya: Cacah,
  anggota: Cacah,
  anggotaMiskin: Cacah,
  sesiBulan: Cacah,
  hadir: Cacah,
  tabungan: Cacah,
  beredar: Cacah,
  jatuhTempo: Cacah,
  tepatWaktu: Cacah,
});

export type AngkaTertutup = z.infer<typeof AngkaTertutup>;

export const KUNCI_TERTUTUP = Object.keys(AngkaTertutup.shape) as (keyof AngkaTertutup)[];
