// Maturity per group and month, `capaian/{ksmId}_{YYYY-MM}`: derived, so it can always be recomputed.
import type { Query } from 'firebase-admin/firestore';
import type { Tingkat } from '../../domain/maturity/capaian.ts';
import type { CapaianTersimpan } from '../../domain/recompute/capaian-ksm.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import type { Bulan } from '../../domain/basics/tanggal.ts';
import {
  jenjangOf,
  type KodeWilayah,
  type KodeKota,
  type KodeKelurahan,
} from '../../domain/basics/wilayah.ts';
import type { Listed, Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';
import type { AreaSekali } from './area-sekali.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

/** The newest month of a group before `bulan`; null when there is none. */
export async function readCapaianBefore(
  ksmId: KsmId,
  bulan: Bulan,
  reader?: Reader,
): Promise<CapaianTersimpan | null> {
  const found = await docs.capaian.list(
    (q) =>
      q.where('ksmId', '==', ksmId).where('bulan', '<', bulan).orderBy('bulan', 'desc').limit(1),
    reader,
  );
  return found[0] ?? null;
}

/** The given months of a group, those that exist. */
export function readCapaianBulan(
  ksmId: KsmId,
  bulan: readonly Bulan[],
  reader?: Reader,
): Promise<CapaianTersimpan[]> {
  return docs.capaian.readMany(
    bulan.map((b) => capaianId(ksmId, b)),
    reader,
  );
}

/** Every month of a group. */
export function listCapaianOf(ksmId: KsmId): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) => q.where('ksmId', '==', ksmId));
}

/** Every group of a kab/kota in one month. */
export function listCapaianKota(kota: KodeKota, bulan: Bulan): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) =>
    q.where('wilayah.kota', '==', kota).where('bulan', '==', bulan),
  );
}

/** Groups of a kab/kota whose result of one month was written by a computation that began after `sesudah`. */
export function listCapaianDiubah(
  kota: KodeKota,
  bulan: Bulan,
  sesudah: string,
): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) =>
    q.where('wilayah.kota', '==', kota).where('bulan', '==', bulan).where('diubah', '>', sesudah),
  );
}

export function countCapaianKota(kota: KodeKota, bulan: Bulan): Promise<number> {
  return docs.capaian.count((q) => q.where('wilayah.kota', '==', kota).where('bulan', '==', bulan));
}

/** Where a page of months ends. */
export type SetelahCapaian = Pick<CapaianTersimpan, 'ksmId' | 'diubah'>;

/**
 * Months of a kab/kota written by computations that began after `sejak` (null: all), in that order, a page
 * at a time.
 */
export function listCapaianSejak(
  { kota, bulan, sejak }: { kota: KodeKota; bulan: Bulan; sejak: string | null },
  setelah: SetelahCapaian | null,
  limit: number,
): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) => {
    const ofMonth = q.where('wilayah.kota', '==', kota).where('bulan', '==', bulan);
    const changed = sejak === null ? ofMonth : ofMonth.where('diubah', '>', sejak);
    const inOrder = changed.orderBy('diubah').orderBy('__name__').limit(limit);
    return setelah === null
      ? inOrder
      : inOrder.startAfter(setelah.diubah, capaianId(setelah.ksmId, bulan));
  });
}

/** Months in some kecamatan or kelurahan that were written by computations that began after `sejak`. */
export function listCapaianDiubahIn(
  { jenjang, kode }: AreaSekali,
  sejak: string,
  limit: number,
): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) =>
    q
      .where(`wilayah.${jenjang}`, 'in', [...kode])
      .where('diubah', '>', sejak)
      .limit(limit),
  );
}

/** Every group of a kecamatan or kelurahan in one month. */
export function listCapaianSubkota(
  jenjang: 'kecamatan' | 'kelurahan',
  kode: KodeWilayah,
  bulan: Bulan,
): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) =>
    q.where(`wilayah.${jenjang}`, '==', kode).where('bulan', '==', bulan),
  );
}

/** Groups of an area that have one level in one month. */
export interface OfTingkat {
  readonly kode: KodeWilayah;
  readonly bulan: Bulan;
  readonly tingkat: Tingkat;
}

function ofTingkat(q: Query, { kode, bulan, tingkat }: OfTingkat): Query {
  const jenjang = jenjangOf(kode);
  const found = q.where('bulan', '==', bulan).where('capaian.tingkat', '==', tingkat);
  return jenjang === 'nasional' ? found : found.where(`wilayah.${jenjang}`, '==', kode);
}

/** In the order of their ids, after that of the document `setelah`; null: from the first. */
export function listCapaianTingkat(
  wanted: OfTingkat,
  setelah: string | null,
  limit: number,
): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) => {
    const inOrder = ofTingkat(q, wanted).orderBy('__name__').limit(limit);
    return setelah === null ? inOrder : inOrder.startAfter(setelah);
  });
}

export function countCapaianTingkat(wanted: OfTingkat): Promise<number> {
  return docs.capaian.count((q) => ofTingkat(q, wanted));
}

/** Every group of a kelurahan in the given months, at most 30. */
export function listCapaianKelurahan(
  kelurahan: KodeKelurahan,
  bulan: readonly Bulan[],
): Promise<Listed<CapaianTersimpan>> {
  return docs.capaian.listReadable((q) =>
    q.where('wilayah.kelurahan', '==', kelurahan).where('bulan', 'in', [...bulan]),
  );
}
