// Waits for what the server does after it has answered: the figures of a group, the files of an area.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listLama } from '../../../functions/src/adapters/firestore/quick-status/qs-lama.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import type {
  ManifesQs,
  RevisiQs,
} from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import type { QsLama } from '../../../functions/src/domain/quick-status/updates/qs-lama.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { TODAY, until } from './suite.ts';
import type { KodeKota, KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { yearOf } from '../../../functions/src/domain/basics/tanggal.ts';

/** A build that met another one is tried again by its queue, after half a minute at least. */
const QUEUE_MS = 100_000;

/** The earlier updates of a file, newest first. */
export async function earlierOf(tahun: number, kode: KodeWilayah): Promise<readonly QsLama[]> {
  const { rows } = await listLama({ tahun, kode });
  return rows.toSorted((a, b) => (a.diganti > b.diganti ? -1 : 1));
}

/** Waits until every submission of a group is computed, up to today. */
export async function untilComputed(ksmId: KsmId): Promise<void> {
  await until(
    `${ksmId} is computed`,
    async () => {
      const state = await docs.penghitungan.read(ksmId);
      return state && state.dari === null && state.dihitung === state.urut && state.sampai !== null;
    },
    QUEUE_MS,
  );
}

/** Waits until the file of a kab/kota is published, nothing of it is stale, and `holds` is true of it. */
export async function untilPublished(
  kota: KodeKota,
  what: string,
  holds: (manifes: ManifesQs, rekap: RekapKota) => boolean = () => true,
): Promise<ManifesQs> {
  return until(
    `the file of ${kota} ${what}`,
    async () => {
      const id = areaTahunId(yearOf(TODAY), kota);
      const [mark, manifes, rekap] = await Promise.all([
        docs.basi.read(id),
        docs.qs.read(id),
        docs.rekap.read(id),
      ]);
      if (mark?.keadaan !== 'segar' || manifes === null || rekap === null) return null;
      return holds(manifes, rekap) && manifes;
    },
    QUEUE_MS,
  );
}

/** Waits for an update of this year's file of an area that counts so many groups. */
export async function untilCounted(kode: KodeWilayah, ksm: number): Promise<RevisiQs> {
  return until(
    `the file of ${kode} with ${String(ksm)} groups`,
    async () => {
      const manifes = await docs.qs.read(areaTahunId(yearOf(TODAY), kode));
      return manifes?.terbaru.barisKsm === ksm && manifes.terbaru;
    },
    QUEUE_MS,
  );
}
