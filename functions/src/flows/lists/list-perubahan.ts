// What has changed of the groups that a phone keeps. Submissions tell which records changed, in the same
// transaction as the change; computations tell which months.
import type { Granted } from '../../authorize.ts';
import { areasAtOnce } from '../../adapters/firestore/area-sekali.ts';
import { listCapaianDiubahIn } from '../../adapters/firestore/capaian.ts';
import { allOf } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { countKsmIn } from '../../adapters/firestore/ksm.ts';
import { listRiwayatSejak } from '../../adapters/firestore/trails/riwayat.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listPerubahan as definition } from '../../domain/callables/field-lists.ts';
import { changedSince } from '../../domain/quick-status/updates/kota-part.ts';
import { readable } from '../repair/set-aside.ts';

/** More than this of one kind is too much: the phone reads its groups anew. */
const MOST = 500;

export async function listPerubahan({
  request: { kode, sejak },
  caller: { uid, now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const areas = areasAtOnce(kode);
  const dibaca = now.toISOString();
  // To a phone that has nothing it names what has just changed: that is in what it reads next.
  const since = changedSince({ dibaca: sejak ?? dibaca });
  const [account, riwayat, capaian] = await Promise.all([
    docs.pengguna.readIfFits(uid),
    Promise.all(areas.map((it) => listRiwayatSejak(it, since, MOST))),
    Promise.all(areas.map((it) => listCapaianDiubahIn(it, since, MOST))),
  ]);
  // Counted last: a group that came meanwhile is missing on the phone, which then reads everything.
  const jumlah = await countIn(areas);
  const tambahan = account?.tambahan ?? [];
  if ([...riwayat, ...capaian].some(({ rows }) => rows.length >= MOST))
    return { dibaca, tambahan, jumlah, berubah: null };
  const kiriman = (await readable(allOf(riwayat), now)).flatMap(({ kiriman, ksmId }) =>
    ksmId === null ? [] : { kiriman, ksmId },
  );
  const months = (await readable(allOf(capaian), now)).map(({ ksmId, bulan, diubah }) => ({
    ksmId,
    bulan,
    diubah,
  }));
  return { dibaca, tambahan, jumlah, berubah: { kiriman, capaian: months } };
}

async function countIn(areas: ReturnType<typeof areasAtOnce>): Promise<number> {
  const counts = await Promise.all(areas.map(countKsmIn));
  return counts.reduce((sum, n) => sum + n, 0);
}
