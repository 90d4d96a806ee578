// The download ledger: one's own entries for everybody who downloads, all of an area for administrators.
import { docs } from '../../adapters/firestore/docs.ts';
import { listUnduhan as list } from '../../adapters/firestore/ledgers.ts';
import type { ListUnduhanResponse } from '../../domain/access/api-kelola.ts';
import { hasIzin, isNasional, may } from '../../domain/access/peran.ts';
import { type Problem, refuse } from '../../domain/basics/problem.ts';
import type { Caller } from '../../edge.ts';

const HALAMAN = 50;

export interface SaringUnduhan {
  readonly milik: 'saya' | 'semua';
  readonly kode: string | null;
  readonly oleh: string | null;
  readonly setelah: string | null;
}

export async function listUnduhan(
  saring: SaringUnduhan,
  caller: Caller,
): Promise<ListUnduhanResponse | Problem> {
  const { milik, kode, setelah } = saring;
  if (milik === 'saya') {
    if (!hasIzin(caller.klaim, 'unduhQs')) return refuse({ code: 'tidak-berhak' });
  } else {
    if (!hasIzin(caller.klaim, 'kelola')) return refuse({ code: 'tidak-berhak' });
    if (kode !== null && !may(caller.klaim, 'kelola', kode))
      return refuse({ code: 'tidak-berhak' });
    // A search by prefix cannot be ordered by time: who has some areas names one.
    if (kode === null && !isNasional(caller.klaim))
      return refuse({
        code: 'isian-tidak-sesuai',
        jalur: 'kode',
        label: 'Wilayah',
        pesan: 'pilih satu wilayah Anda',
      });
  }
  const oleh = milik === 'saya' ? caller.uid : saring.oleh;
  const found = await list({ oleh, kode }, setelah, HALAMAN + 1);
  const unduhan = found.slice(0, HALAMAN);
  const names = await namesOf(unduhan.map((u) => u.oleh));
  return {
    unduhan: unduhan.map((u) => ({ ...u, nama: names.get(u.oleh) ?? u.oleh })),
    adaLagi: found.length > HALAMAN,
  };
}

/** Names of staff by user id; accounts that are gone have none. */
export async function namesOf(uids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = await docs.pengguna.readMany([...new Set(uids)]);
  return new Map(known.map((p) => [p.uid, p.nama]));
}
