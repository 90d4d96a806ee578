// Nobody withdraws more than was saved: the savings of every member on every day, with the writes of a
// submission laid over the records. It is asked of whatever can lower them, whichever way it comes in.
import { entryIn } from '../../../basics/entry-in.ts';
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
import type { JenisKiriman, Kiriman, KirimanOf } from '../../kiriman.ts';
import type { NeedsOf } from '../../needs.ts';
import type { Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import { layOver } from './lay-over.ts';

/** The records that change what members own, cancelled ones included. */
export interface BukuTabungan {
  readonly sesi: readonly Sesi[];
  readonly kasLain: readonly KasLain[];
}

/** The savings of a member at the end of a day, and what was taken on it. */
interface Day {
  readonly tanggal: Tanggal;
  readonly saldo: number;
  readonly taken: number;
}

/** Null: on no day does a member fall below zero, or further below than the records already say of that day. */
export function checkSaldo(
  kiriman: Kiriman,
  tulis: readonly Tulisan[],
  buku: BukuTabungan,
  daftar: DaftarAnggota | null,
): Problem | null {
  const before = daysByMember(buku);
  const after = daysByMember({
    sesi: layOver('sesi', buku.sesi, tulis),
    kasLain: layOver('kasLain', buku.kasLain, tulis),
  });
  for (const id of new Set([...after.keys(), ...before.keys()])) {
    const short = firstWorse(before.get(id) ?? [], after.get(id) ?? []);
    if (!short) continue;
    const nama = daftar?.anggota.find((a) => a.id === id)?.nama ?? id;
    const hari = formatTanggal(short.tanggal);
    return mismatch(
      ...whereOf(kiriman, id),
      short.taken > 0
        ? `tabungan ${nama} pada ${hari} hanya ${formatRupiah(short.saldo + short.taken)}, kurang dari penarikan ${formatRupiah(short.taken)} pada hari itu; periksa jumlahnya, atau koreksi penarikan itu dahulu`
        : `tabungan ${nama} pada ${hari} menjadi ${formatRupiah(short.saldo)}; koreksi penarikan sebelum hari itu dahulu`,
    );
  }
  return null;
}

/** The first day that ends below zero, and further below than before. */
function firstWorse(before: readonly Day[], after: readonly Day[]): Day | null {
  const days = new Set([...before, ...after].map(({ tanggal }) => tanggal));
  let [was, is]: [Day | undefined, Day | undefined] = [undefined, undefined];
  for (const tanggal of [...days].toSorted(compareText)) {
    was = before.find((it) => it.tanggal === tanggal) ?? was;
    is = after.find((it) => it.tanggal === tanggal) ?? is;
    const saldo = is?.saldo ?? 0;
    if (saldo < Math.min(0, was?.saldo ?? 0))
      return { tanggal, saldo, taken: is?.tanggal === tanggal ? is.taken : 0 };
  }
  return null;
}

/** Every day on which something moved, in order, by member. */
function daysByMember({ sesi, kasLain }: BukuTabungan): Map<AnggotaId, Day[]> {
  const gerak = gerakTabunganOf({ sesi: standing(sesi), kasLain: standing(kasLain) });
  const found = new Map<AnggotaId, Day[]>();
  for (const [id, moves] of Map.groupBy(gerak, ({ anggota }) => anggota)) {
    // What no member is on record for lowers nobody's savings.
    if (id === null) continue;
    let saldo = 0;
    const days = [...Map.groupBy(moves, ({ tanggal }) => tanggal)].toSorted(([a], [b]) =>
      compareText(a, b),
    );
    found.set(
      id,
      days.map(([tanggal, ofDay]) => {
        saldo += ofDay.reduce((sum, { jumlah }) => sum + jumlah, 0);
        return {
          tanggal,
          saldo,
          taken: -ofDay.reduce((sum, { jumlah }) => sum + Math.min(0, jumlah), 0),
        };
      }),
    );
  }
  return found;
}

type Where = readonly [jalur: string, label: string];

/** Kinds by which a member can come to own less. */
type JenisTabungan = {
  [J in JenisKiriman]: 'bukuTabungan' extends keyof NeedsOf<J> ? J : never;
}[JenisKiriman];

const MEMBERS: Where = ['isi', 'Tabungan'];

/** The field of the form that the refusal is about, and what it is called there. */
const WHERE: {
  readonly [J in JenisTabungan]: Where | ((isi: KirimanOf<J>['isi'], id: AnggotaId) => Where);
} = {
  kasLain: ['isi.jumlah', 'Jumlah'],
  batalkan: ['isi.catatan.id', 'Catatan'],
  ksmBubar: ['isi.penyelesaian.pembagian', 'Pembagian'],
  saldoAwal: ['isi.tabungan', 'Tabungan'],
  bagiHasil: ['isi.pembagian.lembar', 'Pembagian'],
  anggotaKeluar: MEMBERS,
  // It moves no money.
  ksmUbah: MEMBERS,
  sesi({ kasLain }, id) {
    const i = kasLain.findIndex((k) => k.anggota === id);
    return i < 0 ? ['isi.setoran', 'Setoran'] : [`isi.kasLain[${i}].jumlah`, 'Jumlah'];
  },
};

function whereOf({ jenis, isi }: Kiriman, id: AnggotaId): Where {
  const where = entryIn<JenisKiriman, (typeof WHERE)[JenisTabungan]>(WHERE, jenis) ?? MEMBERS;
  // Each entry takes the content of its kind. Across all kinds the compiler loses that pairing, hence the cast.
  return typeof where === 'function'
    ? (where as (isi: Kiriman['isi'], id: AnggotaId) => Where)(isi, id)
    : where;
}
