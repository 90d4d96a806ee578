// The list of groups, and for those who record what every session form needs.
import { where } from 'firebase/firestore/lite';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { BELUM_LUNAS } from '../../../../functions/src/domain/records/pinjaman.ts';
import {
  addMonths,
  monthOf,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../shapes/group-data.ts';
import type { ListedKsm } from '../shapes/group-shapes.ts';
import { readCopy, writeCopies, type Copy } from '../../state/copies.ts';
import { copyOf } from '../shapes/copies.ts';
import type { Reader } from '../source/reader.ts';
import { runInAreas } from './documents.ts';

/**
 * Groups of the person's areas with their newest evaluation. For somebody who records, everything the
 * session forms need comes along, so that each of them opens later without a network.
 */
export async function fetchKsmList(
  { uid, klaim }: Reader,
  hariIni: Tanggal,
  withMembers: boolean,
): Promise<ListedKsm[]> {
  const bulan = monthOf(hariIni);
  const [ksm, sekarang, sebelum, anggota, pinjaman] = await Promise.all([
    runInAreas('ksm', klaim),
    runInAreas('capaian', klaim, where('bulan', '==', bulan)),
    // Early in a month the nightly computation may not have run yet.
    runInAreas('capaian', klaim, where('bulan', '==', addMonths(bulan, -1))),
    withMembers ? runInAreas('anggota', klaim) : [],
    withMembers ? runInAreas('pinjaman', klaim, where('berlakuSampai', '==', BELUM_LUNAS)) : [],
  ]);
  const newest = new Map([...sebelum, ...sekarang].map((it) => [it.ksmId, it]));
  const before = new Map(sebelum.map((it) => [it.ksmId, it]));
  const open = pinjaman.filter((it) => !it.dibatalkan);
  const listed = ksm
    .map((it): ListedKsm => {
      const capaian = newest.get(it.id) ?? null;
      return {
        ksm: it,
        capaian,
        sebelum: capaian?.bulan === bulan ? (before.get(it.id) ?? null) : null,
        pinjaman: withMembers ? open.filter((p) => p.ksmId === it.id) : null,
      };
    })
    .toSorted((a, b) => a.ksm.nama.localeCompare(b.ksm.nama, 'id'));
  if (withMembers) {
    const copies: [Copy<GroupData>, GroupData][] = [];
    const members = new Map(anggota.map((it) => [it.ksmId, it]));
    for (const it of listed) {
      const { id } = it.ksm;
      const kept = await readCopy(uid, copyOf('ksm', id));
      const data: GroupData = {
        ksm: { ...it.ksm, kelurahan: it.ksm.wilayah.kelurahan },
        anggota: members.get(id)?.anggota ?? [],
        urutAnggota: members.get(id)?.urut,
        pinjaman: it.pinjaman ?? [],
        capaian: it.capaian === null ? [] : withOlder(it.capaian, kept?.capaian ?? []),
        sesi: kept?.sesi ?? null,
        readAt: Date.now(),
      };
      copies.push([copyOf('ksm', id), data]);
    }
    await writeCopies(uid, copies);
  }
  return listed;
}

function withOlder(newest: CapaianKsm, older: readonly CapaianKsm[]): CapaianKsm[] {
  return [newest, ...older.filter((it) => it.bulan < newest.bulan)];
}
