// The steps of a verification, each as much as a task does at once: a page of groups, the lists of a kab/kota, a file.
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listSemua } from '../../adapters/firestore/work/penghitungan.ts';
import { listManifesOf } from '../../adapters/firestore/quick-status/qs.ts';
import { listMarksOf } from '../../adapters/firestore/work/stale-marks.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import type { SetParameter } from '../../domain/basics/parameter.ts';
import { FIRST_MONTH, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { KodeKota, KodeWilayah } from '../../domain/basics/wilayah.ts';
import {
  addCompared,
  addFound,
  type Hitungan,
  type Pencocokan,
} from '../../domain/verify/pencocokan.ts';
import { WHOLE } from '../../domain/verify/differing-paths.ts';
import { isOfRecords, type Selisih } from '../../domain/verify/selisih.ts';
import { withGroup } from '../../domain/verify/tingkat-cocok.ts';
import { logs } from '../../logs.ts';
import { findLost } from '../repair/find-lost.ts';
import { readable } from '../repair/set-aside.ts';
import { checkFile } from './check-file.ts';
import { fileDiffers } from './compare-update.ts';
import { checkRiwayatKota } from './records/check-riwayat-kota.ts';
import { checkRiwayat } from './records/check-riwayat.ts';
import { checkKsm, type CheckedKsm } from './check-ksm.ts';
import { checkLists, type FoundInList } from './kept/check-lists.ts';
import { mendFile, mendKsm, mendSubkota } from './mend.ts';

/** Groups per page; all of their records are read. */
const PAGE = 50;
const AT_ONCE = 5;

export interface Verification {
  readonly kode: KodeWilayah;
  /** When it began, ISO 8601. A later one takes the place of one that is under way. */
  readonly mulai: string;
  /** False: only looks. */
  readonly mend: boolean;
  readonly today: Tanggal;
  readonly now: Date;
}

export type Progress = NonNullable<Pencocokan['berjalan']>;

/** What a step found, and whether it was the last. */
export interface Page {
  readonly next: Progress;
  readonly isLast: boolean;
}

export async function checkGroups(
  begun: Progress,
  kota: KodeKota,
  work: Verification,
): Promise<Page> {
  const sets = await listParameter();
  const found = await listSemua(kota, begun.setelah, PAGE);
  const page = await readable(found, work.now);
  let { tingkat: counted, ...sum }: Pick<Progress, 'tingkat'> & Hitungan = begun;
  // Of some group nobody knows whether it counts.
  if (found.unreadable.length > 0) counted = undefined;
  for (let i = 0; i < page.length; i += AT_ONCE) {
    const all = await Promise.all(
      page.slice(i, i + AT_ONCE).map(({ ksmId }) => checkOne(ksmId, sets, work)),
    );
    for (const one of all) {
      sum = addCompared(sum, 'ksm', one);
      const isSure = !one.menunggu && one.selisih.length === 0;
      counted = counted && isSure ? withGroup(counted, kota, one.terbaru) : undefined;
    }
  }
  const { tingkat: _t, ...rest } = begun;
  const sofar = { ...rest, ...sum, ...(counted && { tingkat: counted }) };
  if (found.last !== null && page.length + found.unreadable.length === PAGE)
    return { next: { ...sofar, setelah: found.last }, isLast: false };
  const lostOnes = await findLost(kota, work.now);
  for (const ksmId of lostOnes) {
    const apa = [WHOLE];
    const lost = { jenis: 'penghitungan', dokumen: ksmId, bulan: null, apa } as const;
    const differs = await checkRiwayat(ksmId);
    if (work.mend && differs.length === 0) {
      await mendKsm(ksmId, { dari: FIRST_MONTH, lebih: null, urut: 0, confirmed: null }, work);
      // The new note counts from the group's own record: the others may say more.
      await mendKsm(ksmId, await checkKsm(ksmId, sets), work);
    }
    sum = addCompared(sum, 'ksm', {
      bulan: 0,
      sel: 0,
      menunggu: false,
      selisih: [
        ...noted(differs, work),
        ...noted([lost], { ...work, mend: work.mend && differs.length === 0 }),
      ],
    });
  }
  const { tingkat, ...next }: Progress = { ...sofar, ...sum, langkah: 'daftar', setelah: null };
  const isWhole = lostOnes.length === 0 && tingkat !== undefined;
  return { next: { ...next, ...(isWhole && { tingkat }) }, isLast: false };
}

/** What is kept of a kab/kota for the pages of lists. */
export async function checkKept(
  begun: Progress,
  kota: KodeKota,
  work: Verification,
): Promise<Page> {
  const { tingkat, ...rest } = begun;
  const differs = await checkRiwayatKota(kota);
  const sofar = { ...rest, ...addFound(begun, noted(differs ?? [], work)) };
  const found = await checkLists(kota, tingkat, mendable(sofar, work));
  const selisih = await notedAndMended(found ?? [], mendable(sofar, work));
  const menunggu = begun.menunggu + Number(differs === null) + Number(found === null);
  const next = { ...sofar, ...addFound(sofar, selisih), menunggu, langkah: 'berkas' as const };
  return { next, isLast: false };
}

async function checkOne(
  ksmId: KsmId,
  sets: readonly SetParameter[],
  work: Verification,
): Promise<CheckedKsm> {
  const checked = await checkKsm(ksmId, sets);
  if (work.mend) await mendKsm(ksmId, checked, work);
  return { ...checked, selisih: noted(checked.selisih, work) };
}

/** A file or list that differs while records do may be the last that shows them: it stays as it is. */
function mendable({ catatan }: Progress, work: Verification): Verification {
  return { ...work, mend: work.mend && catatan === 0 };
}

/** The file of the next year; the last one when there is none after it. */
export async function checkNextFile(begun: Progress, asked: Verification): Promise<Page> {
  const work = mendable(begun, asked);
  const { kode, now } = work;
  const years = (await readable(await listMarksOf(kode), now))
    .map((it) => it.tahun)
    .toSorted((a, b) => a - b);
  const [tahun, ...later] = years.filter((it) => begun.tahun === null || it > begun.tahun);
  if (tahun === undefined) return { next: await checkMarks(begun, years, work), isLast: true };
  const { bawah, ...checked } = await checkFile({ tahun, kode }, now);
  const { selisih } = checked;
  if (work.mend && selisih.length > 0)
    await mendFile({ tahun, kode }, selisih.some(isPublished), now);
  let sum = addCompared(begun, 'berkas', { ...checked, selisih: noted(selisih, work) });
  for (const { kode: within, ...one } of bawah) {
    if (work.mend && one.selisih.length > 0) await mendSubkota({ tahun, kode: within });
    sum = addCompared(sum, 'berkas', { ...one, selisih: noted(one.selisih, work) });
  }
  const next = { ...begun, ...sum, tahun };
  return later.length > 0
    ? { next, isLast: false }
    : { next: await checkMarks(next, years, work), isLast: true };
}

/** A file whose mark is gone is in no list of what is to be done: nobody would make it anew any more. */
async function checkMarks(
  sofar: Progress,
  marked: readonly number[],
  work: Verification,
): Promise<Progress> {
  const { kode, now } = work;
  const files = await readable(await listManifesOf(kode, null), now);
  const lost = files.map(({ tahun }) => tahun).filter((tahun) => !marked.includes(tahun));
  if (work.mend) for (const tahun of lost) await mendFile({ tahun, kode }, false, now);
  const selisih = lost.flatMap((tahun) => fileDiffers(areaTahunId(tahun, kode), 'qs', ['basi']));
  return { ...sofar, ...addFound(sofar, noted(selisih, work)) };
}

/** Of what people download, not only of what it is made of. */
const isPublished = ({ jenis }: Selisih) => jenis === 'qs' || jenis === 'berkas';

/** What differs is told before it is made anew. */
export async function notedAndMended(
  found: readonly FoundInList[],
  work: Verification,
): Promise<Selisih[]> {
  const selisih = noted(
    found.map((it) => it.selisih),
    work,
  );
  if (work.mend) for (const { mend } of found) await mend();
  return selisih;
}

export function noted(
  found: readonly Omit<Selisih, 'diperbaiki'>[],
  { mend }: Verification,
): Selisih[] {
  for (const { jenis, dokumen, apa } of found)
    logs.selisihFound({ jenis, dokumen, apa: apa.join(' ') });
  return found.map((it) => ({ ...it, diperbaiki: mend && !isOfRecords(it) }));
}
