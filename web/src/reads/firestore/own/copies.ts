// What the phone keeps of each of its groups, so that its pages and its session form open without a network.
import type { KsmId, Uid } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { DaftarAnggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { Ksm } from '../../../../../functions/src/domain/records/ksm.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { readCopy, type Copy } from '../../../state/copies.ts';
import { withDb } from '../../../state/db.ts';
import { copyOf, FORMER_LIST } from '../../shapes/copies.ts';
import type { GroupData } from '../../shapes/group-data.ts';
import type { OwnGroups } from '../../shapes/own/own-groups.ts';

/** What is read of a group, of all of them or of one. */
export interface ReadGroup {
  readonly ksm: Ksm;
  readonly anggota: DaftarAnggota | null;
  /** Open loans. */
  readonly pinjaman: readonly Pinjaman[];
  readonly capaian: CapaianKsm | null;
}

/** The list, and the copies of the groups in it that were read: kept together or not at all. */
export interface ReadGroups {
  readonly groups: Omit<OwnGroups, 'area' | 'unread'>;
  readonly copies: readonly (readonly [Copy<GroupData>, GroupData])[];
}

/** The copy of a group with what was read now; older months and sessions stay as they were kept. */
export async function groupCopyOf(uid: Uid, it: ReadGroup, readAt: number): Promise<GroupData> {
  const { ksm, anggota, pinjaman, capaian } = it;
  const kept = await readCopy(uid, copyOf('ksm', ksm.id));
  return {
    ksm: { ...ksm, kelurahan: ksm.wilayah.kelurahan },
    // A list of members that cannot be read now leaves the one that is kept.
    anggota: (anggota ?? kept)?.anggota ?? [],
    urutAnggota: anggota === null ? kept?.urutAnggota : anggota.urut,
    pinjaman,
    capaian: capaian === null ? [] : withOlder(capaian, kept?.capaian ?? []),
    sesi: kept?.sesi ?? null,
    readAt,
  };
}

export function withOlder(newest: CapaianKsm, older: readonly CapaianKsm[]): CapaianKsm[] {
  return [newest, ...older.filter((it) => it.bulan < newest.bulan)];
}

/** Removes what is kept of groups that are not the person's any more, and the list that versions before kept. */
export async function dropGroups(uid: Uid, gone: readonly KsmId[]): Promise<void> {
  const keys = gone.flatMap((id) =>
    (['ksm', 'buku', 'bukuBelumUtuh', 'papers', 'riwayat', 'gerbang', 'pemeriksaan'] as const).map(
      (name) => copyOf(name, id).key,
    ),
  );
  await withDb((db) =>
    Promise.all([...keys, FORMER_LIST.key].map((key) => db.delete('salinan', `${uid}/${key}`))),
  );
}

/** Removes what was kept of a reading that is whole now. */
export async function dropBegun(uid: Uid): Promise<void> {
  const { key } = copyOf('kelompokBelumUtuh');
  await withDb((db) => db.delete('salinan', `${uid}/${key}`)).catch(() => undefined);
}
