// What a group had at its opening balance holds everything that moved until that day. So no way in adds money there,
// changes a loan of the balance outside it, or lets the mentoring begin before it.
import { formatTanggal } from '../../../basics/format.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import { sumSetoran } from '../../../records/money/gerak-kas.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { Pinjaman } from '../../../records/money/pinjaman.ts';
import { isOpenedWith, saldoAwalId } from '../../../records/money/saldo-awal.ts';
import { standing } from '../../../records/standing.ts';
import type { Book, Keadaan } from '../../keadaan.ts';
import type { Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import type { Dated } from '../name-records.ts';

/** Whether a group that is mentored from a later day on than it was formed had its balance before that day. */
export function isBeforeMentoring(
  tanggal: Tanggal,
  { tanggalMulaiPendampingan, tanggalBentuk }: Ksm,
): boolean {
  return tanggal < (tanggalMulaiPendampingan ?? tanggalBentuk);
}

/** Money of the group that moved on the day or before it. */
export function moneyUntil(hari: Tanggal, { sesi, pinjaman, kasLain }: Book): Dated[] {
  const internal = standing(pinjaman).filter((p) => p.sumber === 'internal');
  return [
    ...standing(sesi)
      .filter((s) => s.status === 'dilaksanakan' && sumSetoran(s) > 0)
      .map(({ tanggal }) => ({ apa: 'setoran di sesi', tanggal })),
    ...standing(kasLain).map(({ tanggal }) => ({ apa: 'kas lain', tanggal })),
    ...internal.map((p) => ({ apa: 'pinjaman', tanggal: p.tanggalCair })),
    ...internal.flatMap((p) => p.pembayaran.map(({ tanggal }) => ({ apa: 'pembayaran', tanggal }))),
  ].filter(({ tanggal }) => tanggal <= hari);
}

/** Cash that moves has an id of its own, whichever way it comes in: under that of a group lies its opening balance. */
export function checkNomor(
  tulis: readonly Tulisan[],
  { ksm = null, ksmBernomor }: Pick<Keadaan, 'ksmBernomor'> & { readonly ksm?: Ksm | null },
): Problem | null {
  const ofGroups = new Set([...ksmBernomor, ...(ksm ? [saldoAwalId(ksm.id)] : [])]);
  const isTaken = (t: Tulisan) => t.koleksi === 'kasLain' && !t.data.awal && ofGroups.has(t.id);
  return tulis.some((t) => isTaken(t) && t.sebelum === null)
    ? mismatch('isi.id', 'Nomor catatan', 'nomor ini dipakai untuk saldo awal')
    : null;
}

/** Asked of every submission but that of the balance itself, of all that it writes. Null: the balance stays true. */
export function checkAfterSaldoAwal(before: Ksm, tulis: readonly Tulisan[]): Problem | null {
  let ksm = before;
  for (const t of tulis) if (t.koleksi === 'ksm' && t.id === before.id) ksm = t.data;
  const hari = ksm.saldoAwal ?? null;
  if (hari === null) return null;
  if (!isBeforeMentoring(hari, ksm))
    return mismatch(
      'isi.perubahan.tanggalMulaiPendampingan',
      'Mulai pendampingan',
      `harus setelah saldo awal ${formatTanggal(hari)}; koreksi saldo awalnya dahulu`,
    );
  for (const t of tulis) {
    if (t.koleksi === 'pinjaman' && openedWith(t.sebelum, hari) !== openedWith(t.data, hari))
      return t.sebelum && openedWith(t.sebelum, hari) !== null
        ? mismatch('isi.id', 'Pinjaman', 'bagian dari saldo awal; koreksi saldo awalnya')
        : early(hari);
    const [found] = moneyUntil(hari, {
      sesi: t.koleksi === 'sesi' ? [t.data] : [],
      kasLain: t.koleksi === 'kasLain' && !t.data.awal ? [t.data] : [],
      pinjaman: [],
    });
    if (found) return early(hari);
    if (t.koleksi === 'pinjaman' && openedWith(t.data, hari) !== null)
      if (t.data.pembayaran.some((b) => b.tanggal <= hari)) return early(hari);
  }
  return null;
}

/** What a loan that was open by then takes out of the cash; null: it was not. */
function openedWith(p: Pinjaman | null, hari: Tanggal): string | null {
  return p && !p.dibatalkan && isOpenedWith(p, hari) ? `${p.tanggalCair} ${String(p.pokok)}` : null;
}

const early = (hari: Tanggal): Problem =>
  mismatch(
    'isi.tanggal',
    'Tanggal',
    `uang sampai ${formatTanggal(hari)} sudah ada di saldo awal KSM; catat setelah tanggal itu, atau koreksi saldo awalnya`,
  );
