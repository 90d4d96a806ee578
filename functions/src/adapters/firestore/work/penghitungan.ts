// Progress of computation per group, `penghitungan/{ksmId}`.
import type { Penghitungan } from '../../../domain/recompute/penghitungan.ts';
import { FIRST_DAY, monthOf, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Query } from 'firebase-admin/firestore';
import { allOf, type Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import {
  jenjangOf,
  type KodeKelurahan,
  type KodeKota,
  type KodeWilayah,
} from '../../../domain/basics/wilayah.ts';
import type { JenisJanggal } from '../../../domain/signals/janggal/janggal.ts';
import type { SetelahBaris } from '../../../domain/lists/city-rows.ts';
import type { Counted } from '../city-lists.ts';
import type { KsmId } from '../../../domain/basics/identitas.ts';

/**
 * Earlier than every month of a record. `dari` is null where nothing waits, so only groups that wait are
 * found.
 */
const FIRST_MONTH = monthOf(FIRST_DAY);

/** Groups whose last submissions are not computed yet. */
export function listTertunda(limit: number): Promise<Listed<Penghitungan, KsmId>> {
  return docs.penghitungan.listReadable((q) =>
    q.where('ditahan', '==', false).where('dari', '>=', FIRST_MONTH).orderBy('dari').limit(limit),
  );
}

/** How many of an area wait. */
export function countTertunda(kode: KodeWilayah): Promise<number> {
  const jenjang = jenjangOf(kode);
  return docs.penghitungan.count((q) => {
    const waiting = q.where('ditahan', '==', false).where('dari', '>=', FIRST_MONTH);
    return jenjang === 'nasional' ? waiting : waiting.where(`wilayah.${jenjang}`, '==', kode);
  });
}

/** Groups that ended while a mark of theirs was owed: no night computes them as it computes the others. */
export function listBerutang(limit: number): Promise<Listed<Penghitungan, KsmId>> {
  return docs.penghitungan.listReadable((q) =>
    q.where('hidup', '==', false).where('utang', '>', []).limit(limit),
  );
}

/** Groups of a kab/kota that owe a mark. */
export async function listBerutangOf(kota: KodeKota): Promise<Listed<Penghitungan, KsmId>> {
  const owing = (hidup: boolean) =>
    docs.penghitungan.listReadable((q) =>
      q.where('wilayah.kota', '==', kota).where('hidup', '==', hidup).where('utang', '>', []),
    );
  return allOf(await Promise.all([owing(true), owing(false)]));
}

/** Groups of a kab/kota that ended while a submission of theirs waited, or a mark was owed. */
export async function listBubar(
  kota: KodeKota,
  limit: number,
): Promise<Listed<Penghitungan, KsmId>> {
  const ended = (q: Query) => q.where('wilayah.kota', '==', kota).where('hidup', '==', false);
  const [waiting, owing] = await Promise.all([
    docs.penghitungan.listReadable((q) =>
      ended(q)
        .where('ditahan', '==', false)
        .where('dari', '>=', FIRST_MONTH)
        .orderBy('dari')
        .limit(limit),
    ),
    docs.penghitungan.listReadable((q) => ended(q).where('utang', '>', []).limit(limit)),
  ]);
  return allOf([waiting, owing]);
}

/** Groups of a kab/kota that wait to be computed. */
export async function listMenunggu(
  kota: KodeKota,
  limit: number,
): Promise<Listed<Penghitungan, KsmId>> {
  const of = (hidup: boolean) =>
    docs.penghitungan.listReadable((q) =>
      q
        .where('wilayah.kota', '==', kota)
        .where('hidup', '==', hidup)
        .where('ditahan', '==', false)
        .where('dari', '>=', FIRST_MONTH)
        .orderBy('dari')
        .limit(limit),
    );
  return allOf(await Promise.all([of(true), of(false)]));
}

/** Active groups of a kab/kota, by id, `limit` at a time after `setelah` (null: from the first). */
export function listHidup(
  kota: KodeKota,
  setelah: KsmId | null,
  limit: number,
): Promise<Listed<Penghitungan, KsmId>> {
  return docs.penghitungan.listReadable((q) =>
    inOrder(q.where('wilayah.kota', '==', kota).where('hidup', '==', true), setelah, limit),
  );
}

/** Active groups of a kab/kota that were last computed for a day before `sebelum`. */
export function listTertinggal(
  kota: KodeKota,
  sebelum: Tanggal,
  limit: number,
): Promise<Listed<Penghitungan, KsmId>> {
  return docs.penghitungan.listReadable((q) =>
    q
      .where('wilayah.kota', '==', kota)
      .where('hidup', '==', true)
      .where('sampai', '<', sebelum)
      .limit(limit),
  );
}

/** Every group of a kab/kota, or of the country (null), by id, `limit` at a time after `setelah`. */
export function listSemua(
  kota: KodeKota | null,
  setelah: KsmId | null,
  limit: number,
): Promise<Listed<Penghitungan, KsmId>> {
  return docs.penghitungan.listReadable((q) =>
    inOrder(kota === null ? q : q.where('wilayah.kota', '==', kota), setelah, limit),
  );
}

/** By the id of the document, not by the field with the same: one without that is found too, and set aside. */
function inOrder(q: Query, setelah: KsmId | null, limit: number): Query {
  const all = q.orderBy('__name__').limit(limit);
  return setelah === null ? all : all.startAfter(setelah);
}

/** Groups of a kab/kota that any of these queries could find. */
export function countPenghitungan(kota: KodeKota): Promise<number> {
  return docs.penghitungan.count((q) =>
    q.where('wilayah.kota', '==', kota).where('hidup', 'in', [true, false]),
  );
}

/** Groups whose records look odd in a way (`ada`: in any), kelurahan by kelurahan, and how many there are. */
export async function pageOfJanggal(
  { kota, kelurahan, jenis }: JanggalAsked,
  setelah: Pick<SetelahBaris, 'kelurahan' | 'ksmId'> | null,
  limit: number,
): Promise<Counted<Penghitungan>> {
  const all = (q: Query) => {
    const found = q
      .where('wilayah.kota', '==', kota)
      .where('janggal.jenis', 'array-contains', jenis);
    return kelurahan === null ? found : found.where('wilayah.kelurahan', '==', kelurahan);
  };
  const [page, jumlah] = await Promise.all([
    docs.penghitungan.listReadable((q) => {
      const inOrder = all(q).orderBy('wilayah.kelurahan').orderBy('__name__').limit(limit);
      return setelah === null ? inOrder : inOrder.startAfter(setelah.kelurahan, setelah.ksmId);
    }),
    docs.penghitungan.count(all),
  ]);
  return { page, jumlah };
}

export interface JanggalAsked {
  readonly kota: KodeKota;
  /** Null: all of the kab/kota. */
  readonly kelurahan: KodeKelurahan | null;
  readonly jenis: JenisJanggal | 'ada';
}
