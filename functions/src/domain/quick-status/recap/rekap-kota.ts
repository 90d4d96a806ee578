// The recap of one kab/kota and data year, as stored: its own sums and those of its kecamatan and kelurahan.
// Files of a province and the nation are made from these documents alone.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { Lkm } from '../../records/lkm.ts';
import { Bulan, monthEnd, Tahun, Tanggal } from '../../basics/tanggal.ts';
import { AngkaTarget } from '../../records/city/target.ts';
import { batasTutup } from '../../records/city/tutup-bulan.ts';
import type { Verifikasi } from '../../records/verifikasi.ts';
import {
  isReplaced,
  isWithin,
  KodeKecamatan,
  KodeKelurahan,
  KodeKota,
  KodeProvinsi,
  type KodeKotaOrSubkota,
  type LokasiProgram,
} from '../../basics/wilayah.ts';
import { AngkaBulan, bulanOfKsm, sumBulan } from './bulanan.ts';
import { KUNCI_TERTUTUP } from '../../records/city/angka-tertutup.ts';
import { AngkaGerbang } from './gerbang-ksm.ts';
import { addRekap, EMPTY_REKAP, isSummed, RekapAngka, rekapOfKsm, sumRekap } from './rekap.ts';
import { PerubahanKota } from '../perubahan/ringkas.ts';
import { AngkaUpk } from './upk-kota.ts';
import { CACAH } from '../samaran/tree.ts';
import { planKota, type PlanKota } from '../samaran/plan-kota.ts';
import { Ukuran, UKURAN } from '../samaran/ukuran.ts';
import { byKode, compareText } from '../../basics/urutan.ts';
import type { UjiPetik } from '../../records/city/uji-petik.ts';
import { AngkaUji, ujiOf } from './uji-kota.ts';
import { provinsiOf, kecamatanOf } from '../../basics/code-shapes.ts';
import type { KsmId } from '../../basics/identitas.ts';

const Nama = z.string().check(z.minLength(1));

/** Counts of members that no file prints of the area; of a recap from before they were planned, all of them. */
const Samar = z._default(z.array(Ukuran), [...UKURAN]);

/** Of each hidden count of the kab/kota what its files leave readers, the least and the most. */
export const SamarRentang = z._default(
  z.partialRecord(z.enum(CACAH), z.readonly(z.tuple([Cacah, Cacah]))),
  {},
);

const RekapKecamatan = z.strictObject({
  kode: KodeKecamatan,
  nama: Nama,
  angka: RekapAngka,
  samar: Samar,
});
type RekapKecamatan = z.infer<typeof RekapKecamatan>;

const RekapKelurahan = z.strictObject({
  kode: KodeKelurahan,
  nama: Nama,
  /** Names of the LKM/BKM of the kelurahan; one as a rule. */
  lkm: z.array(Nama),
  angka: RekapAngka,
  samar: Samar,
});
type RekapKelurahan = z.infer<typeof RekapKelurahan>;

/** A month of the data year: its key figures, and whether and how it was closed. */
export const BulanKota = z.strictObject({
  bulan: Bulan,
  /** Last day of the month, or the report date while it runs. */
  per: Tanggal,
  angka: AngkaBulan,
  /** Had to be closed by now, or is closed. */
  wajib: z.boolean(),
  tutup: z.nullable(
    z.strictObject({
      tanggal: Tanggal,
      /** Closed by the 5th of the next month. */
      tepat: z.boolean(),
      /** Key figures that have not changed since. */
      tetap: z.int().check(z.minimum(0), z.maximum(KUNCI_TERTUTUP.length)),
    }),
  ),
  /** Left out: nobody visited, and the month is not closed; or an older version added it up. */
  uji: z.optional(AngkaUji),
});
export type BulanKota = z.infer<typeof BulanKota>;

/** The stored part behind a recap, see `kota-part.ts`. */
export const PartRef = z.strictObject({
  objek: z.string().check(z.minLength(1)),
  /** Bytes. */
  ukuran: Cacah,
  /** Rows of the kab/kota in a Data workbook, and their hash. */
  baris: Cacah,
  sidikBaris: z.string(),
});
export type PartRef = z.infer<typeof PartRef>;

/**
 * As stored in `rekap/{tahun}_{kota}`. About 0.9 kB a kelurahan, so the largest kabupaten of the country
 * (852 desa) stays below the 1 MiB of a document. Arrays of maps also keep the index entries few.
 */
export const RekapKota = z.strictObject({
  tahun: Tahun,
  kode: KodeKota,
  nama: Nama,
  provinsi: KodeProvinsi,
  namaProvinsi: Nama,
  /** Month and date of the figures. */
  bulan: Bulan,
  per: Tanggal,
  berjalan: z.boolean(),
  /** `berlakuSejak` of the parameter set. */
  parameter: Tanggal,
  angka: RekapAngka,
  samar: Samar,
  samarRentang: SamarRentang,
  /** Earlier months, the December before among them, whose last update hid the members of the kab/kota. */
  samarBulan: z._default(z.array(Bulan), []),
  /** Null: none entered. */
  target: z.nullable(AngkaTarget),
  /** Key figures of the December before; null where no group is on record for it. */
  tahunLalu: z.nullable(AngkaBulan),
  /** Sessions held before the data year by the groups on record in it. */
  sesiSebelum: Cacah,
  /** From January, or the first month with a group, to `bulan`. */
  bulanan: z.array(BulanKota).check(z.maxLength(12)),
  gerbang: AngkaGerbang,
  upk: AngkaUpk,
  /** Both by code. */
  kecamatan: z.array(RekapKecamatan),
  kelurahan: z.array(RekapKelurahan),
  /** Documents of the kab/kota that could not be read: their groups have the figures of before. */
  tersisih: z._default(Cacah, 0),
  /** Groups, and ratios of UPKs, whose money is beyond every bound and added to no sum. */
  tidakDijumlah: z._default(Cacah, 0),
  /** Since the update before; null: it is the first, or a version before made it. */
  perubahan: z._default(z.nullable(PerubahanKota), null),
  /** Null until the part is stored. */
  bagian: z._default(z.nullable(PartRef), null),
  /** Grows with every recomputation that changed something. */
  versi: Cacah,
  /** Server time of that recomputation. */
  dihitung: z.iso.datetime(),
});
export type RekapKota = z.infer<typeof RekapKota>;
/** The same for a kecamatan or kelurahan too, as their files are made from it: never stored. */
export type RekapArea<K extends KodeKotaOrSubkota = KodeKotaOrSubkota> = Omit<RekapKota, 'kode'> & {
  kode: K;
};

export interface RekapKotaInput<K extends KodeKotaOrSubkota = KodeKota> {
  readonly tahun: number;
  readonly kode: K;
  readonly nama: string;
  readonly namaProvinsi: string;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  readonly parameter: Tanggal;
  /** The month's results of every group of the kab/kota. */
  readonly capaian: readonly CapaianKsm[];
  /** Every programme location of the kab/kota, including those without a group. */
  readonly lokasi: readonly LokasiProgram[];
  readonly lkm: readonly Pick<Lkm, 'id' | 'nama' | 'wilayah'>[];
  /** Earlier months of the data year. */
  readonly sebelumnya: readonly { readonly bulan: Bulan; readonly angka: AngkaBulan }[];
  readonly tahunLalu: AngkaBulan | null;
  readonly verifikasi: readonly Verifikasi[];
  readonly target: AngkaTarget | null;
  /** Visits to drawn groups in months of the data year; left out: none. */
  readonly ujiPetik?: readonly UjiPetik[];
  readonly gerbang: AngkaGerbang;
  readonly upk: AngkaUpk;
  /** Documents that could not be read; left out: none. */
  readonly tersisih?: number;
  /** Ratios of UPKs that are not added up; left out: none. */
  readonly upkTidakDijumlah?: number;
  /** The plan of the kab/kota; left out: it is made from these groups alone. */
  readonly plan?: PlanKota;
  /** Earlier months whose last update hid the members of the kab/kota; left out: none. */
  readonly samarBulan?: readonly Bulan[];
  /** The day on which the recap is made. */
  readonly hariIni: Tanggal;
  readonly versi: number;
  readonly dihitung: string;
}

const ONE_LOKASI: RekapAngka = { ...EMPTY_REKAP, lokasi: 1 };

/**
 * Adds up the groups of one kab/kota. A group in a kelurahan that the list of locations lacks keeps its
 * row, under its code instead of a name: nothing is left out silently.
 */
export function buildRekapKota<K extends KodeKotaOrSubkota>(
  input: RekapKotaInput<K>,
): RekapArea<K> {
  const kelurahan = new Map<KodeKelurahan, { nama: string; lkm: string[]; angka: RekapAngka }>();
  const namaKecamatan = new Map<KodeKecamatan, string>();
  const rowOf = (kode: KodeKelurahan) => {
    if (!isWithin(kode, input.kode)) throw new Error(`kelurahan ${kode} is not in ${input.kode}`);
    let row = kelurahan.get(kode);
    if (row === undefined) {
      row = { nama: kode, lkm: [], angka: EMPTY_REKAP };
      kelurahan.set(kode, row);
    }
    return row;
  };

  for (const lokasi of input.lokasi) {
    if (
      isReplaced(lokasi, input.per) &&
      !input.capaian.some((c) => c.wilayah.kelurahan === lokasi.kode)
    )
      continue;
    const row = rowOf(lokasi.kode);
    row.nama = lokasi.nama;
    // A code that was replaced stands beside its successors, which are counted.
    if (!isReplaced(lokasi, input.per)) row.angka = addRekap(row.angka, ONE_LOKASI);
    namaKecamatan.set(lokasi.wilayah.kecamatan, lokasi.namaKecamatan);
  }
  for (const lkm of input.lkm) {
    const row = rowOf(lkm.wilayah.kelurahan);
    row.lkm.push(lkm.nama);
    row.angka = addRekap(row.angka, { ...EMPTY_REKAP, lkm: 1 });
  }
  const seen = new Set<KsmId>();
  for (const ksm of input.capaian) {
    if (seen.has(ksm.ksmId)) throw new Error(`KSM ${ksm.ksmId} comes twice`);
    if (ksm.bulan !== input.bulan)
      throw new Error(`KSM ${ksm.ksmId} is of ${ksm.bulan}, not of ${input.bulan}`);
    seen.add(ksm.ksmId);
    const row = rowOf(ksm.wilayah.kelurahan);
    row.angka = addRekap(row.angka, rekapOfKsm(ksm));
  }

  const plan = input.plan ?? planKota({ ksm: input.capaian });
  const samarOf = (kode: string) => [...(plan.samaran.get(kode) ?? [])];
  const rows = [...kelurahan]
    .map(([kode, row]) => ({
      kode,
      nama: row.nama,
      lkm: row.lkm.toSorted(compareText),
      angka: row.angka,
      samar: samarOf(kode),
    }))
    .toSorted(byKode);
  const kecamatan = [...Map.groupBy(rows, (row) => kecamatanOf(row.kode))].map(([kode, below]) => ({
    kode,
    nama: namaKecamatan.get(kode) ?? kode,
    angka: sumRekap(below.map((row) => row.angka)),
    samar: samarOf(kode),
  }));
  return {
    tahun: input.tahun,
    kode: input.kode,
    nama: input.nama,
    provinsi: provinsiOf(input.kode),
    namaProvinsi: input.namaProvinsi,
    bulan: input.bulan,
    per: input.per,
    berjalan: input.berjalan,
    parameter: input.parameter,
    angka: sumRekap(rows.map((row) => row.angka)),
    samar: samarOf(input.kode),
    samarRentang: plan.rentang,
    samarBulan: [...(input.samarBulan ?? [])],
    target: input.target,
    tahunLalu: input.tahunLalu,
    sesiSebelum: input.capaian.reduce((sum, row) => sum + row.sesiTotal - row.sesiTahun, 0),
    bulanan: buildBulanan(input),
    gerbang: input.gerbang,
    upk: input.upk,
    kecamatan,
    kelurahan: rows,
    tersisih: input.tersisih ?? 0,
    tidakDijumlah:
      input.capaian.filter(({ capaian }) => capaian.tingkat !== 'Bubar' && !isSummed(capaian))
        .length + (input.upkTidakDijumlah ?? 0),
    perubahan: null,
    bagian: null,
    versi: input.versi,
    dihitung: input.dihitung,
  };
}

function buildBulanan(input: RekapKotaInput<KodeKotaOrSubkota>): BulanKota[] {
  const months = [
    ...input.sebelumnya.map(({ bulan, angka }) => ({ bulan, per: monthEnd(bulan), angka })),
    { bulan: input.bulan, per: input.per, angka: sumBulan(input.capaian.map(bulanOfKsm)) },
  ].toSorted((a, b) => compareText(a.bulan, b.bulan));
  return months.map(({ bulan, per, angka }): BulanKota => {
    const closed = input.verifikasi.find((v) => v.bulan === bulan);
    const hasEnded = per === monthEnd(bulan);
    return {
      bulan,
      per,
      angka,
      wajib:
        closed !== undefined || (hasEnded && angka.ksm > 0 && batasTutup(bulan) < input.hariIni),
      tutup:
        closed === undefined
          ? null
          : {
              tanggal: closed.tanggal,
              tepat: closed.tanggal <= batasTutup(bulan),
              tetap: KUNCI_TERTUTUP.filter((kunci) => closed.angka[kunci] === angka[kunci]).length,
            },
      ...ujiOf(
        input.ujiPetik?.find((it) => it.bulan === bulan),
        input.kode,
        closed ?? null,
      ),
    };
  });
}
