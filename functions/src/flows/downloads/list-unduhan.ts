// The ledger of downloads: one's own entries for everybody who downloads, all entries of an area for
// administrators.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listUnduhan as list } from '../../adapters/firestore/trails/ledgers.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listUnduhan as definition } from '../../domain/callables/quick-status.ts';
import { isNasional } from '../../domain/access/peran.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import { readable } from '../repair/set-aside.ts';

/** With as many people as entries, half a screen of each. */
const HALAMAN = 28;

export async function listUnduhan({
  request,
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition> | Problem> {
  const { milik, kode, setelah } = request;
  // A query by prefix cannot be ordered by time, so a person who does not have the whole country must
  // name one area.
  if (milik === 'semua' && kode === null && !isNasional(caller.klaim))
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'kode',
      label: 'Wilayah',
      pesan: 'pilih satu wilayah Anda',
    });
  const oleh = milik === 'saya' ? caller.uid : request.oleh;
  const found = await list({ oleh, kode }, setelah, HALAMAN + 1);
  const unduhan = (await readable(found, caller.now)).slice(0, HALAMAN);
  const names = await namesOf(unduhan.map((u) => u.oleh));
  return {
    unduhan: unduhan.map((u) => ({ ...u, nama: names.get(u.oleh) ?? u.oleh })),
    adaLagi: found.rows.length + found.unreadable.length > HALAMAN,
  };
}

/** Names of staff by user id; accounts that are gone, or cannot be read, have none. */
export async function namesOf(uids: readonly Uid[]): Promise<ReadonlyMap<Uid, string>> {
  const known = await docs.pengguna.readManyReadable([...new Set(uids)]);
  return new Map(known.rows.map((p) => [p.uid, p.nama]));
}
