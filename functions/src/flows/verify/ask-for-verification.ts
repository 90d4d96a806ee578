// The night asks for an area to be verified when it has its turn, late enough for its files to be built before.
import { enqueueVerify } from '../../adapters/platform/queue.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { delayOf, isDue } from '../../domain/verify/due.ts';
import { JEDA_PENCOCOKAN, PENCOCOKAN_MALAM } from '../../params.ts';

export async function askForVerification(
  kode: KodeWilayah,
  today: Tanggal,
  now: Date,
): Promise<void> {
  if (!isDue(kode, today, PENCOCOKAN_MALAM.value())) return;
  const delay = JEDA_PENCOCOKAN.value() * delayOf(kode) * 1000;
  await enqueueVerify({ kode, mulai: now.toISOString() }, new Date(now.getTime() + delay));
}
