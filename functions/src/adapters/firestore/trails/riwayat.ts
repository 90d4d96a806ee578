// History of accepted changes, `riwayat/{kirimanId}`.
import type { Query, Timestamp } from 'firebase-admin/firestore';
import type { KsmId } from '../../../domain/basics/identitas.ts';
import { isJenjang, type KodeKelurahan, type KodeKota } from '../../../domain/basics/wilayah.ts';
import { KOLEKSI } from '../../../domain/basics/paths.ts';
import { SKEMA } from '../../../domain/basics/stored/stored.ts';
import { Masuk } from '../../../domain/quick-status/perubahan/catatan-terlambat.ts';
import type { RiwayatPerubahan } from '../../../domain/submissions/riwayat-perubahan.ts';
import { getDb } from '../../platform/firebase.ts';
import { countSearch } from '../../platform/meter.ts';
import type { AreaSekali } from '../area-sekali.ts';
import { documentKind, type DocumentKind, type Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';

/** The newest entries of a group, or of what a kelurahan or kab/kota has beside its groups. */
export async function listRiwayat(
  ksmId: KsmId | null,
  kode: KodeKelurahan | KodeKota,
  limit: number,
): Promise<readonly RiwayatPerubahan[]> {
  const level = isJenjang(kode, 'kota') ? 'kota' : 'kelurahan';
  const { rows } = await docs.riwayat.listReadable((q) => {
    const all = q.where('ksmId', '==', ksmId);
    const own = ksmId === null ? all.where(`wilayah.${level}`, '==', kode) : all;
    return own.orderBy('pada', 'desc').limit(limit);
  });
  return rows;
}

/** Every entry of a group. */
export function listRiwayatOf(ksmId: KsmId): Promise<Listed<RiwayatPerubahan>> {
  return docs.riwayat.listReadable((q) => q.where('ksmId', '==', ksmId));
}

/** The database gives everything that one transaction creates the same time. */
export async function isStoredWithRiwayat(
  ksmId: KsmId,
  at: Timestamp,
  /** Times of the server within which such an entry was accepted, ISO 8601. */
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const entries = getDb()
    .collection(KOLEKSI.riwayat)
    .where('ksmId', '==', ksmId)
    .where('pada', '>=', from)
    .where('pada', '<=', to)
    .orderBy('pada', 'desc')
    .select('pada');
  const isAmong = async (query: Query): Promise<boolean | null> => {
    const { docs: found, size } = await query.get();
    countSearch(size);
    return size === 0 ? null : found.some((it) => it.createTime.isEqual(at));
  };
  // Nearly always it is the newest by then.
  const isNewest = await isAmong(entries.limit(1));
  if (isNewest !== false) return isNewest ?? false;
  return (await isAmong(entries)) ?? false;
}

/** Every entry of a kab/kota that is about none of its groups: its LKM, its targets, its closings. */
export function listRiwayatKota(kota: KodeKota): Promise<Listed<RiwayatPerubahan>> {
  return docs.riwayat.listReadable((q) =>
    q.where('ksmId', '==', null).where('wilayah.kota', '==', kota).orderBy('pada', 'desc'),
  );
}

/** How many there are of these. */
export function countRiwayatKota(kota: KodeKota): Promise<number> {
  return docs.riwayat.count((q) => q.where('ksmId', '==', null).where('wilayah.kota', '==', kota));
}

/** Registrations of groups that are in a kab/kota now. */
const daftarKsm = (kota: KodeKota) => (q: Query) =>
  q.where('jenis', '==', 'ksmDaftar').where('wilayah.kota', '==', kota);

export function countDaftarKsm(kota: KodeKota): Promise<number> {
  return docs.riwayat.count(daftarKsm(kota));
}

export async function listDaftarKsm(kota: KodeKota): Promise<KsmId[]> {
  const { rows } = await docs.riwayat.listReadable(daftarKsm(kota));
  return rows.flatMap((it) => it.ksmId ?? []);
}

/** The same that were written after `sejak`, newest first, at most `limit`. */
export function listRiwayatKotaSejak(
  kota: KodeKota,
  sejak: string,
  limit: number,
): Promise<Listed<RiwayatPerubahan>> {
  return docs.riwayat.listReadable((q) =>
    q
      .where('ksmId', '==', null)
      .where('wilayah.kota', '==', kota)
      .where('pada', '>', sejak)
      .orderBy('pada', 'desc')
      .limit(limit),
  );
}

/** Every move of a group to another place, wherever. Few groups ever move. */
export function listRiwayatPindah(): Promise<Listed<RiwayatPerubahan>> {
  return docs.riwayat.listReadable((q) => q.where('jenis', '==', 'ksmPindah'));
}

/** Entries about groups of some kecamatan or kelurahan that were written after `sejak`, oldest first. */
export function listRiwayatSejak(
  { jenjang, kode }: AreaSekali,
  sejak: string,
  limit: number,
): Promise<Listed<RiwayatPerubahan>> {
  return docs.riwayat.listReadable((q) =>
    q
      .where(`wilayah.${jenjang}`, 'in', [...kode])
      .where('pada', '>', sejak)
      .orderBy('pada')
      .limit(limit),
  );
}

/** Kinds of changes in a kab/kota, and the first month that each moves: a part of their entries. */
const MASUK = ['kiriman', 'ksmId', 'jenis', 'alasan', 'dari', 'kotaLama', SKEMA] as const;
const masuk: Pick<DocumentKind<Masuk>, 'listReadable'> = documentKind('riwayat', Masuk, null);

/** Those that were written after `sejak`, oldest first. */
export function listMasukSejak(
  kota: KodeKota,
  sejak: string,
  limit: number,
): Promise<Listed<Masuk>> {
  return masuk.listReadable((q) =>
    q
      .where('wilayah.kota', '==', kota)
      .where('pada', '>', sejak)
      .orderBy('pada')
      .limit(limit)
      .select(...MASUK),
  );
}

/** The same of groups that have left the kab/kota, wherever they are. */
export function listMasukLama(
  kota: KodeKota,
  sejak: string,
  limit: number,
): Promise<Listed<Masuk>> {
  return masuk.listReadable((q) =>
    q
      .where('kotaLama', 'array-contains', kota)
      .where('pada', '>', sejak)
      .orderBy('pada')
      .limit(limit)
      .select(...MASUK),
  );
}

/** The same of one group, wherever it is: those of a group that left went along with it. Newest first. */
export function listMasukOf(ksmId: KsmId, sejak: string, limit: number): Promise<Listed<Masuk>> {
  return masuk.listReadable((q) =>
    q
      .where('ksmId', '==', ksmId)
      .where('pada', '>', sejak)
      .orderBy('pada', 'desc')
      .limit(limit)
      .select(...MASUK),
  );
}
