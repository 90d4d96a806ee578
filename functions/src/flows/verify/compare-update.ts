// What is published of an area, its manifest and the workbook that people download, against the same made from nothing.
import { hashBytes, hashLines } from '../../adapters/platform/sha256.ts';
import { readObject } from '../../adapters/storage/report-bucket.ts';
import { sidikOfWorkbook } from '../../adapters/xlsx/workbook/read-sidik.ts';
import { compareWorkbook } from '../../adapters/xlsx/workbook/read-back-workbook.ts';
import { isSubkota } from '../../domain/basics/wilayah.ts';
import { stampWorkbook } from '../../domain/quick-status/proof/stamp-proof.ts';
import { NAMA_PERUBAHAN } from '../../domain/quick-status/sheets/perubahan/nama-perubahan.ts';
import type { RevisiQs, ManifesQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { canonicalLines } from '../../domain/quick-status/workbook/canonical.ts';
import { differingPaths, PATHS_MAX, WHOLE } from '../../domain/verify/differing-paths.ts';
import type { JenisSelisih, Selisih } from '../../domain/verify/selisih.ts';
import type { BuiltQs } from '../quick-status/build/build-qs.ts';

/** A file as it would be if nothing had been kept. */
export type Wanted = Pick<
  BuiltQs,
  'nama' | 'barisKsm' | 'tersisih' | 'per' | 'parameter' | 'model'
> & { readonly data: { readonly sidikIsi: string } | null };

export interface ComparedUpdate {
  /** Cells that were compared. */
  readonly sel: number;
  readonly selisih: readonly Selisih[];
}

/** A difference of a file; none where nothing is named. */
export function fileDiffers(
  dokumen: string,
  jenis: JenisSelisih,
  apa: readonly string[],
): Selisih[] {
  const first = apa.slice(0, PATHS_MAX);
  return first.length === 0 ? [] : [{ jenis, dokumen, bulan: null, apa: first, diperbaiki: false }];
}

export async function compareUpdate(
  dokumen: string,
  manifes: ManifesQs | null,
  wanted: Wanted,
): Promise<ComparedUpdate> {
  const shown = manifes && shownOf(manifes.nama, manifes.terbaru);
  // It tells of two updates: of the one before nothing is left but what that build knew.
  const hasChanges =
    manifes !== null && (isSubkota(manifes.kode) || manifes.terbaru.sebelum !== undefined);
  const { sel, apa, keterangan } = await compareObjects(
    manifes?.terbaru ?? null,
    wanted,
    hasChanges,
  );
  return {
    sel,
    selisih: [
      ...fileDiffers(dokumen, 'qs', [...differingPaths(shown, wantedOf(wanted)), ...keterangan]),
      ...fileDiffers(dokumen, 'berkas', apa),
    ],
  };
}

interface ComparedObjects {
  readonly sel: number;
  /** Of the files, and of what the manifest says of them. */
  readonly apa: readonly string[];
  readonly keterangan: readonly string[];
}

/** Cells of the workbook, and the fingerprints and bytes of both. */
async function compareObjects(
  terbaru: RevisiQs | null,
  { model }: Wanted,
  hasChanges: boolean,
): Promise<ComparedObjects> {
  const bytes = terbaru && (await readObject(terbaru.objek));
  if (terbaru === null || bytes === null) return { sel: 0, apa: [WHOLE], keterangan: [] };
  // What it says of itself as an update is part of the file, and made when it is published.
  const { revisi, sidikBerkas: sidik } = terbaru;
  const wanted = sidik === null ? model : stampWorkbook(model, { revisi, sidik: sidik.nilai });
  const read = await compareWorkbook(bytes, wanted).catch(() => NOT_A_WORKBOOK);
  const data = terbaru.data && (await readObject(terbaru.data.objek));
  const terbuka = terbaru.terbuka && (await readObject(terbaru.terbuka.objek));
  const isPublished = hashBytes(bytes) === terbaru.sha256;
  const isDataPublished = data !== null && hashBytes(data) === terbaru.data?.sha256;
  return {
    // Of bytes that are not those that were published the fingerprint says nothing.
    keterangan: [
      ...(isPublished ? await compareSidik(sidik, bytes) : []),
      ...(isDataPublished ? await compareSidik(terbaru.data?.sidikBerkas ?? null, data) : []).map(
        (it) => `data.${it}`,
      ),
    ],
    sel: read.sel,
    apa: [
      ...read.berbeda,
      ...read.lebih.filter((it) => it !== NAMA_PERUBAHAN || !hasChanges),
      ...(isPublished ? [] : ['sha256']),
      ...(terbaru.data === null || isDataPublished ? [] : ['data.sha256']),
      ...(!terbaru.terbuka || (terbuka && hashBytes(terbuka) === terbaru.terbuka.sha256)
        ? []
        : ['terbuka.sha256']),
    ],
  };
}

/** The fingerprint by which people have a file checked, and that of its cells. Null: a version before published it. */
async function compareSidik(
  sidik: RevisiQs['sidikBerkas'],
  bytes: Uint8Array,
): Promise<readonly string[]> {
  if (sidik === null) return [];
  return differingPaths(sidik, await sidikOfWorkbook(bytes)).map((it) => `sidikBerkas.${it}`);
}

/** Whatever is wrong with the bytes: they can be made anew. */
const NOT_A_WORKBOOK = { sel: 0, berbeda: [WHOLE], lebih: [] } as const;

export function sidikIsiOf({ model }: Pick<Wanted, 'model'>): string {
  return hashLines(canonicalLines(model));
}

function shownOf(nama: string, terbaru: RevisiQs): object {
  const { barisKsm, tersisih, per, parameter, sidikIsi, data } = terbaru;
  return { nama, barisKsm, tersisih, per, parameter, sidikIsi, data: data?.sidikIsi ?? null };
}

function wantedOf(wanted: Wanted): object {
  const { nama, barisKsm, tersisih, per, parameter, data } = wanted;
  const sidikIsi = sidikIsiOf(wanted);
  return { nama, barisKsm, tersisih, per, parameter, sidikIsi, data: data?.sidikIsi ?? null };
}
