// Makes an update the current one in one transaction: the manifest, the update that it replaces, the recap,
// and the marks of the area and of the one above. An update that comes too late changes nothing.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { markStale, readStaleMarks } from '../../adapters/firestore/work/stale-marks.ts';
import type { Unduhan } from '../../domain/access/unduhan.ts';
import { toUid } from '../../domain/basics/code-shapes.ts';
import type {
  DocumentData,
  Transaction,
} from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import {
  withUpdate,
  type ManifesQs,
  type RevisiQs,
} from '../../domain/quick-status/updates/qs-berkas.ts';
import { PartRef, type RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { jenjangOf, parentOf, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import type { BuiltQs } from './build/build-qs.ts';
import type { Uploaded } from './upload-update.ts';
import { endBuild, takeLaterTicket } from './claim-area.ts';
import { setManifest } from './set-manifest.ts';

/** Nobody has no account; that everybody may have it an administrator has said. */
const BY_EVERYBODY: Pick<Unduhan, 'oleh' | 'peran'> = {
  oleh: toUid('terbuka untuk umum'),
  peran: 'admin',
};

interface Outcome {
  readonly overtaken: boolean;
  /** The area was marked again while it was built. */
  readonly again: boolean;
  readonly parent: KodeWilayah | null;
}

export async function switchOver({
  tugas,
  tiket,
  built,
  uploaded: { revisi, rekap },
  expired,
  now,
}: {
  readonly tugas: TugasQs;
  readonly tiket: number;
  readonly built: BuiltQs;
  readonly uploaded: Uploaded;
  readonly expired: readonly string[];
  readonly now: Date;
}): Promise<Outcome> {
  const { tahun, kode } = tugas;
  const id = areaTahunId(tahun, kode);
  return inTransaction(async (tx) => {
    const parent = parentOf(kode);
    const [manifes, stored, [mark], [parentMark]] = await Promise.all([
      docs.qs.read(id, tx),
      rekap ? docs.rekap.readRaw([id], tx) : null,
      readStaleMarks(kode, [tahun], tx),
      parent ? readStaleMarks(parent, [tahun], tx) : [undefined],
    ]);
    if (manifes && manifes.versi >= tiket) {
      const again = await takeLaterTicket(mark, { tiket, versi: manifes.versi }, now, tx);
      return { overtaken: true, again, parent: null };
    }
    const oldRekap = stored?.get(id);
    const oldPart = partOf(oldRekap)?.objek;
    const usang = (manifes?.usang ?? []).filter((u) => !expired.includes(u.objek));
    if (oldPart !== undefined && oldPart !== rekap?.bagian?.objek)
      usang.push({ objek: oldPart, sejak: now.toISOString() });
    // Nothing new to publish; but an older build that is still running must not publish after this one.
    const next = revisi
      ? switchTo({ manifes, tugas, built, tiket, terbaru: revisi })
      : manifes && { ...manifes, versi: tiket };
    if (next) await setManifest({ ...next, usang }, manifes, tx);
    if (next && revisi?.terbuka) await enterTerbuka(next, now, tx);
    const moved = rekap !== null && !sameFigures(oldRekap, rekap);
    if (rekap && (moved || oldPart !== rekap.bagian?.objek)) await docs.rekap.set(rekap, tx);
    const upwards = moved || (rekap === null && revisi !== null);
    if (parent && upwards)
      await markStale({ known: parentMark, tahun, kode: parent, dari: null, now, tx });
    const again = await endBuild(mark, tiket, now, tx);
    return { overtaken: false, again, parent: upwards ? parent : null };
  });
}

/** Who has it is not noted, so the ledger says once that everybody may: by its fingerprint it stays known. */
async function enterTerbuka(
  { tahun, kode, terbaru }: Pick<ManifesQs, 'tahun' | 'kode' | 'terbaru'>,
  now: Date,
  tx: Transaction,
): Promise<void> {
  const { revisi, terbuka } = terbaru;
  if (!terbuka) return;
  const { namaBerkas, sidikBerkas } = terbuka;
  await docs.unduhan.set(
    {
      ...BY_EVERYBODY,
      tahun,
      kode,
      revisi,
      berkas: 'rekap',
      namaBerkas,
      pada: now.toISOString(),
      sidik: sidikBerkas.nilai,
    },
    tx,
  );
}

function switchTo({
  manifes,
  tugas,
  built,
  tiket,
  terbaru,
}: {
  readonly manifes: ManifesQs | null;
  readonly tugas: TugasQs;
  readonly built: BuiltQs;
  readonly tiket: number;
  readonly terbaru: RevisiQs;
}): Omit<ManifesQs, 'usang'> {
  return {
    tahun: tugas.tahun,
    kode: tugas.kode,
    jenjang: jenjangOf(tugas.kode),
    nama: built.nama,
    versi: tiket,
    ...withUpdate(manifes, terbaru),
  };
}

/** The part behind a stored recap, even of a recap that an older version wrote. */
function partOf(rekap: DocumentData | undefined): PartRef | undefined {
  return PartRef.safeParse(rekap?.['bagian']).data;
}

/** Equal except for when they were added up, and for what the part contains besides the rows. */
function sameFigures(stored: DocumentData | undefined, rekap: RekapKota): boolean {
  if (stored === undefined) return false;
  const comparable = (r: DocumentData) =>
    canonicalJson({
      ...r,
      versi: 0,
      dihitung: null,
      perubahan: null,
      bagian: partOf(r)?.sidikBaris ?? null,
    });
  return comparable(stored) === comparable(rekap);
}
