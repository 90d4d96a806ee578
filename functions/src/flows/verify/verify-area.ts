// Verifies one area, a page of groups or a file at a time: what is stored of it against the same made from the
// records alone. The document of the area says how far it has come, so whoever goes on, the next task or one that is
// tried again after it was killed, goes on from there.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { monthOf } from '../../domain/basics/tanggal.ts';
import { isJenjang, NASIONAL } from '../../domain/basics/wilayah.ts';
import {
  addFound,
  NOTHING_COMPARED,
  type HasilCocok,
  type Pencocokan,
} from '../../domain/verify/pencocokan.ts';
import { logs } from '../../logs.ts';
import { countKiriman } from './records/count-kiriman.ts';
import { checkRingkasan } from './kept/check-ringkasan.ts';
import {
  checkGroups,
  checkKept,
  checkNextFile,
  noted,
  notedAndMended,
  type Page,
  type Progress,
  type Verification,
} from './steps.ts';
import { sumBelow } from './sum-below.ts';

/** One page, or one file. Answers whether there is more. */
export async function verifyPage(work: Verification): Promise<boolean> {
  const { kode, mulai } = work;
  const known = await docs.pencocokan.readIfFits(kode);
  // It has ended; or another one has begun since, which looks at everything again.
  if ((known?.terakhir?.mulai ?? '') >= mulai || (known?.berjalan?.mulai ?? '') > mulai)
    return false;
  const begun = known?.berjalan?.mulai === mulai ? known.berjalan : begin(work);
  const { next, isLast } = await takeStep(begun, work);
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

function begin({ kode, mulai, today }: Verification): Progress {
  const begun = { ...NOTHING_COMPARED, mulai, setelah: null, tahun: null };
  if (!isJenjang(kode, 'kota')) return { ...begun, langkah: 'berkas' };
  const tingkat = { bulan: monthOf(today), ksm: 0, Mandiri: 0, Berdaya: 0 };
  return { ...begun, langkah: 'ksm', tingkat };
}

async function takeStep(begun: Progress, work: Verification): Promise<Page> {
  const { kode } = work;
  if (begun.langkah === 'berkas' || !isJenjang(kode, 'kota')) return checkNextFile(begun, work);
  return begun.langkah === 'ksm' ? checkGroups(begun, kode, work) : checkKept(begun, kode, work);
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

async function resultOf(ended: Progress, work: Verification): Promise<HasilCocok> {
  const { kode, today, now } = work;
  const { langkah: _l, setelah: _s, tahun: _t, tingkat: _g, ...counted } = ended;
  const result = {
    ...counted,
    tanggal: today,
    selesai: new Date().toISOString(),
    bawah: isJenjang(kode, 'kota') ? null : await sumBelow(kode),
  };
  if (kode !== NASIONAL) return result;
  const { kiriman, selisih } = await countKiriman();
  const ringkasan = await checkRingkasan(today, now);
  const all = [
    ...(await notedAndMended(ringkasan === null ? [] : [ringkasan], work)),
    ...noted(selisih, work),
  ];
  return { ...result, ...addFound(counted, all), kiriman };
}
