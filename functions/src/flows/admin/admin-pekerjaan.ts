// State of the work behind the figures, and the trail of what administrators changed.
import { listStaleMarks } from '../../adapters/firestore/stale-marks.ts';
import { listJejak as listEntries } from '../../adapters/firestore/ledgers.ts';
import { readMalam } from '../../adapters/firestore/pekerjaan.ts';
import { listTertunda } from '../../adapters/firestore/penghitungan.ts';
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  getPekerjaan as pekerjaanDefinition,
  listJejak as jejakDefinition,
} from '../../domain/callables/admin.ts';
import { covers } from '../../domain/access/peran.ts';
import { namesOf } from '../downloads/list-unduhan.ts';

const TERTUNDA_MAX = 100;
const HALAMAN = 50;

export async function getPekerjaan({
  caller: { klaim },
}: Granted<typeof pekerjaanDefinition>): Promise<AnswerOf<typeof pekerjaanDefinition>> {
  const [malam, basi, tertunda] = await Promise.all([
    readMalam(),
    listStaleMarks(),
    listTertunda(TERTUNDA_MAX),
  ]);
  return {
    malam,
    basi: basi
      .filter((b) => covers(klaim, b.kode))
      .toSorted((a, b) => (a.sejak < b.sejak ? -1 : 1))
      .map(({ tahun, kode, keadaan, sejak }) => ({ tahun, kode, keadaan, sejak })),
    tertunda: tertunda.filter((p) => covers(klaim, p.wilayah.kelurahan)).length,
  };
}

export async function listJejak({
  request: { setelah },
}: Granted<typeof jejakDefinition>): Promise<AnswerOf<typeof jejakDefinition>> {
  const found = await listEntries(setelah, HALAMAN + 1);
  const jejak = found.slice(0, HALAMAN);
  const names = await namesOf(jejak.map((j) => j.oleh));
  return {
    jejak: jejak.map((j) => ({ ...j, nama: names.get(j.oleh) ?? j.oleh })),
    adaLagi: found.length > HALAMAN,
  };
}
