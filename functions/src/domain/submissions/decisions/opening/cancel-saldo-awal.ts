// An opening balance that is cancelled takes its loans with it, and the group has none any more.
import { refuse, type Problem } from '../../../basics/refusals/problem.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { Putusan, Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';

/** `cancelled`: the record itself, marked. */
export function cancelAwal(
  { tanggal, awal }: KasLain,
  cancelled: Tulisan,
  { ksm, pinjaman, urut }: Pick<KeadaanOf<'batalkan'>, 'ksm' | 'pinjaman' | 'urut'>,
): Pick<Putusan, 'dari' | 'tulis'> | Problem {
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const loans = pinjaman.filter((p) => awal?.pinjaman.includes(p.id) && !p.dibatalkan);
  if (loans.some((p) => p.pembayaran.length > 0))
    return mismatch(
      'isi.catatan.id',
      'Saldo awal',
      'pinjamannya sudah punya pembayaran; batalkan pembayarannya dahulu',
    );
  return {
    dari: tanggal,
    tulis: [
      cancelled,
      ...loans.map((p): Tulisan => ({
        koleksi: 'pinjaman',
        id: p.id,
        sebelum: p,
        data: { ...p, dibatalkan: true, urut },
      })),
      { koleksi: 'ksm', id: ksm.id, sebelum: ksm, data: { ...ksm, saldoAwal: null, urut } },
    ],
  };
}
