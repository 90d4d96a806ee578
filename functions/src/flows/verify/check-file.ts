// One file, made once more from nothing, as of the day of its last build. Its recap, what its build kept, its manifest
// and every cell of the workbook that people download have to say the same.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { readPart } from '../../adapters/storage/kota-part.ts';
import { parameterOn, type SetParameter } from '../../domain/basics/parameter.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { isJenjang } from '../../domain/basics/wilayah.ts';
import { upkOfKota } from '../../domain/quick-status/recap/upk-kota.ts';
import type { RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import type { KotaPart } from '../../domain/quick-status/updates/kota-part.ts';
import { differingPaths } from '../../domain/verify/differing-paths.ts';
import type { Compared } from '../../domain/verify/pencocokan.ts';
import type { Selisih } from '../../domain/verify/selisih.ts';
import { todayAt } from '../../params.ts';
import { hashRows } from '../quick-status/build/assemble-data.ts';
import type { BuiltQs } from '../quick-status/build/build-qs.ts';
import { buildAnew } from './build-anew.ts';
import { checkSubkota, type CheckedSubkota } from './check-subkota.ts';
import { compareUpdate, fileDiffers, type ComparedUpdate } from './compare-update.ts';
import { isStale, isWaiting } from './is-waiting.ts';

/** With the files of kecamatan and kelurahan that were made from it. */
interface CheckedFile extends Compared {
  readonly bawah: readonly CheckedSubkota[];
}

const WAITING: CheckedFile = { bulan: 0, sel: 0, menunggu: true, selisih: [], bawah: [] };

/** Reads only. */
export async function checkFile(tugas: TugasQs, now: Date): Promise<CheckedFile> {
  const id = areaTahunId(tugas.tahun, tugas.kode);
  const mark = await docs.basi.read(id);
  if (mark === null || isStale(mark)) return WAITING;
  // Those above are made from what lies below, which is looked at first.
  if (!isJenjang(tugas.kode, 'kota') && (await isWaiting(tugas, now))) return WAITING;
  // Closed months and report dates are those of the day on which it was made.
  const built = await buildAnew(tugas, todayAt(new Date(mark.sejak)), now);
  const { sel, selisih } = built === null ? { sel: 0, selisih: [] } : await compare(id, built);
  const bawah = built?.kota ? await checkSubkota(built, built.kota, now) : [];
  const after = await docs.basi.read(id);
  if (after === null || isStale(after) || after.tiket !== mark.tiket) return WAITING;
  const differs = selisih.length > 0 || bawah.some((it) => it.selisih.length > 0);
  if (differs && (await isWaiting(tugas, now))) return WAITING;
  return { bulan: 0, sel, menunggu: false, selisih, bawah };
}

async function compare(dokumen: string, built: BuiltQs): Promise<ComparedUpdate> {
  const kept = built.kota && (await compareKept(dokumen, built.kota));
  const { sel, selisih } = await compareUpdate(dokumen, await docs.qs.read(dokumen), built);
  return { sel, selisih: [...(kept ?? []), ...selisih] };
}

async function compareKept(
  dokumen: string,
  { part, rekap, baris }: NonNullable<BuiltQs['kota']>,
): Promise<Selisih[]> {
  const stored = await docs.rekap.readIfFits(dokumen);
  const kept = stored?.bagian ? await readPart(stored.bagian.objek) : null;
  const set = parameterOn(await listParameter(), part.per);
  const sidikBaris = hashRows(baris);
  return [
    ...fileDiffers(dokumen, 'rekap', differingPaths(stored && figuresOf(stored), figuresOf(rekap))),
    ...fileDiffers(dokumen, 'bagian', [
      ...differingPaths(kept && contentOf(kept, set), contentOf(part, set)),
      ...differingPaths(stored?.bagian?.sidikBaris, sidikBaris).map(() => 'sidikBaris'),
    ]),
  ];
}

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
