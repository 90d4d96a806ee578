// The records of a group against its history: every one has to be what was accepted of it. What differs is lost, was
// written past the submissions, or its entry is lost; nothing can be made anew, so it is only told.
import { listKasLain, listSesi } from '../../../adapters/firestore/buku-ksm.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { DocumentInvalid } from '../../../adapters/firestore/documents/document-kind.ts';
import { listPinjaman } from '../../../adapters/firestore/pinjaman.ts';
import { listRiwayatOf } from '../../../adapters/firestore/trails/riwayat.ts';
import type { KsmId } from '../../../domain/basics/identitas.ts';
import { LAST_DAY } from '../../../domain/basics/tanggal.ts';
import type { KoleksiCatatan } from '../../../domain/documents.ts';
import { NOT_MOVED } from '../../../domain/records/tempat.ts';
import { replayRiwayat } from '../../../domain/again/replay-riwayat.ts';
import type { RiwayatPerubahan } from '../../../domain/submissions/riwayat-perubahan.ts';
import { differingPaths, WHOLE } from '../../../domain/verify/differing-paths.ts';
import type { Selisih } from '../../../domain/verify/selisih.ts';

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
  const differing = againstRiwayat(entries.rows);
  return [
    ...own.flatMap(([koleksi, record]) =>
      differing(koleksi, record === null ? [] : [[ksmId, record]]),
    ),
    ...differing('sesi', byId(sesi)),
    ...differing('pinjaman', byId(pinjaman)),
    ...differing('kasLain', byId(kasLain)),
  ];
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.map((it) => [it.id, it] as const);

type Differing = (
  koleksi: KoleksiCatatan,
  records: readonly (readonly [id: string, record: object])[],
) => Selisih[];

/** `entries`: all that there are of the records asked about. Asked with all records that stand of a collection. */
export function againstRiwayat(entries: readonly RiwayatPerubahan[]): Differing {
  const replayed = replayRiwayat(entries);
  const anew = writtenAnew(entries);
  return (koleksi, records) => {
    const stand = new Map<string, object>(records);
    const again = replayed.get(koleksi);
    return [...new Set([...stand.keys(), ...(again?.keys() ?? [])])].flatMap((id): Selisih[] => {
      const dokumen = `${koleksi}/${id}`;
      const apa = anew.has(dokumen)
        ? [WHOLE]
        : differingPaths(filled(koleksi, stand.get(id)), filled(koleksi, again?.get(id)));
      return apa.length === 0
        ? []
        : [{ jenis: 'riwayat', dokumen, bulan: null, apa, diperbaiki: false }];
    });
  };
}

/** A loan whose group has come back says `false`, where it said nothing before. */
function filled(koleksi: KoleksiCatatan, it: object | undefined): object | null {
  if (it === undefined) return null;
  return koleksi === 'pinjaman' ? { ...NOT_MOVED, ...it } : it;
}

/** A record is never taken away: one that began twice was lost in between, with all that it held. */
function writtenAnew(entries: readonly RiwayatPerubahan[]): ReadonlySet<string> {
  const begun = new Set<string>();
  const twice = new Set<string>();
  for (const { koleksi, id, jalur } of entries.flatMap((it) => it.perubahan)) {
    const dokumen = `${koleksi}/${id}`;
    if (jalur === '') (begun.has(dokumen) ? twice : begun).add(dokumen);
  }
  return twice;
}
