// One file, made once more from nothing, as of the day of its last build. Its recap, what its build kept, its manifest
// and every cell of the workbook that people download have to say the same.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { hashBytes, hashLines } from '../../adapters/platform/sha256.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { readPart } from '../../adapters/storage/kota-part.ts';
import { readObject } from '../../adapters/storage/report-bucket.ts';
import { compareWorkbook } from '../../adapters/xlsx/workbook/verify-workbook.ts';
import { parameterOn, type SetParameter } from '../../domain/basics/parameter.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { isJenjang } from '../../domain/basics/wilayah.ts';
import { upkOfKota } from '../../domain/quick-status/recap/upk-kota.ts';
import type { RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import type { KotaPart } from '../../domain/quick-status/updates/kota-part.ts';
import type { RevisiQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { stampWorkbook } from '../../domain/quick-status/proof/stamp-proof.ts';
import { NAMA_PERUBAHAN } from '../../domain/quick-status/sheets/perubahan/nama-perubahan.ts';
import { canonicalLines } from '../../domain/quick-status/workbook/canonical.ts';
import { differingPaths, PATHS_MAX, WHOLE } from '../../domain/verify/differing-paths.ts';
import type { Compared } from '../../domain/verify/pencocokan.ts';
import type { JenisSelisih, Selisih } from '../../domain/verify/selisih.ts';
import { todayAt } from '../../params.ts';
import { hashRows } from '../quick-status/build/assemble-data.ts';
import type { BuiltQs } from '../quick-status/build/build-qs.ts';
import { buildAnew } from './build-anew.ts';
import { isStale, isWaiting } from './is-waiting.ts';

const WAITING: Compared = { bulan: 0, sel: 0, menunggu: true, selisih: [] };

/** Reads only. */
export async function checkFile(tugas: TugasQs, now: Date): Promise<Compared> {
  const id = areaTahunId(tugas.tahun, tugas.kode);
  const mark = await docs.basi.read(id);
  if (mark === null || isStale(mark)) return WAITING;
  // Those above are made from what lies below, which is looked at first.
  if (!isJenjang(tugas.kode, 'kota') && (await isWaiting(tugas, now))) return WAITING;
  // Closed months and report dates are those of the day on which it was made.
  const built = await buildAnew(tugas, todayAt(new Date(mark.sejak)), now);
  const { sel, selisih } = built === null ? { sel: 0, selisih: [] } : await compare(id, built);
  const after = await docs.basi.read(id);
  if (after === null || isStale(after) || after.tiket !== mark.tiket) return WAITING;
  if (selisih.length > 0 && (await isWaiting(tugas, now))) return WAITING;
  return { bulan: 0, sel, menunggu: false, selisih };
}

async function compare(dokumen: string, built: BuiltQs) {
  const found: Selisih[] = [];
  const note = (jenis: JenisSelisih, apa: readonly string[]) => {
    if (apa.length === 0) return;
    const first = apa.slice(0, PATHS_MAX);
    found.push({ jenis, dokumen, bulan: null, apa: first, diperbaiki: false });
  };
  if (built.kota) {
    const { part, rekap, baris } = built.kota;
    const stored = await docs.rekap.readIfFits(dokumen);
    note('rekap', differingPaths(stored && figuresOf(stored), figuresOf(rekap)));
    const kept = stored?.bagian ? await readPart(stored.bagian.objek) : null;
    const set = parameterOn(await listParameter(), part.per);
    const sidikBaris = hashRows(baris);
    note('bagian', [
      ...differingPaths(kept && contentOf(kept, set), contentOf(part, set)),
      ...differingPaths(stored?.bagian?.sidikBaris, sidikBaris).map(() => 'sidikBaris'),
    ]);
  }
  const manifes = await docs.qs.read(dokumen);
  note('qs', differingPaths(manifes && shownOf(manifes.nama, manifes.terbaru), wantedOf(built)));
  const { sel, apa } = await compareObjects(manifes?.terbaru ?? null, built);
  note('berkas', apa);
  return { sel, selisih: found };
}

/** Cells of the workbook, and the bytes of both. */
async function compareObjects(
  terbaru: RevisiQs | null,
  { model }: BuiltQs,
): Promise<{ readonly sel: number; readonly apa: readonly string[] }> {
  if (terbaru === null) return { sel: 0, apa: [WHOLE] };
  const bytes = await readObject(terbaru.objek);
  if (bytes === null) return { sel: 0, apa: [WHOLE] };
  // What it says of itself as an update is part of the file, and made when it is published.
  const { revisi, sidikBerkas: sidik } = terbaru;
  const wanted = sidik === null ? model : stampWorkbook(model, { revisi, sidik: sidik.nilai });
  const read = await compareWorkbook(bytes, wanted).catch(() => NOT_A_WORKBOOK);
  const data = terbaru.data && (await readObject(terbaru.data.objek));
  return {
    sel: read.sel,
    apa: [
      ...read.berbeda,
      // It tells of two updates: of the one before nothing is left but what that build knew.
      ...read.lebih.filter((it) => it !== NAMA_PERUBAHAN || terbaru.sebelum === undefined),
      ...(hashBytes(bytes) === terbaru.sha256 ? [] : ['sha256']),
      ...(terbaru.data === null || (data && hashBytes(data) === terbaru.data.sha256)
        ? []
        : ['data.sha256']),
    ],
  };
}

/** Whatever is wrong with the bytes: they can be made anew. */
const NOT_A_WORKBOOK = { sel: 0, berbeda: [WHOLE], lebih: [] } as const;

/** Without when it was added up, where its part lies, and what the update before was (decision 32). */
function figuresOf(rekap: RekapKota): object {
  const { versi: _v, dihitung: _d, bagian: _b, perubahan: _p, ...figures } = rekap;
  return figures;
}

/**
 * Without when it was read, and which updates there were. Of the loans what they say on the report date: later
 * payments, and loans paid out later, change nothing of the file, so what is kept of them may be older.
 */
function contentOf(kept: KotaPart, set: SetParameter): object {
  const { dibaca: _d, terbit: _t, dasar: _u, pinjamanUpk, ...part } = kept;
  const { lkm, upkBulanan: bulanan, per } = part;
  const upk = upkOfKota({ lkm, pinjaman: pinjamanUpk, bulanan }, per, set);
  return { ...part, upk: Object.fromEntries(upk.map((it) => [it.lkm, it])) };
}

function shownOf(nama: string, terbaru: RevisiQs): object {
  const { barisKsm, tersisih, per, parameter, sidikIsi, data } = terbaru;
  return { nama, barisKsm, tersisih, per, parameter, sidikIsi, data: data?.sidikIsi ?? null };
}

function wantedOf(built: BuiltQs): object {
  const { nama, barisKsm, tersisih, per, parameter, model, data } = built;
  const sidikIsi = hashLines(canonicalLines(model));
  return { nama, barisKsm, tersisih, per, parameter, sidikIsi, data: data?.sidikIsi ?? null };
}
