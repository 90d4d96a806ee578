// The groups of somebody who records: a line for each, and for each what its pages and its session form need,
// so that they open later without a network.
import { where } from 'firebase/firestore/lite';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { BELUM_LUNAS } from '../../../../functions/src/domain/records/pinjaman.ts';
import {
  addMonths,
  monthOf,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { readCopy, writeCopies, type Copy } from '../../state/copies.ts';
import { copyOf } from '../shapes/copies.ts';
import type { GroupData } from '../shapes/group-data.ts';
import { ownRowOf, type OwnGroups, type OwnKsm } from '../shapes/own-groups.ts';
import type { Reader } from '../source/reader.ts';
import { runInAreas } from './documents.ts';

export async function fetchOwnGroups({ uid, klaim }: Reader, hariIni: Tanggal): Promise<OwnGroups> {
  const bulan = monthOf(hariIni);
  const [ksm, sekarang, sebelum, anggota, pinjaman] = await Promise.all([
    runInAreas('ksm', klaim),
    runInAreas('capaian', klaim, where('bulan', '==', bulan)),
    // Early in a month the nightly computation may not have run yet.
    runInAreas('capaian', klaim, where('bulan', '==', addMonths(bulan, -1))),
    runInAreas('anggota', klaim),
    runInAreas('pinjaman', klaim, where('berlakuSampai', '==', BELUM_LUNAS)),
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
    const { id } = it;
    const capaian = newest.get(id) ?? null;
    const open = loans.get(id) ?? [];
    const last = capaian?.bulan === bulan ? (before.get(id) ?? null) : null;
    rows.push(ownRowOf({ ksm: it, capaian, sebelum: last, pinjaman: open }, hariIni));
    const kept = await readCopy(uid, copyOf('ksm', id));
    const data: GroupData = {
      ksm: { ...it, kelurahan: it.wilayah.kelurahan },
      anggota: members.get(id)?.anggota ?? [],
      urutAnggota: members.get(id)?.urut,
      pinjaman: open,
      capaian: capaian === null ? [] : withOlder(capaian, kept?.capaian ?? []),
      sesi: kept?.sesi ?? null,
      readAt: Date.now(),
    };
    copies.push([copyOf('ksm', id), data]);
  }
  await writeCopies(uid, copies);
  return { rows };
}

function withOlder(newest: CapaianKsm, older: readonly CapaianKsm[]): CapaianKsm[] {
  return [newest, ...older.filter((it) => it.bulan < newest.bulan)];
}
