// The records that a group's months are computed from, in two rounds: what is known by its id, and then
// what has to be searched for.
import { listKasLain, listSesi } from '../../adapters/firestore/buku-ksm.ts';
import { readCapaianBefore } from '../../adapters/firestore/capaian.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { ifFits } from '../../adapters/firestore/documents/document-kind.ts';
import { gather, type Gathered } from '../../adapters/firestore/documents/gather.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import {
  addMonths,
  LAST_DAY,
  monthOf,
  type Bulan,
  type Tanggal,
} from '../../domain/basics/tanggal.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { carriesAll, type CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import {
  reportDate,
  reportedMonths,
  type CatatanKsm,
} from '../../domain/recompute/recompute-months.ts';
import { historyStart } from '../../domain/maturity/prepare.ts';
import type { Ksm } from '../../domain/records/ksm.ts';

/** One document each per group, and the month whose balance is carried on to `first`. */
export function refsOfCatatan(ksmId: KsmId, first: Bulan, today: Tanggal) {
  return [
    docs.ksm.ref(ksmId),
    docs.anggota.ref(ksmId),
    docs.dokumen.ref(ksmId),
    docs.kemitraan.ref(ksmId),
    docs.capaian.ref(capaianId(ksmId, monthBefore(first, today))),
  ];
}

/** The month before the longest window of `first` begins. */
function monthBefore(first: Bulan, today: Tanggal): Bulan {
  return addMonths(monthOf(historyStart(reportDate(first, today))), -1);
}

/**
 * Records that the months from `first` on depend on. The balance comes from a month that ends before
 * the longest window begins, so a session of the running month costs the same after one year or ten.
 */
export async function loadCatatan(
  ksm: Ksm,
  first: Bulan,
  today: Tanggal,
  known?: Gathered,
): Promise<CatatanKsm> {
  const { id } = ksm;
  const wanted = refsOfCatatan(id, first, today);
  const month = monthBefore(first, today);
  const isKnown =
    known !== undefined && known.has(docs.ksm, id) && known.has(docs.capaian, capaianId(id, month));
  const found = isKnown ? known : await gather(wanted, undefined, known);
  const awal = await carriedFrom(ksm, month, today, found);
  const setelah = awal?.saldo.per ?? null;
  return { ...ownOf(ksm, found), ...(await loadBooks(id, setelah)), awal };
}

/** Every record of the group, with nothing carried on from a month that was computed before. */
export async function loadWhole(ksm: Ksm): Promise<CatatanKsm> {
  const { id } = ksm;
  const [found, books] = await Promise.all([
    gather([docs.anggota.ref(id), docs.dokumen.ref(id), docs.kemitraan.ref(id)]),
    loadBooks(id, null),
  ]);
  return { ...ownOf(ksm, found), ...books, awal: null };
}

/** What has one document each per group. */
function ownOf(
  ksm: Ksm,
  found: Gathered,
): Pick<CatatanKsm, 'ksm' | 'anggota' | 'dokumen' | 'kemitraan'> {
  return {
    ksm,
    anggota: found.of(docs.anggota, ksm.id),
    dokumen: found.of(docs.dokumen, ksm.id),
    kemitraan: found.of(docs.kemitraan, ksm.id),
  };
}

/** Also of tomorrow, which has begun in the east: the night computes from a copy of what is read here. */
async function loadBooks(
  id: KsmId,
  setelah: Tanggal | null,
): Promise<Pick<CatatanKsm, 'sesi' | 'pinjaman' | 'kasLain'>> {
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(id, setelah, LAST_DAY),
    listPinjaman(id, setelah),
    listKasLain(id, setelah, LAST_DAY),
  ]);
  return { sesi, pinjaman, kasLain };
}

/**
 * A stored month to carry on from, `month` or the newest before it. One that an older version wrote is not
 * trusted: then the records are read from the start.
 */
async function carriedFrom(
  ksm: Ksm,
  month: Bulan,
  today: Tanggal,
  found: Gathered,
): Promise<CapaianKsm | null> {
  const id = capaianId(ksm.id, month);
  if (found.raw(docs.capaian, id) !== undefined)
    return ifComplete(await found.ofIfFits(docs.capaian, id));
  // A group that is younger has no earlier month.
  if (reportedMonths(ksm, today).first > month) return null;
  return ifComplete(await ifFits(() => readCapaianBefore(ksm.id, month), null));
}

/** A month of an older version does not carry everything on. */
function ifComplete(awal: CapaianKsm | null): CapaianKsm | null {
  return awal !== null && carriesAll(awal) ? awal : null;
}
