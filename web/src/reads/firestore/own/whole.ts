// Everything that a phone keeps of its groups, read in pages: the first time, and when too much has changed. A reading
// that was broken off goes on where it ended.
import { where } from 'firebase/firestore/lite';
import { BELUM_LUNAS } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import { addMonths, type Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { writeCopy, type Copy } from '../../../state/copies.ts';
import { copyOf } from '../../shapes/copies.ts';
import type { GroupData } from '../../shapes/group-data.ts';
import { ownRowOf, type OwnKsm } from '../../shapes/own/own-groups.ts';
import {
  OWN_PER_PAGE,
  readGroups,
  type BegunGroups,
  type OwnSource,
} from '../../shapes/own/own-pages.ts';
import type { Reader } from '../../source/reader.ts';
import { runPageOfArea } from '../documents.ts';
import { groupCopyOf, type ReadGroups } from './copies.ts';

export async function readWhole(
  reader: Reader,
  hariIni: Tanggal,
  from: BegunGroups,
): Promise<ReadGroups> {
  for (const it of from.unread) reader.unread.add(it);
  const { bulan, dibaca, dibacaUtuh, jumlah, kiriman, ...all } = await readGroups(from, {
    page: pageOf(reader, from),
    keep: (begun) =>
      writeCopy(reader.uid, copyOf('kelompokBelumUtuh'), {
        ...begun,
        unread: [...reader.unread],
      }),
  });
  // Early in a month the nightly computation may not have run yet.
  const newest = new Map([...all.sebelum, ...all.sekarang].map((it) => [it.ksmId, it]));
  const before = new Map(all.sebelum.map((it) => [it.ksmId, it]));
  const members = new Map(all.anggota.map((it) => [it.ksmId, it]));
  // What moves to another area meanwhile may come twice.
  const open = new Map(all.pinjaman.map((it) => [it.id, it]));
  const loans = Map.groupBy(
    [...open.values()].filter((it) => !it.dibatalkan),
    (it) => it.ksmId,
  );
  const copies: [Copy<GroupData>, GroupData][] = [];
  const rows: OwnKsm[] = [];
  for (const it of new Map(all.ksm.map((ksm) => [ksm.id, ksm])).values()) {
    if (it.ganda) continue;
    const { id } = it;
    const capaian = newest.get(id) ?? null;
    const pinjaman = loans.get(id) ?? [];
    const sebelum = capaian?.bulan === bulan ? (before.get(id) ?? null) : null;
    rows.push(ownRowOf({ ksm: it, capaian, sebelum, pinjaman }, hariIni));
    const read = { ksm: it, anggota: members.get(id) ?? null, pinjaman, capaian };
    copies.push([copyOf('ksm', id), await groupCopyOf(reader.uid, read, dibacaUtuh)]);
  }
  const tanpaBaris = Math.max(0, jumlah - rows.length);
  return { groups: { rows, dibaca, dibacaUtuh, kiriman, tanpaBaris }, copies };
}

function pageOf(reader: Reader, { bulan }: BegunGroups): OwnSource['page'] {
  const lists = {
    ksm: ['ksm'],
    anggota: ['anggota'],
    pinjaman: ['pinjaman', where('berlakuSampai', '==', BELUM_LUNAS)],
    sekarang: ['capaian', where('bulan', '==', bulan)],
    sebelum: ['capaian', where('bulan', '==', addMonths(bulan, -1))],
  } as const;
  const page = (name: keyof typeof lists, query: number, after: string | null) => {
    const [koleksi, ...constraints] = lists[name];
    return runPageOfArea(reader, koleksi, { query, after, size: OWN_PER_PAGE }, ...constraints);
  };
  return page;
}
