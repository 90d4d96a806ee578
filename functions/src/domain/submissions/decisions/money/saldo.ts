// Nobody withdraws more than was saved: the savings of every member on every day, with the writes of a
// submission laid over the records. It is asked of whatever can lower them, whichever way it comes in.
import { formatRupiah, formatTanggal } from '../../../basics/format.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import { compareText } from '../../../basics/urutan.ts';
import type { AnggotaId } from '../../../basics/identitas.ts';
import type { DaftarAnggota } from '../../../records/anggota.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { Sesi } from '../../../records/sesi.ts';
import { gerakTabunganOf } from '../../../records/money/gerak-tabungan.ts';
import { standing } from '../../../records/standing.ts';
import type { Kiriman } from '../../kiriman.ts';
import type { Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import { layOver } from './lay-over.ts';

/** The records that change what members own, cancelled ones included. */
export interface BukuTabungan {
  readonly sesi: readonly Sesi[];
  readonly kasLain: readonly KasLain[];
}

/** The first day on which a member has less than is taken. */
interface Shortage {
  readonly tanggal: Tanggal;
  /** Savings before the withdrawals of the day, and those. */
  readonly saldo: number;
  readonly taken: number;
  /** The lowest that the savings come to on any day. */
  readonly lowest: number;
}

/** Null: no member falls below zero, or further below than the records already say. */
export function checkSaldo(
  kiriman: Kiriman,
  tulis: readonly Tulisan[],
  buku: BukuTabungan,
  daftar: DaftarAnggota | null,
): Problem | null {
  const before = shortages(buku);
  for (const [id, short] of shortages({
    sesi: layOver('sesi', buku.sesi, tulis),
    kasLain: layOver('kasLain', buku.kasLain, tulis),
  })) {
    if (short.lowest >= (before.get(id)?.lowest ?? 0)) continue;
    const nama = daftar?.anggota.find((a) => a.id === id)?.nama ?? id;
    const hari = formatTanggal(short.tanggal);
    return mismatch(
      ...whereOf(kiriman, id),
      `tabungan ${nama} pada ${hari} hanya ${formatRupiah(short.saldo)}, kurang dari penarikan ${formatRupiah(short.taken)} pada hari itu; periksa jumlahnya, atau koreksi penarikan itu dahulu`,
    );
  }
  return null;
}

/** Members who come below zero on some day. */
function shortages({ sesi, kasLain }: BukuTabungan): Map<AnggotaId, Shortage> {
  const gerak = gerakTabunganOf({ sesi: standing(sesi), kasLain: standing(kasLain) });
  const byMember = Map.groupBy(gerak, ({ anggota }) => anggota);
  const found = new Map<AnggotaId, Shortage>();
  for (const [id, moves] of byMember) {
    // What no member is on record for lowers nobody's savings.
    if (id === null) continue;
    const days = [...Map.groupBy(moves, ({ tanggal }) => tanggal)].toSorted(([a], [b]) =>
      compareText(a, b),
    );
    let saldo = 0;
    for (const [tanggal, ofDay] of days) {
      const taken = -ofDay.reduce((sum, { jumlah }) => sum + Math.min(0, jumlah), 0);
      saldo += ofDay.reduce((sum, { jumlah }) => sum + jumlah, 0);
      if (saldo >= 0) continue;
      const first = found.get(id) ?? { tanggal, saldo: saldo + taken, taken, lowest: saldo };
      found.set(id, { ...first, lowest: Math.min(first.lowest, saldo) });
    }
  }
  return found;
}

/** The field of the form that the refusal is about, and what it is called there. */
function whereOf(kiriman: Kiriman, id: AnggotaId): readonly [string, string] {
  if (kiriman.jenis === 'kasLain') return ['isi.jumlah', 'Jumlah'];
  if (kiriman.jenis === 'batalkan') return ['isi.catatan.id', 'Catatan'];
  if (kiriman.jenis === 'ksmBubar') return ['isi.penyelesaian.pembagian', 'Pembagian'];
  if (kiriman.jenis === 'saldoAwal') return ['isi.tabungan', 'Tabungan'];
  if (kiriman.jenis === 'bagiHasil') return ['isi.pembagian.lembar', 'Pembagian'];
  if (kiriman.jenis !== 'sesi') return ['isi', 'Tabungan'];
  const i = kiriman.isi.kasLain.findIndex((k) => k.anggota === id);
  return i < 0 ? ['isi.setoran', 'Setoran'] : [`isi.kasLain[${i}].jumlah`, 'Jumlah'];
}
