// Queries of the lists on the desk of a kab/kota, a page at a time.
import type { Query } from 'firebase-admin/firestore';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { Bulan } from '../../domain/basics/tanggal.ts';
import {
  TAHAP_SEBELUM,
  TINGKAT_CALON,
  type MacamBulan,
  type SetelahBaris,
} from '../../domain/lists/city-rows.ts';
import type { Tahap } from '../../domain/records/ksm.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import type { CapaianTersimpan } from '../../domain/recompute/capaian-ksm.ts';
import type { Listed } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** A page, and how many there are on all pages. */
export interface Counted<T> {
  readonly page: Listed<T>;
  readonly jumlah: number;
}

/** Groups of a month that somebody has to see to, kelurahan by kelurahan. */
export function pageOfBulan(
  kota: KodeKota,
  { bulan, macam }: { readonly bulan: Bulan; readonly macam: MacamBulan },
  setelah: SetelahBaris | null,
  limit: number,
): Promise<Counted<CapaianTersimpan>> {
  return pageOfMonth({ kota, bulan, setelah, limit, by: 'wilayah.kelurahan' }, (q) =>
    macam === 'tanpaCatatan'
      ? q.where('mutu.lengkap', '==', false).where('capaian.tingkat', 'in', TINGKAT_CALON.I)
      : q.where('capaian.status', 'in', ['Jeda', 'Tidak Aktif']),
  );
}

/** Groups that stand before a gate, of the levels that it asks for, by name. */
export function pageOfCalon(
  kota: KodeKota,
  { bulan, tahap }: { readonly bulan: Bulan; readonly tahap: Tahap },
  setelah: SetelahBaris | null,
  limit: number,
): Promise<Counted<CapaianTersimpan>> {
  return pageOfMonth({ kota, bulan, setelah, limit, by: 'nama' }, (q) =>
    q
      .where('tahap', '==', TAHAP_SEBELUM[tahap])
      .where('capaian.tingkat', 'in', TINGKAT_CALON[tahap]),
  );
}

interface MonthPage {
  readonly kota: KodeKota;
  readonly bulan: Bulan;
  readonly setelah: SetelahBaris | null;
  readonly limit: number;
  readonly by: 'wilayah.kelurahan' | 'nama';
}

async function pageOfMonth(
  { kota, bulan, setelah, limit, by }: MonthPage,
  fits: (q: Query) => Query,
): Promise<Counted<CapaianTersimpan>> {
  const all = (q: Query) => fits(q.where('wilayah.kota', '==', kota).where('bulan', '==', bulan));
  const [page, jumlah] = await Promise.all([
    docs.capaian.listReadable((q) => {
      const inOrder = all(q).orderBy(by).orderBy('__name__').limit(limit);
      if (setelah === null) return inOrder;
      const last = by === 'nama' ? setelah.nama : setelah.kelurahan;
      return inOrder.startAfter(last, capaianId(setelah.ksmId, bulan));
    }),
    docs.capaian.count(all),
  ]);
  return { page, jumlah };
}
