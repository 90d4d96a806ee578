// The groups of a kab/kota or a kelurahan, `ksm/{id}`.
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { KodeKelurahan, KodeKota } from '../../domain/basics/wilayah.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import type { AreaSekali } from './area-sekali.ts';
import type { Listed } from './documents/document-kind.ts';
import type { DaftarAnggota } from '../../domain/records/anggota.ts';
import { docs } from './documents/docs.ts';

export function countKsmKota(kota: KodeKota): Promise<number> {
  return docs.ksm.count((q) => q.where('wilayah.kota', '==', kota));
}

export function countKsmIn({ jenjang, kode }: AreaSekali): Promise<number> {
  return docs.ksm.count((q) => q.where(`wilayah.${jenjang}`, 'in', [...kode]));
}

/** By id, a page at a time; `setelah` is the last one known. */
export function listKsmKota(
  kota: KodeKota,
  setelah: KsmId | null,
  limit: number,
): Promise<Listed<Ksm, KsmId>> {
  return docs.ksm.listReadable((q) => {
    const inOrder = q.where('wilayah.kota', '==', kota).orderBy('__name__').limit(limit);
    return setelah === null ? inOrder : inOrder.startAfter(setelah);
  });
}

/** A kelurahan has dozens; of more than this the others are not looked at. */
const KSM_KELURAHAN = 500;

export function listKsmKelurahan(kelurahan: KodeKelurahan): Promise<Listed<Ksm, KsmId>> {
  return docs.ksm.listReadable((q) =>
    q.where('wilayah.kelurahan', '==', kelurahan).limit(KSM_KELURAHAN),
  );
}

export function listAnggotaKelurahan(
  kelurahan: KodeKelurahan,
): Promise<Listed<DaftarAnggota, KsmId>> {
  return docs.anggota.listReadable((q) =>
    q.where('wilayah.kelurahan', '==', kelurahan).limit(KSM_KELURAHAN),
  );
}
