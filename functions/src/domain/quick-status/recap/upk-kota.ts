// The UPKs of a kab/kota: the five ratios of each LKM, and their numerators and denominators added up.
import { z } from 'zod/mini';
import { UANG_DIJUMLAH_UPK } from '../../basics/bounds/batas-uang.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { lkmIdOf, type Lkm, type UpkBulananInti } from '../../records/lkm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { Pinjaman } from '../../records/money/pinjaman.ts';
import { monthOf, type Tanggal, yearOf } from '../../basics/tanggal.ts';
import { SaldoKelas } from '../../gates/cadangan-risiko.ts';
import { computeUpk, KODE_RASIO, type KodeRasio, type RasioUpk } from '../../gates/upk.ts';
import { compareText } from '../../basics/urutan.ts';
import type { KodeKelurahan } from '../../basics/wilayah.ts';
import type { LkmId } from '../../basics/identitas.ts';

const Bilangan = z.int();

const Rasio = z.strictObject({ pembilang: Bilangan, penyebut: Cacah });
export const AngkaUpk = z.strictObject({
  lkm: Cacah,
  /** LKM with loans or books of the year. */
  berdata: Cacah,
  /** Of these, those with a ratio in Penundaan. */
  penundaan: Cacah,
  lar: Rasio,
  par: Rasio,
  rr: Rasio,
  ccr: Rasio,
  roi: Rasio,
  /** Balance by class of kolektibilitas. */
  saldoKelas: SaldoKelas,
});
export type AngkaUpk = z.infer<typeof AngkaUpk>;

const emptyUpk = () => ({
  lkm: 0,
  berdata: 0,
  penundaan: 0,
  saldoKelas: [0, 0, 0, 0, 0] as SaldoKelas,
  ...(Object.fromEntries(KODE_RASIO.map((k) => [k, { pembilang: 0, penyebut: 0 }])) as Record<
    KodeRasio,
    { pembilang: number; penyebut: number }
  >),
});
export const EMPTY_UPK: AngkaUpk = Object.freeze(emptyUpk());

export function sumUpk(parts: Iterable<AngkaUpk>): AngkaUpk {
  const sum = emptyUpk();
  for (const part of parts) {
    sum.lkm += part.lkm;
    sum.berdata += part.berdata;
    sum.penundaan += part.penundaan;
    for (const [i, saldo] of part.saldoKelas.entries())
      sum.saldoKelas[i] = (sum.saldoKelas[i] ?? 0) + saldo;
    for (const kode of KODE_RASIO) {
      sum[kode].pembilang += part[kode].pembilang;
      sum[kode].penyebut += part[kode].penyebut;
    }
  }
  return sum;
}

export interface UpkLkm {
  readonly lkm: LkmId;
  readonly nama: string;
  readonly kelurahan: KodeKelurahan;
  /** Null: neither loans nor books. */
  readonly rasio: RasioUpk | null;
}

export interface DataUpkKota {
  readonly lkm: readonly Pick<Lkm, 'id' | 'nama' | 'wilayah'>[];
  /** Loans of UPKs to groups of the kab/kota. */
  readonly pinjaman: readonly Pinjaman[];
  readonly bulanan: readonly (UpkBulananInti & Pick<Lkm, 'wilayah'>)[];
}

/**
 * One row per LKM, by kelurahan. A loan belongs to the LKM of its group's kelurahan; a kelurahan with
 * loans or books and no LKM on record keeps a row under the LKM's id: nothing is left out silently.
 */
export function upkOfKota(data: DataUpkKota, per: Tanggal, parameter: SetParameter): UpkLkm[] {
  const rows = new Map<LkmId, { nama: string; kelurahan: KodeKelurahan }>();
  for (const lkm of data.lkm)
    rows.set(lkm.id, { nama: lkm.nama, kelurahan: lkm.wilayah.kelurahan });
  const utama = new Map<KodeKelurahan, LkmId>();
  for (const [id, { kelurahan }] of [...rows].toSorted(([a], [b]) => compareText(a, b)))
    if (id === lkmIdOf(kelurahan) || !utama.has(kelurahan)) utama.set(kelurahan, id);
  const ownerOf = (kelurahan: KodeKelurahan): LkmId => {
    const known = utama.get(kelurahan);
    if (known !== undefined) return known;
    const id = lkmIdOf(kelurahan);
    utama.set(kelurahan, id);
    rows.set(id, { nama: id, kelurahan });
    return id;
  };
  // The file of a past year is made while later loans and books are on record: they are not its data.
  const live = data.pinjaman.filter((p) => !p.dibatalkan && p.tanggalCair <= per);
  const months = data.bulanan.filter(
    (b) => yearOf(b.bulan) === yearOf(per) && b.bulan <= monthOf(per),
  );
  const loans = Map.groupBy(live, (p) => ownerOf(p.wilayah.kelurahan));
  const books = Map.groupBy(months, (b) =>
    rows.has(b.lkm) ? b.lkm : ownerOf(b.wilayah.kelurahan),
  );
  return [...rows]
    .map(([lkm, { nama, kelurahan }]): UpkLkm => {
      const pinjaman = loans.get(lkm) ?? [];
      const bulanan = books.get(lkm) ?? [];
      const isEmpty = pinjaman.length === 0 && bulanan.length === 0;
      return {
        lkm,
        nama,
        kelurahan,
        rasio: isEmpty ? null : computeUpk({ pinjaman, bulanan }, per, parameter),
      };
    })
    .toSorted((a, b) => compareText(a.kelurahan, b.kelurahan) || compareText(a.lkm, b.lkm));
}

/** Ratios of a UPK that are not added to its areas: they lie beyond every bound of a record. */
export function leftOutOf({ rasio }: Pick<UpkLkm, 'rasio'>): readonly KodeRasio[] {
  const isTooLarge = (n: number) => Math.abs(n) > UANG_DIJUMLAH_UPK;
  return rasio === null
    ? []
    : KODE_RASIO.filter((k) => isTooLarge(rasio[k].pembilang) || isTooLarge(rasio[k].penyebut));
}

export function angkaUpkOf(row: UpkLkm): AngkaUpk {
  const angka = emptyUpk();
  angka.lkm = 1;
  if (row.rasio === null) return angka;
  angka.berdata = 1;
  angka.penundaan = Number(row.rasio.penundaan);
  const leftOut = leftOutOf(row);
  if (!leftOut.includes('par')) angka.saldoKelas = [...row.rasio.saldoKelas];
  for (const kode of KODE_RASIO.filter((it) => !leftOut.includes(it))) {
    angka[kode].pembilang = row.rasio[kode].pembilang;
    angka[kode].penyebut = row.rasio[kode].penyebut;
  }
  return angka;
}
