// Loans with their ledgers, `pinjaman/{id}`.
import type { Query } from 'firebase-admin/firestore';
import { SUMBER, type Pinjaman } from '../../domain/records/money/pinjaman.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { allOf, type Listed, type Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';
import type { KodeKota, KodeKelurahan } from '../../domain/basics/wilayah.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

/** Loans of a group that a window beginning on `sejak` can still see (null: all). */
export function listPinjaman(
  ksmId: KsmId,
  sejak: Tanggal | null,
  reader?: Reader,
): Promise<Pinjaman[]> {
  return docs.pinjaman.list(ofKsm(ksmId, sejak), reader);
}

/** As `listPinjaman`; a loan that cannot be read stops no other. */
export function listTerbukaOf(ksmId: KsmId, sejak: Tanggal): Promise<Listed<Pinjaman>> {
  return docs.pinjaman.listReadable(ofKsm(ksmId, sejak));
}

function ofKsm(ksmId: KsmId, sejak: Tanggal | null): (q: Query) => Query {
  return (q) => {
    const all = q.where('ksmId', '==', ksmId);
    return sejak ? all.where('berlakuSampai', '>=', sejak) : all;
  };
}

/**
 * Loans that UPKs gave to groups of a kelurahan and that were not repaid long before `sejak`: those that are
 * repaid by then owe nothing.
 */
export async function listPinjamanUpkSince(
  kelurahan: KodeKelurahan,
  sejak: Tanggal,
  reader?: Reader,
): Promise<Listed<Pinjaman>> {
  return ofStanding(
    await docs.pinjaman.listReadable(
      (q) => ofUpk(kelurahan)(q).where('berlakuSampai', '>=', sejak),
      reader,
    ),
  );
}

/** So many are looked at: nearly all of a UPK's loans stand. */
const LOOKED_AT = 20;

/** Whether the UPK of a kelurahan ever lent. */
export async function hasPinjamanUpk(kelurahan: KodeKelurahan, reader?: Reader): Promise<boolean> {
  const some = await docs.pinjaman.listReadable(
    (q) => ofUpk(kelurahan)(q).where('dibatalkan', '==', false).limit(LOOKED_AT),
    reader,
  );
  return some.rows.some(isOfStanding);
}

/** Every loan that UPKs gave to groups of a kelurahan, by id, a page at a time. */
export function listPinjamanUpkIn(
  kelurahan: KodeKelurahan,
  setelah: string | null,
  limit: number,
): Promise<Listed<Pinjaman>> {
  return docs.pinjaman.listReadable((q) => {
    const inOrder = ofUpk(kelurahan)(q).orderBy('__name__').limit(limit);
    return setelah === null ? inOrder : inOrder.startAfter(setelah);
  });
}

export function countPinjamanUpk(kelurahan: KodeKelurahan): Promise<number> {
  return docs.pinjaman.count(ofUpk(kelurahan));
}

function ofUpk(kelurahan: KodeKelurahan): (q: Query) => Query {
  return (q) => q.where('wilayah.kelurahan', '==', kelurahan).where('sumber', '==', 'upk');
}

/** Not of a group that was cancelled because it is registered twice. */
const isOfStanding = ({ ksmGanda }: Pinjaman) => ksmGanda !== true;

const ofStanding = (all: Listed<Pinjaman>) => ({ ...all, rows: all.rows.filter(isOfStanding) });

/** Loans that UPKs gave to groups that are in a kab/kota, or were. */
export async function listPinjamanUpkKota(kota: KodeKota): Promise<Listed<Pinjaman>> {
  const [here, left] = await Promise.all([
    docs.pinjaman.listReadable((q) =>
      q.where('wilayah.kota', '==', kota).where('sumber', '==', 'upk'),
    ),
    docs.pinjaman.listReadable((q) =>
      q.where('sumber', '==', 'upk').where('kotaLama', 'array-contains', kota),
    ),
  ]);
  return ofStanding(allOf([here, left]));
}

/** Firestore's limit on the number of values in one `in` filter. */
const IN_MAX = 30;

/** Loans that UPKs gave to the given groups. */
export async function listPinjamanUpkOf(ksmIds: readonly KsmId[]): Promise<Listed<Pinjaman>> {
  return ofStanding(await listSemuaUpkOf(ksmIds));
}

/** The same, with those of groups that are registered twice. */
export function listSemuaUpkOf(ksmIds: readonly KsmId[]): Promise<Listed<Pinjaman>> {
  return listInParts(ksmIds, IN_MAX, (q) => q.where('sumber', '==', 'upk'));
}

const LUAR = SUMBER.filter((it) => it !== 'internal');

/** Loans from outside that were given to the given groups. */
export async function listPinjamanLuar(ksmIds: readonly KsmId[]): Promise<Listed<Pinjaman>> {
  // Each value of one filter is paired with each of the other, and the limit holds for the pairs.
  const most = Math.floor(IN_MAX / LUAR.length);
  return ofStanding(await listInParts(ksmIds, most, (q) => q.where('sumber', 'in', LUAR)));
}

async function listInParts(
  ksmIds: readonly KsmId[],
  most: number,
  narrow: (q: Query) => Query,
): Promise<Listed<Pinjaman>> {
  const found: Listed<Pinjaman>[] = [];
  for (let i = 0; i < ksmIds.length; i += most) {
    const ids = ksmIds.slice(i, i + most);
    found.push(await docs.pinjaman.listReadable((q) => narrow(q.where('ksmId', 'in', ids))));
  }
  return allOf(found);
}
