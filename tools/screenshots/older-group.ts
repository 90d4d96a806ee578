// A group that was older than its mentoring: none of the demo is. It is lent to a walk and given back.
import { addDays } from '../../functions/src/domain/basics/tanggal.ts';
import { toKsmId } from '../../functions/src/domain/basics/identitas.ts';
import { loadServer } from '../demo/load/load-server.ts';

/** Formed two months before its mentoring began, as long as `walk` lasts. */
export async function asOlderGroup(ksmId: string, walk: () => Promise<void>): Promise<void> {
  const { docs } = await loadServer();
  const ksm = await docs.ksm.read(toKsmId(ksmId));
  if (!ksm) throw new Error(`${ksmId} is not there`);
  const mulai = ksm.tanggalBentuk;
  await docs.ksm.set({
    ...ksm,
    tanggalBentuk: addDays(mulai, -60),
    tanggalMulaiPendampingan: mulai,
  });
  try {
    await walk();
  } finally {
    await docs.ksm.set(ksm);
  }
}
