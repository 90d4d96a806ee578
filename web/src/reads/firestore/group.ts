// One group and what the tabs of its page show.
import { limit, orderBy, where, type QueryConstraint } from 'firebase/firestore/lite';
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import {
  BELUM_LUNAS,
  type Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../shapes/group-data.ts';
import type { KsmPlace, PinjamanUpkKsm } from '../shapes/group-shapes.ts';
import {
  CHANGES_SHOWN,
  MONTHS_SHOWN,
  OPEN_LOANS_SHOWN,
  UPK_LOANS_PER_PAGE,
} from '../shapes/list-max.ts';
import type { Papers } from '../shapes/papers.ts';
import type { Reader } from '../source/reader.ts';
import type { Page } from '../source/use-older.ts';
import { allOpenLoans, openLoans } from './open-loans.ts';
import { areasAtOnce, count, get, getNoted, run, runPage, withinArea } from './documents.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

const SESSIONS_SHOWN = 8;

/** Read when somebody asks for a longer curve. */
const OLDER_MONTHS_SHOWN = 24;

/**
 * One group with everything its page shows; null when there is no such group (any more). Sessions and
 * loans reveal what members pay and owe: they are read only for those who may know the members. Where it
 * has more open loans than fit on a page, `show` gets the group with the first of them, and all of them are the answer.
 */
export async function fetchGroup(
  reader: Reader,
  ksmId: KsmId,
  withMembers: boolean,
  show: ((begun: GroupData) => void) | false = false,
): Promise<GroupData | null> {
  const readAt = Date.now();
  const records = (area: readonly QueryConstraint[]) =>
    fetchRecords(reader, ksmId, [where('ksmId', '==', ksmId), ...area], withMembers);
  // In one round trip, where the person's areas say enough of where the group may be.
  const areas = areasAtOnce(reader);
  const early = areas && records(areas);
  // Of a group that is not there nothing else is told.
  early?.catch(() => undefined);
  const ksm = await get('ksm', ksmId);
  if (ksm === null) return null;
  const { kelurahan } = ksm.wilayah;
  const { ofGroup, anggota, loans, capaian, sesi } = await (early ??
    records(withinArea(reader.klaim, kelurahan)));
  const group = {
    ksm: { ...ksm, kelurahan },
    anggota: anggota?.anggota ?? [],
    urutAnggota: anggota?.urut,
    pinjaman: loans?.rows ?? [],
    capaian,
    sesi: withMembers ? sesi.filter((s) => !s.dibatalkan) : null,
    readAt,
  };
  if (!loans?.hasMore) return group;
  if (show) show({ ...group, pinjamanBelumUtuh: true });
  return { ...group, pinjaman: await allOpenLoans(reader, ofGroup, loans) };
}

/** Everything of a group but its registration. */
async function fetchRecords(
  reader: Reader,
  ksmId: KsmId,
  ofGroup: readonly QueryConstraint[],
  withMembers: boolean,
) {
  const [anggota, loans, capaian, sesi] = await Promise.all([
    withMembers ? get('anggota', ksmId) : null,
    withMembers ? openLoans(reader, ofGroup, OPEN_LOANS_SHOWN) : null,
    run(reader, 'capaian', [...ofGroup, orderBy('bulan', 'desc'), limit(MONTHS_SHOWN)]),
    withMembers
      ? run(reader, 'sesi', [...ofGroup, orderBy('tanggal', 'desc'), limit(SESSIONS_SHOWN)])
      : [],
  ]);
  return { ofGroup, anggota, loans, capaian, sesi };
}

/**
 * Loans that the UPK gave to a group: all that its role may know of the group's money. Every open one, since they are
 * added up, and the last of those that are repaid.
 */
export async function fetchPinjamanUpk(reader: Reader, ksm: KsmPlace): Promise<PinjamanUpkKsm> {
  const readAt = Date.now();
  const [jumlah, open, repaid] = await Promise.all([
    count('pinjaman', ofUpk(reader, ksm)),
    allOpenLoans(reader, ofUpk(reader, ksm)),
    fetchPinjamanUpkAfter(reader, ksm, []),
  ]);
  return { rows: [...open, ...repaid.rows], hasMore: repaid.hasMore, jumlah, readAt };
}

/** Repaid ones, after those that are known. */
export async function fetchPinjamanUpkAfter(
  reader: Reader,
  ksm: KsmPlace,
  known: readonly Pinjaman[],
): Promise<Page<Pinjaman>> {
  const repaid = known.filter((it) => it.berlakuSampai !== BELUM_LUNAS);
  const until = repaid.at(-1)?.berlakuSampai;
  // Several may end on one day, and a page may end among them.
  const sameDay = new Set(repaid.filter((it) => it.berlakuSampai === until).map((it) => it.id));
  const most = UPK_LOANS_PER_PAGE + sameDay.size;
  const { rows, size } = await runPage(reader, 'pinjaman', [
    ...ofUpk(reader, ksm),
    until === undefined
      ? where('berlakuSampai', '<', BELUM_LUNAS)
      : where('berlakuSampai', '<=', until),
    orderBy('berlakuSampai', 'desc'),
    limit(most),
  ]);
  return { rows: rows.filter((it) => !sameDay.has(it.id)), hasMore: size === most };
}

function ofUpk({ klaim }: Reader, ksm: KsmPlace): QueryConstraint[] {
  return [
    where('ksmId', '==', ksm.id),
    where('sumber', '==', 'upk'),
    where('dibatalkan', '==', false),
    ...withinArea(klaim, ksm.kelurahan),
  ];
}

/** Papers, partnerships and training of a group: three documents. */
export async function fetchPapers(reader: Reader, ksmId: KsmId): Promise<Papers> {
  const readAt = Date.now();
  const [dokumen, kemitraan, pelatihan] = await Promise.all([
    getNoted(reader, 'dokumen', ksmId),
    getNoted(reader, 'kemitraan', ksmId),
    getNoted(reader, 'pelatihan', ksmId),
  ]);
  return {
    dokumen: dokumen?.dokumen ?? [],
    kemitraan: kemitraan?.kemitraan ?? [],
    pelatihan: pelatihan?.pelatihan ?? [],
    urut: {
      ...(dokumen && { dokumen: dokumen.urut }),
      ...(kemitraan && { kemitraan: kemitraan.urut }),
      ...(pelatihan && { pelatihan: pelatihan.urut }),
    },
    readAt,
  };
}

/** Months before `bulan`, newest first. */
export function fetchOlderMonths(
  reader: Reader,
  ksm: KsmPlace,
  bulan: Bulan,
): Promise<readonly CapaianKsm[]> {
  return run(reader, 'capaian', [
    where('ksmId', '==', ksm.id),
    ...withinArea(reader.klaim, ksm.kelurahan),
    where('bulan', '<', bulan),
    orderBy('bulan', 'desc'),
    limit(OLDER_MONTHS_SHOWN),
  ]);
}

/** More loans of a group than these are not paid above their dues in one month. */
const OVERPAID_MAX = 10;

/** Every month, however old, in which a payment took loans above all their dues. */
export function fetchOverpaidMonths(reader: Reader, ksm: KsmPlace): Promise<readonly CapaianKsm[]> {
  const some = Array.from({ length: OVERPAID_MAX }, (_, i) => i + 1);
  return run(reader, 'capaian', [
    where('ksmId', '==', ksm.id),
    ...withinArea(reader.klaim, ksm.kelurahan),
    // Asked for as equal, so that no composite index is needed.
    where('mutu.lebihBayar', 'in', some),
  ]);
}

/** Accepted changes of a group, newest first; `before` is the time of the last one already shown. */
export async function fetchRiwayat(
  reader: Reader,
  ksm: KsmPlace,
  before: string | null,
): Promise<Page<RiwayatPerubahan>> {
  const { rows, size } = await runPage(reader, 'riwayat', [
    where('ksmId', '==', ksm.id),
    ...withinArea(reader.klaim, ksm.kelurahan),
    orderBy('pada', 'desc'),
    ...(before === null ? [] : [where('pada', '<', before)]),
    limit(CHANGES_SHOWN),
  ]);
  return { rows, hasMore: size === CHANGES_SHOWN };
}
