// The records of a group against its history: every one has to be what was accepted of it. What differs was written past
// the submissions, or its entry is lost; nothing can be made anew, so it is only told.
import { listKasLain, listSesi } from '../../adapters/firestore/buku-ksm.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { DocumentInvalid } from '../../adapters/firestore/documents/document-kind.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { listRiwayatOf } from '../../adapters/firestore/trails/riwayat.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { LAST_DAY } from '../../domain/basics/tanggal.ts';
import type { KoleksiCatatan } from '../../domain/documents.ts';
import { NOT_MOVED } from '../../domain/records/tempat.ts';
import { replayRiwayat } from '../../domain/replay-riwayat.ts';
import { differingPaths } from '../../domain/verify/differing-paths.ts';
import type { Selisih } from '../../domain/verify/selisih.ts';

/** One document each per group. */
const OWN = ['ksm', 'anggota', 'dokumen', 'kemitraan', 'pelatihan', 'pemeriksaan'] as const;

/** Reads only. */
export async function checkRiwayat(ksmId: KsmId): Promise<readonly Selisih[]> {
  const [entries, own, sesi, pinjaman, kasLain] = await Promise.all([
    listRiwayatOf(ksmId),
    Promise.all(OWN.map(async (koleksi) => [koleksi, await docs[koleksi].read(ksmId)] as const)),
    listSesi(ksmId, null, LAST_DAY),
    listPinjaman(ksmId, null),
    listKasLain(ksmId, null, LAST_DAY),
  ]);
  const [unread] = entries.unreadable;
  if (unread) throw new DocumentInvalid(unread);
  const replayed = replayRiwayat(entries.rows);
  const found: Selisih[] = [];
  const compare = (koleksi: KoleksiCatatan, id: string, record: object | null) => {
    const again = replayed.get(koleksi)?.get(id) ?? null;
    // A loan whose group has come back says `false`, where it said nothing before.
    const filled = (it: object | null) =>
      it !== null && koleksi === 'pinjaman' ? { ...NOT_MOVED, ...it } : it;
    const apa = differingPaths(filled(record), filled(again));
    if (apa.length > 0)
      found.push({
        jenis: 'riwayat',
        dokumen: `${koleksi}/${id}`,
        bulan: null,
        apa,
        diperbaiki: false,
      });
  };
  for (const [koleksi, record] of own) compare(koleksi, ksmId, record);
  const lists = { sesi, pinjaman, kasLain } as const;
  for (const koleksi of ['sesi', 'pinjaman', 'kasLain'] as const) {
    const records = new Map<string, object>(lists[koleksi].map((it) => [it.id, it]));
    for (const id of new Set([...records.keys(), ...(replayed.get(koleksi)?.keys() ?? [])]))
      compare(koleksi, id, records.get(id) ?? null);
  }
  return found;
}
