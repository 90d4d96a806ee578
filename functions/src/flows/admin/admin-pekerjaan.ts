// State of the work behind the figures, and the trail of what administrators changed.
import { listStaleMarks } from '../../adapters/firestore/stale-marks.ts';
import { listJejak as listEntries } from '../../adapters/firestore/ledgers.ts';
import { readMalam } from '../../adapters/firestore/pekerjaan.ts';
import { listTertunda } from '../../adapters/firestore/penghitungan.ts';
import type { GetPekerjaanResponse, ListJejakResponse } from '../../domain/access/api-kelola.ts';
import { covers, hasIzin, isNasional } from '../../domain/access/peran.ts';
import { type Problem, refuse } from '../../domain/basics/problem.ts';
import type { Caller } from '../../edge.ts';
import { namesOf } from '../downloads/list-unduhan.ts';

const TERTUNDA_MAX = 100;
const HALAMAN = 50;

export async function getPekerjaan(caller: Caller): Promise<GetPekerjaanResponse | Problem> {
  const { klaim } = caller;
  if (!hasIzin(klaim, 'kelola')) return refuse({ code: 'tidak-berhak' });
  const [malam, basi, tertunda] = await Promise.all([
    readMalam(),
    listStaleMarks(),
    listTertunda(TERTUNDA_MAX),
  ]);
  return {
    malam,
    basi: basi
      .filter((b) => covers(klaim, b.kode))
      .toSorted((a, b) => (a.sejak < b.sejak ? -1 : 1)),
    tertunda: tertunda.filter((p) => covers(klaim, p.wilayah.kelurahan)).length,
  };
}

/** Of the whole country, so for its administrators alone. */
export async function listJejak(
  setelah: string | null,
  caller: Caller,
): Promise<ListJejakResponse | Problem> {
  if (!hasIzin(caller.klaim, 'kelola') || !isNasional(caller.klaim))
    return refuse({ code: 'tidak-berhak' });
  const found = await listEntries(setelah, HALAMAN + 1);
  const jejak = found.slice(0, HALAMAN);
  const names = await namesOf(jejak.map((j) => j.oleh));
  return {
    jejak: jejak.map((j) => ({ ...j, nama: names.get(j.oleh) ?? j.oleh })),
    adaLagi: found.length > HALAMAN,
  };
}
