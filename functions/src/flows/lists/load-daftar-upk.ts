// The loans of a UPK for its list: what was kept, and the loans of those groups about which something was
// submitted since. The history says which, in the transaction of the change, so nothing has to tell this list.
import {
  countPinjamanUpk,
  listPinjamanUpkIn,
  listSemuaUpkOf,
} from '../../adapters/firestore/pinjaman.ts';
import { allOf, type Listed } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listRiwayatSejak } from '../../adapters/firestore/trails/riwayat.ts';
import { readDaftarUpk, saveDaftarUpk } from '../../adapters/storage/daftar-upk.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import type { KodeKelurahan } from '../../domain/basics/wilayah.ts';
import { objekDaftarUpk, rowsOfLoans, type DaftarUpk } from '../../domain/lists/daftar-upk.ts';
import type { Pinjaman } from '../../domain/records/money/pinjaman.ts';
import { readable } from '../repair/set-aside.ts';
import { countedList } from './kept/counted-list.ts';
import { loadKept, type KeptList } from './kept/load-kept.ts';

/** Documents of a page. */
const PAGE = 300;
/** So much read beside the kept list is worth keeping. */
const MUCH = 60;
/** With more submissions than this since, everything is read again. */
const MOST = 500;

export function loadDaftarUpk(kelurahan: KodeKelurahan, now: Date): Promise<DaftarUpk> {
  return loadKept(daftarUpk(kelurahan, now));
}

export function daftarUpk(kelurahan: KodeKelurahan, now: Date): KeptList<DaftarUpk> {
  return countedList(
    {
      kota: kotaOf(kelurahan),
      objek: objekDaftarUpk(kelurahan),
      much: MUCH,
      stored: () => readDaftarUpk(kelurahan),
      save: saveDaftarUpk,
      linesSince: (kept, sejak) => linesSince(kept, sejak, now),
      count: () => countPinjamanUpk(kelurahan),
      linesAnew: () => linesAnew(kelurahan, now),
      make: (rest) => ({ bentuk: 2 as const, kelurahan, ...rest }),
    },
    now,
  );
}

/** The lines of those groups about which something was submitted are made anew. */
async function linesSince(
  kept: DaftarUpk,
  sejak: string,
  now: Date,
): Promise<{ baris: DaftarUpk['baris']; read: number } | null> {
  const { kelurahan } = kept;
  const found = await listRiwayatSejak({ jenjang: 'kelurahan', kode: [kelurahan] }, sejak, MOST);
  if (found.rows.length + found.unreadable.length >= MOST) return null;
  const ids = new Set((await readable(found, now)).flatMap(({ ksmId }) => ksmId ?? []));
  const listed = await listSemuaUpkOf([...ids]);
  const loans = (await readable(listed, now)).filter((it) => it.wilayah.kelurahan === kelurahan);
  const baris = [
    ...kept.baris.filter(({ ksmId }) => !ids.has(ksmId)),
    ...(await rowsOf(loans, kept.baris, now)),
  ];
  return { baris, read: found.rows.length + loans.length + ids.size };
}

async function linesAnew(
  kelurahan: KodeKelurahan,
  now: Date,
): Promise<Pick<DaftarUpk, 'tanpaBaris' | 'baris'>> {
  const pages: Listed<Pinjaman>[] = [];
  for (;;) {
    const page: Listed<Pinjaman> = await listPinjamanUpkIn(
      kelurahan,
      pages.at(-1)?.last ?? null,
      PAGE,
    );
    pages.push(page);
    if (page.last === null || page.rows.length + page.unreadable.length < PAGE) break;
  }
  const all = allOf(pages);
  return {
    tanpaBaris: all.unreadable.length,
    baris: await rowsOf(await readable(all, now), [], now),
  };
}

async function rowsOf(
  loans: readonly Pinjaman[],
  before: DaftarUpk['baris'],
  now: Date,
): Promise<DaftarUpk['baris']> {
  const ids = [...new Set(loans.map(({ ksmId }) => ksmId))];
  const ksm = await readable(await docs.ksm.readManyReadable(ids), now);
  return rowsOfLoans(loans, new Map(ksm.map((it) => [it.id, it])), before);
}
