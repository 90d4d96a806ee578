// A user as administrators see one, what of it stays as it is, and the trail of what they changed.
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Caller } from '../../authorize.ts';
import type { TindakanKelola } from '../../domain/access/jejak-kelola.ts';
import type { Pengguna } from '../../domain/access/pengguna.ts';
import { refuse } from '../../domain/basics/refusals/problem.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { PenggunaTerdaftar } from '../../domain/callables/admin/pengguna.ts';

export type Registered = Omit<Pengguna, 'tambahan'> & { readonly nonaktif: boolean };

export const EMAIL_FIXED = refuse({
  code: 'isian-tidak-sesuai',
  jalur: 'email',
  label: 'Alamat email',
  pesan: 'tidak dapat diganti; buat pengguna baru dan nonaktifkan yang lama',
});

/** As administrators see it. */
export function registered({ tambahan: _own, ...pengguna }: Pengguna): Registered {
  return { ...pengguna, nonaktif: pengguna.nonaktif ?? false };
}

export async function trace({
  tindakan,
  before,
  after,
  alasan,
  caller,
  tx,
}: {
  readonly tindakan: TindakanKelola;
  readonly before: PenggunaTerdaftar | null;
  readonly after: PenggunaTerdaftar;
  readonly alasan: string;
  readonly caller: Caller;
  readonly tx?: Transaction;
}): Promise<void> {
  const entry = {
    tindakan,
    sasaran: after.uid,
    oleh: caller.uid,
    peran: caller.klaim.peran,
    pada: caller.now.toISOString(),
    alasan,
    sebelum: before === null ? null : canonicalJson(before),
    sesudah: canonicalJson(after),
  };
  await docs.jejakKelola.set(entry, tx);
}
