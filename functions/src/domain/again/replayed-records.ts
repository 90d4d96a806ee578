// Records as the history gives them back, read by the schemas of this version as stored ones are.
import { SKEMA, readStored, type Fields } from '../basics/stored/stored.ts';
import type { KsmId } from '../basics/identitas.ts';
import { DOCUMENTS, type DocumentOf, type KoleksiCatatan } from '../documents.ts';
import type { DaftarPelatihan } from '../records/pelatihan.ts';
import type { CatatanKsm } from '../recompute/recompute-months.ts';
import type { Replayed } from './replay-riwayat.ts';
import { upgradesOf } from '../basics/stored/upgrades.ts';

/** What a file needs of a group. */
export interface GroupRecords {
  readonly catatan: CatatanKsm;
  readonly pelatihan: DaftarPelatihan | null;
}

/** The history holds something that no longer fits: which group, and no more. */
export class HistoryUnread extends Error {
  override readonly name = 'HistoryUnread';
}

/** Null: the group was not known. */
export function groupOf(replayed: Replayed, ksmId: KsmId): GroupRecords | null {
  const [ksm] = recordsOf(replayed, 'ksm').filter((it) => it.id === ksmId);
  if (!ksm) return null;
  const own = <T extends { readonly ksmId: KsmId }>(all: readonly T[]) =>
    all.filter((it) => it.ksmId === ksmId);
  const one = <T extends { readonly ksmId: KsmId }>(all: readonly T[]) => own(all)[0] ?? null;
  return {
    catatan: {
      ksm,
      anggota: one(recordsOf(replayed, 'anggota')),
      sesi: own(recordsOf(replayed, 'sesi')),
      pinjaman: own(recordsOf(replayed, 'pinjaman')),
      kasLain: own(recordsOf(replayed, 'kasLain')),
      dokumen: one(recordsOf(replayed, 'dokumen')),
      kemitraan: one(recordsOf(replayed, 'kemitraan')),
      awal: null,
    },
    pelatihan: one(recordsOf(replayed, 'pelatihan')),
  };
}

/** Every record of a collection. */
export function recordsOf<K extends KoleksiCatatan>(
  replayed: Replayed,
  koleksi: K,
): readonly DocumentOf<K>[] {
  const upgrades = upgradesOf(koleksi);
  const read = (id: string, fields: Fields): DocumentOf<K> => {
    const stored = { ...fields, [SKEMA]: upgrades.length + 1 };
    const fitted = readStored(DOCUMENTS[koleksi].schema, upgrades, stored);
    if (!fitted.ok) throw new HistoryUnread(`${koleksi}/${id}: ${fitted.fault}`);
    return fitted.data as DocumentOf<K>;
  };
  return [...(replayed.get(koleksi) ?? [])].map(([id, fields]) => read(id, fields));
}
