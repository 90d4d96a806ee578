// What has changed of the groups that the phone keeps: groups whose records a submission changed, and months
// that were computed anew.
import { where } from 'firebase/firestore/lite';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import {
  addMonths,
  monthOf,
  type Bulan,
  type Tanggal,
} from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { AnswerOf } from '../../../../../functions/src/domain/callables/definition.ts';
import type { listPerubahan } from '../../../../../functions/src/domain/callables/field-lists.ts';
import type { CapaianTersimpan } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { isWithin, type KodeWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { readFault } from '../../../server/fault.ts';
import { readCopy, type Copy } from '../../../state/copies.ts';
import { copyOf } from '../../shapes/copies.ts';
import type { GroupData } from '../../shapes/group-data.ts';
import { ownRowOf, type OwnGroups, type OwnKsm } from '../../shapes/own/own-groups.ts';
import { OWN_PER_PAGE } from '../../shapes/own/own-pages.ts';
import type { Reader } from '../../source/reader.ts';
import { allInAreas, getMonth, getNoted, withinArea } from '../documents.ts';
import { allOpenLoans } from '../open-loans.ts';
import { groupCopyOf, withOlder, type ReadGroups } from './copies.ts';

/** More groups than this are read at once and not one by one. */
const ONE_BY_ONE = 30;

interface Changes {
  readonly reader: Reader;
  readonly kept: OwnGroups;
  readonly found: AnswerOf<typeof listPerubahan>;
  readonly hariIni: Tanggal;
}

/** Null: too much has changed, or a group is missing or left over. Then everything is read. */
export async function readChanged(changes: Changes): Promise<ReadGroups | null> {
  const { reader, kept, found, hariIni } = changes;
  const { berubah } = found;
  if (berubah === null) return null;
  const rows = new Map(kept.rows.map((it) => [it.id, it]));
  const known = new Set(kept.kiriman);
  const touched = new Set(
    berubah.kiriman.filter((it) => !known.has(it.kiriman)).map(({ ksmId }) => ksmId),
  );
  for (const { ksmId } of berubah.capaian) if (!rows.has(ksmId)) touched.add(ksmId);
  if (touched.size > ONE_BY_ONE) return null;

  const copies: [Copy<GroupData>, GroupData][] = [];
  const put = (row: OwnKsm, data: GroupData): void => {
    rows.set(row.id, row);
    copies.push([copyOf('ksm', row.id), data]);
  };
  for (const id of touched) {
    const group = await readGroup(reader, id, hariIni);
    if (group === null) rows.delete(id);
    else put(group.row, group.data);
  }
  const months = await readMonths(changes, rows, touched);
  for (const id of new Set(months.map(({ ksmId }) => ksmId))) {
    const row = rows.get(id);
    const data = await readCopy(reader.uid, copyOf('ksm', id));
    const moved = row && data && withMonths(row, data, months, hariIni);
    // Its copy is gone, or it is one that another version kept.
    if (!moved) return null;
    put(moved.row, moved.data);
  }
  if (rows.size !== found.jumlah - kept.tanpaBaris) return null;
  const groups = {
    ...kept,
    rows: [...rows.values()],
    dibaca: found.dibaca,
    kiriman: berubah.kiriman.map(({ kiriman }) => kiriman),
  };
  return { groups, copies };
}

interface Group {
  readonly row: OwnKsm;
  readonly data: GroupData;
}

/** One group anew; null: it is not the person's any more. */
async function readGroup(reader: Reader, id: KsmId, hariIni: Tanggal): Promise<Group | null> {
  const { uid, klaim } = reader;
  const readAt = Date.now();
  const ksm = await getNoted(reader, 'ksm', id).catch((error: unknown) => {
    if (readFault(error).kind === 'refused') return null;
    throw error;
  });
  const isMine = (kode: KodeWilayah) => klaim.wilayah.some((area) => isWithin(kode, area));
  // Elsewhere, or registered twice: lists do not show it.
  if (ksm === null || ksm.ganda || !isMine(ksm.wilayah.kelurahan)) return null;
  const bulan = monthOf(hariIni);
  const [anggota, pinjaman, now, before] = await Promise.all([
    getNoted(reader, 'anggota', id),
    allOpenLoans(reader, [where('ksmId', '==', id), ...withinArea(klaim, ksm.wilayah.kelurahan)]),
    getMonth(reader, id, bulan),
    getMonth(reader, id, addMonths(bulan, -1)),
  ]);
  const capaian = now ?? before;
  const row = ownRowOf({ ksm, capaian, sebelum: now && before, pinjaman }, hariIni);
  return { row, data: await groupCopyOf(uid, { ksm, anggota, pinjaman, capaian }, readAt) };
}

/** This month and the one before, of groups of which nothing else has changed. */
async function readMonths(
  { reader, found, hariIni }: Changes,
  rows: ReadonlyMap<KsmId, OwnKsm>,
  touched: ReadonlySet<KsmId>,
): Promise<CapaianTersimpan[]> {
  const bulan = monthOf(hariIni);
  const read = async (each: Bulan): Promise<CapaianTersimpan[]> => {
    const ids = (found.berubah?.capaian ?? [])
      .filter((it) => it.bulan === each && !touched.has(it.ksmId))
      .filter((it) => rows.get(it.ksmId)?.dihitung[each] !== it.diubah)
      .map(({ ksmId }) => ksmId);
    // After a night it is all of them.
    if (ids.length > ONE_BY_ONE) {
      const all = await allInAreas(reader, 'capaian', OWN_PER_PAGE, where('bulan', '==', each));
      return all.filter((it) => rows.has(it.ksmId) && !touched.has(it.ksmId));
    }
    const some = await Promise.all(ids.map((id) => getMonth(reader, id, each)));
    return some.filter((it) => it !== null);
  };
  return [...(await read(addMonths(bulan, -1))), ...(await read(bulan))];
}

/** Null: the copy lacks what a line is made of. */
function withMonths(
  row: OwnKsm,
  data: GroupData,
  months: readonly CapaianTersimpan[],
  hariIni: Tanggal,
): Group | null {
  const { ksm } = data;
  if (ksm.tahapan === undefined) return null;
  const own = new Map(data.capaian.map((it) => [it.bulan, it as CapaianTersimpan]));
  for (const it of months) if (it.ksmId === row.id) own.set(it.bulan, it);
  const bulan = monthOf(hariIni);
  const [now, before] = [own.get(bulan) ?? null, own.get(addMonths(bulan, -1)) ?? null];
  const capaian = now ?? before;
  if (capaian === null) return null;
  const records = {
    ksm: { ...ksm, tahapan: ksm.tahapan, wilayah: { kelurahan: ksm.kelurahan } },
    capaian,
    sebelum: now && before,
    pinjaman: row.pinjaman,
  };
  const inOrder = [...own.values()].toSorted((a, b) => (a.bulan < b.bulan ? 1 : -1));
  return {
    row: ownRowOf(records, hariIni),
    data: { ...data, capaian: withOlder(capaian, inOrder) },
  };
}
