// Everything that a phone keeps of its groups, read at once: the first time, and when too much has changed.
import { where } from 'firebase/firestore/lite';
import type { AnswerOf } from '../../../../../functions/src/domain/callables/definition.ts';
import type { listPerubahan } from '../../../../../functions/src/domain/callables/lists.ts';
import { BELUM_LUNAS } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import {
  addMonths,
  monthOf,
  type Tanggal,
} from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { Copy } from '../../../state/copies.ts';
import { copyOf } from '../../shapes/copies.ts';
import type { GroupData } from '../../shapes/group-data.ts';
import { ownRowOf, type OwnKsm } from '../../shapes/own-groups.ts';
import type { Reader } from '../../source/reader.ts';
import { runInAreas } from '../documents.ts';
import { groupCopyOf, type ReadGroups } from './copies.ts';

export async function readWhole(
  reader: Reader,
  hariIni: Tanggal,
  { dibaca, jumlah, berubah }: AnswerOf<typeof listPerubahan>,
): Promise<ReadGroups> {
  const bulan = monthOf(hariIni);
  const readAt = Date.now();
  const [ksm, sekarang, sebelum, anggota, pinjaman] = await Promise.all([
    runInAreas(reader, 'ksm'),
    runInAreas(reader, 'capaian', where('bulan', '==', bulan)),
    // Early in a month the nightly computation may not have run yet.
    runInAreas(reader, 'capaian', where('bulan', '==', addMonths(bulan, -1))),
    runInAreas(reader, 'anggota'),
    runInAreas(reader, 'pinjaman', where('berlakuSampai', '==', BELUM_LUNAS)),
  ]);
  const newest = new Map([...sebelum, ...sekarang].map((it) => [it.ksmId, it]));
  const before = new Map(sebelum.map((it) => [it.ksmId, it]));
  const members = new Map(anggota.map((it) => [it.ksmId, it]));
  const loans = Map.groupBy(
    pinjaman.filter((it) => !it.dibatalkan),
    (it) => it.ksmId,
  );
  const copies: [Copy<GroupData>, GroupData][] = [];
  const rows: OwnKsm[] = [];
  for (const it of ksm) {
    if (it.ganda) continue;
    const { id } = it;
    const capaian = newest.get(id) ?? null;
    const open = loans.get(id) ?? [];
    const last = capaian?.bulan === bulan ? (before.get(id) ?? null) : null;
    rows.push(ownRowOf({ ksm: it, capaian, sebelum: last, pinjaman: open }, hariIni));
    const read = { ksm: it, anggota: members.get(id) ?? null, pinjaman: open, capaian };
    copies.push([copyOf('ksm', id), await groupCopyOf(reader.uid, read, readAt)]);
  }
  const tanpaBaris = Math.max(0, jumlah - rows.length);
  const kiriman = (berubah?.kiriman ?? []).map((it) => it.kiriman);
  return { groups: { rows, dibaca, dibacaUtuh: readAt, kiriman, tanpaBaris }, copies };
}
