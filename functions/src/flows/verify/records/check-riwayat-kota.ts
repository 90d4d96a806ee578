// What a kab/kota has beside the records of its groups, against the history: its LKM and their monthly books, its
// targets, closings and visits; and whether every group that was registered is still there.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import type { Listed } from '../../../adapters/firestore/documents/document-kind.ts';
import { countKsmKota } from '../../../adapters/firestore/ksm.ts';
import { listLkmKota } from '../../../adapters/firestore/lkm.ts';
import {
  countDaftarKsm,
  countRiwayatKota,
  listDaftarKsm,
  listRiwayatKota,
} from '../../../adapters/firestore/trails/riwayat.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import { DOCUMENTS, type KoleksiCatatan } from '../../../domain/documents.ts';
import { WHOLE } from '../../../domain/verify/differing-paths.ts';
import type { Selisih } from '../../../domain/verify/selisih.ts';
import { againstRiwayat } from './check-riwayat.ts';

/** Reads only. Null: something was sent meanwhile, or cannot be read. */
export async function checkRiwayatKota(kota: KodeKota): Promise<readonly Selisih[] | null> {
  const begun = await countRiwayatKota(kota);
  const entries = await listRiwayatKota(kota);
  const own = await Promise.all([
    all('lkm', listLkmKota(kota)),
    all(
      'upkBulanan',
      docs.upkBulanan.listReadable((q) => q.where('wilayah.kota', '==', kota)),
    ),
    ...(['target', 'verifikasi', 'ujiPetik'] as const).map((koleksi) =>
      all(
        koleksi,
        docs[koleksi].listReadable((q) => q.where('kode', '==', kota)),
      ),
    ),
  ]);
  const isWhole = [entries, ...own].every((it) => it.unreadable.length === 0);
  if (!isWhole || (await countRiwayatKota(kota)) !== begun) return null;
  const differing = againstRiwayat(entries.rows);
  return [
    ...own.flatMap(({ koleksi, records }) => differing(koleksi, records)),
    ...(await missingGroups(kota)),
  ];
}

async function all<K extends KoleksiCatatan>(koleksi: K, listed: Promise<Listed<object>>) {
  const { rows, unreadable } = await listed;
  const idOf = DOCUMENTS[koleksi].id as (data: object) => string;
  return { koleksi, unreadable, records: rows.map((it) => [idOf(it), it] as const) };
}

/** A group of which neither the record nor the note of its computation is left is found by nobody else. */
async function missingGroups(kota: KodeKota): Promise<Selisih[]> {
  const [stand, registered] = await Promise.all([countKsmKota(kota), countDaftarKsm(kota)]);
  if (stand === registered) return [];
  // Of a group that is about to move, the history has still to follow.
  const ids = await listDaftarKsm(kota);
  const groups = await docs.ksm.readRaw(ids);
  const notes = await docs.penghitungan.readRaw(ids);
  return ids
    .filter((id) => !groups.has(id) && !notes.has(id))
    .map((id) => ({
      jenis: 'riwayat',
      dokumen: `ksm/${id}`,
      bulan: null,
      apa: [WHOLE],
      diperbaiki: false,
    }));
}
