// What the rules see of a session, and how they name a stretch of them.
import { compareText } from '../../basics/urutan.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { Sesi } from '../../records/sesi.ts';

export type SesiDilihat = Pick<
  Sesi,
  'tanggal' | 'hadir' | 'titip' | 'setoran' | 'pembayaran' | 'kasDihitung' | 'dicatat'
>;

interface Rentang {
  readonly sesi: number;
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
}

/** How many, and the first and last date; null: none. */
export function rentangOf(sesi: readonly Pick<Sesi, 'tanggal'>[]): Rentang | null {
  const inOrder = sesi.map((s) => s.tanggal).toSorted(compareText);
  const [dari] = inOrder;
  const sampai = inOrder.at(-1);
  return dari === undefined || sampai === undefined ? null : { sesi: sesi.length, dari, sampai };
}
