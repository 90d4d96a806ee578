// Verifies one area, a page of groups or a file at a time: what is stored of it against the same made from the
// records alone. The document of the area says how far it has come, so whoever goes on, the next task or one that is
// tried again after it was killed, goes on from there.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listSemua } from '../../adapters/firestore/work/penghitungan.ts';
import { listMarksOf } from '../../adapters/firestore/work/stale-marks.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { SetParameter } from '../../domain/basics/parameter.ts';
import { toBulan, type Tanggal } from '../../domain/basics/tanggal.ts';
import {
  isJenjang,
  NASIONAL,
  type KodeKota,
  type KodeWilayah,
} from '../../domain/basics/wilayah.ts';
import {
  addCompared,
  addFound,
  NOTHING_COMPARED,
  type Compared,
  type HasilCocok,
  type Hitungan,
  type Pencocokan,
} from '../../domain/verify/pencocokan.ts';
import { WHOLE } from '../../domain/verify/differing-paths.ts';
import type { Selisih } from '../../domain/verify/selisih.ts';
import { logs } from '../../logs.ts';
import { findLost } from '../repair/find-lost.ts';
import { readable } from '../repair/set-aside.ts';
import { checkFile } from './check-file.ts';
import { checkKsm } from './check-ksm.ts';
import { countKiriman } from './count-kiriman.ts';
import { mendFile, mendKsm } from './mend.ts';
import { sumBelow } from './sum-below.ts';

/** Before every group: all its months. */
const SEMUA_BULAN = toBulan('1900-01');
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

type Progress = NonNullable<Pencocokan['berjalan']>;

/** One page, or one file. Answers whether there is more. */
export async function verifyPage(work: Verification): Promise<boolean> {
  const { kode, mulai } = work;
  const known = await docs.pencocokan.readIfFits(kode);
  // It has ended; or another one has begun since, which looks at everything again.
  if ((known?.terakhir?.mulai ?? '') >= mulai || (known?.berjalan?.mulai ?? '') > mulai)
    return false;
  const begun = known?.berjalan?.mulai === mulai ? known.berjalan : begin(work);
  const { next, isLast } =
    begun.langkah === 'ksm' && isJenjang(kode, 'kota')
      ? await checkGroups(begun, kode, work)
      : await checkNextFile(begun, work);
  const ended = isLast ? await resultOf(next, work) : null;
  const isMine = await inTransaction(async (tx) => {
    const now = await docs.pencocokan.readIfFits(kode, tx);
    // Somebody else has done it meanwhile.
    if (!isSamePlace(now, known)) return false;
    const terakhir = ended ?? now?.terakhir ?? null;
    await docs.pencocokan.set({ kode, terakhir, berjalan: ended ? null : next }, tx);
    return true;
  });
  if (ended && isMine) {
    const { ksm, berkas, selisih } = ended;
    logs.areaVerified({ kode, ksm, berkas, selisih });
  }
  return !isLast;
}

function begin({ kode, mulai }: Verification): Progress {
  const langkah = isJenjang(kode, 'kota') ? 'ksm' : 'berkas';
  return { ...NOTHING_COMPARED, mulai, langkah, setelah: null, tahun: null };
}

function isSamePlace(a: Pencocokan | null, b: Pencocokan | null): boolean {
  const placeOf = (it: Pencocokan | null) => {
    const { mulai, langkah, setelah, tahun } = it?.berjalan ?? {};
    return canonicalJson(
      [it?.terakhir?.mulai, mulai, langkah, setelah, tahun].map((x) => x ?? null),
    );
  };
  return placeOf(a) === placeOf(b);
}

interface Page {
  readonly next: Progress;
  readonly isLast: boolean;
}

async function checkGroups(begun: Progress, kota: KodeKota, work: Verification): Promise<Page> {
  const sets = await listParameter();
  const found = await listSemua(kota, begun.setelah, PAGE);
  const page = await readable(found, work.now);
  let sum: Hitungan = begun;
  for (let i = 0; i < page.length; i += AT_ONCE) {
    const all = await Promise.all(
      page.slice(i, i + AT_ONCE).map(({ ksmId }) => checkOne(ksmId, sets, work)),
    );
    sum = all.reduce((total, one) => addCompared(total, 'ksm', one), sum);
  }
  if (found.last !== null && page.length + found.unreadable.length === PAGE)
    return { next: { ...begun, ...sum, setelah: found.last }, isLast: false };
  for (const ksmId of await findLost(kota, work.now)) {
    const apa = [WHOLE];
    const lost = { jenis: 'penghitungan', dokumen: ksmId, bulan: null, apa } as const;
    if (work.mend) {
      await mendKsm(ksmId, { dari: SEMUA_BULAN, lebih: null, urut: 0 }, work);
      // The new note counts from the group's own record: the others may say more.
      await mendKsm(ksmId, await checkKsm(ksmId, sets), work);
    }
    sum = addCompared(sum, 'ksm', {
      bulan: 0,
      sel: 0,
      menunggu: false,
      selisih: noted([lost], work),
    });
  }
  return { next: { ...begun, ...sum, langkah: 'berkas', setelah: null }, isLast: false };
}

async function checkOne(
  ksmId: KsmId,
  sets: readonly SetParameter[],
  work: Verification,
): Promise<Compared> {
  const checked = await checkKsm(ksmId, sets);
  if (work.mend) await mendKsm(ksmId, checked, work);
  return { ...checked, selisih: noted(checked.selisih, work) };
}

/** The file of the next year; the last one when there is none after it. */
async function checkNextFile(begun: Progress, work: Verification): Promise<Page> {
  const { kode, now } = work;
  const years = (await readable(await listMarksOf(kode), now))
    .map((it) => it.tahun)
    .toSorted((a, b) => a - b);
  const [tahun, ...later] = years.filter((it) => begun.tahun === null || it > begun.tahun);
  if (tahun === undefined) return { next: begun, isLast: true };
  const checked = await checkFile({ tahun, kode }, now);
  const { selisih } = checked;
  if (work.mend && selisih.length > 0)
    await mendFile({ tahun, kode }, selisih.some(isPublished), now);
  const sum = addCompared(begun, 'berkas', { ...checked, selisih: noted(selisih, work) });
  return { next: { ...begun, ...sum, tahun }, isLast: later.length === 0 };
}

/** Of what people download, not only of what it is made of. */
const isPublished = ({ jenis }: Selisih) => jenis === 'qs' || jenis === 'berkas';

function noted(found: readonly Omit<Selisih, 'diperbaiki'>[], { mend }: Verification): Selisih[] {
  for (const { jenis, dokumen, apa } of found)
    logs.selisihFound({ jenis, dokumen, apa: apa.join(' ') });
  return found.map((it) => ({ ...it, diperbaiki: mend }));
}

async function resultOf(all: Progress, work: Verification): Promise<HasilCocok> {
  const { kode, today } = work;
  const { langkah: _l, setelah: _s, tahun: _t, ...counted } = all;
  const result = {
    ...counted,
    tanggal: today,
    selesai: new Date().toISOString(),
    bawah: isJenjang(kode, 'kota') ? null : await sumBelow(kode),
  };
  if (kode !== NASIONAL) return result;
  const { kiriman, selisih } = await countKiriman();
  // Nothing derived is wrong, so nothing can be made anew: people have to look.
  return { ...result, ...addFound(counted, noted(selisih, { ...work, mend: false })), kiriman };
}
