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
import { rowsOfLoans, type DaftarUpk } from '../../domain/lists/daftar-upk.ts';
import { changedSince } from '../../domain/quick-status/updates/kota-part.ts';
import type { Pinjaman } from '../../domain/records/money/pinjaman.ts';
import { logs } from '../../logs.ts';
import { readable } from '../repair/set-aside.ts';

/** Documents of a page. */
const PAGE = 300;
/** So much read beside the kept list is worth keeping. */
const MUCH = 60;
/** With more submissions than this since, everything is read again. */
const MOST = 500;
/** After this time too: what was written past the submissions is found then. */
const MAX_AGE_MS = 14 * 86_400_000;

export async function loadDaftarUpk(kelurahan: KodeKelurahan, now: Date): Promise<DaftarUpk> {
  const known = await daftarUpkAsKept(kelurahan, now);
  if (known !== null) {
    if (known.read > MUCH) await keep(known.daftar);
    return known.daftar;
  }
  const daftar = await daftarUpkAnew(kelurahan, now);
  await keep(daftar);
  return daftar;
}

interface Refreshed {
  readonly daftar: DaftarUpk;
  /** How many documents were read beside it. */
  readonly read: number;
}

/** The list that was kept, with what was submitted since; null: there is none that can be gone on from. Keeps nothing. */
export async function daftarUpkAsKept(
  kelurahan: KodeKelurahan,
  now: Date,
): Promise<Refreshed | null> {
  const stored = await readDaftarUpk(kelurahan);
  const isUsable = stored !== null && now.getTime() - Date.parse(stored.dibacaUtuh) < MAX_AGE_MS;
  return isUsable ? refresh(stored, now) : null;
}

/** Null: too much has changed, or something is here or gone of which no submission tells. */
async function refresh(kept: DaftarUpk, now: Date): Promise<Refreshed | null> {
  const { kelurahan, tanpaBaris } = kept;
  const found = await listRiwayatSejak(
    { jenjang: 'kelurahan', kode: [kelurahan] },
    changedSince(kept),
    MOST,
  );
  if (found.rows.length + found.unreadable.length >= MOST) return null;
  const ids = new Set((await readable(found, now)).flatMap(({ ksmId }) => ksmId ?? []));
  const listed = await listSemuaUpkOf([...ids]);
  const loans = (await readable(listed, now)).filter((it) => it.wilayah.kelurahan === kelurahan);
  const baris = [
    ...kept.baris.filter(({ ksmId }) => !ids.has(ksmId)),
    ...(await rowsOf(loans, kept.baris, now)),
  ];
  if (baris.length + tanpaBaris !== (await countPinjamanUpk(kelurahan))) return null;
  const daftar = { ...kept, dibaca: now.toISOString(), baris };
  return { daftar, read: found.rows.length + loans.length + ids.size };
}

/** From the records alone. Keeps nothing. */
export async function daftarUpkAnew(kelurahan: KodeKelurahan, now: Date): Promise<DaftarUpk> {
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
  const dibaca = now.toISOString();
  return {
    bentuk: 1,
    kelurahan,
    dibaca,
    dibacaUtuh: dibaca,
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

/** Only saves the next one some reads. */
async function keep(daftar: DaftarUpk): Promise<void> {
  try {
    await saveDaftarUpk(daftar);
  } catch (error) {
    logs.daftarNotKept({ kota: kotaOf(daftar.kelurahan) }, error);
  }
}
