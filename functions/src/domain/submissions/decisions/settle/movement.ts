// A movement of cash or savings that a settlement writes down, beside the sessions.
import type { Tanggal } from '../../../basics/tanggal.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { TulisanOf } from '../../putusan.ts';

/** What all movements of a settlement have in common. */
export interface Settlement {
  readonly ksm: Ksm;
  readonly tanggal: Tanggal;
  readonly keterangan: string | null;
  readonly urut: number;
}

/** What is its own: whose it is, how much, and of which kind. */
type Own = Pick<KasLain, 'id' | 'jumlah' | 'bank' | 'jenis' | 'anggota' | 'potongan' | 'pembagian'>;

export function movementOf(
  { ksm, tanggal, keterangan, urut }: Settlement,
  own: Own,
): TulisanOf<'kasLain'> {
  const data: KasLain = {
    ...own,
    ksmId: ksm.id,
    tanggal,
    keterangan,
    wilayah: ksm.wilayah,
    sesi: null,
    dibatalkan: false,
    urut,
  };
  return { koleksi: 'kasLain', id: own.id, sebelum: null, data };
}
