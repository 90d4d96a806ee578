// The recap of one kab/kota and data year, as stored: its own sums and those of its kecamatan and kelurahan.
// Files of a province and the nation are made from these documents alone.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Bulan, Tahun, Tanggal } from '../../basics/tanggal.ts';
import { AngkaTarget } from '../../records/city/target.ts';
import {
  KodeKecamatan,
  KodeKelurahan,
  KodeKota,
  KodeProvinsi,
  type KodeKotaOrSubkota,
} from '../../basics/wilayah.ts';
import { AngkaBulan } from './bulanan.ts';
import { KUNCI_TERTUTUP } from '../../records/city/angka-tertutup.ts';
import { AngkaGerbang } from './gerbang-ksm.ts';
import { RekapAngka } from './rekap.ts';
import { PerubahanKota } from '../perubahan/ringkas.ts';
import { AngkaUpk } from './upk-kota.ts';
import { CACAH } from '../samaran/tree.ts';
import { Ukuran, UKURAN } from '../samaran/ukuran.ts';
import { AngkaUji } from './uji-kota.ts';

const Nama = z.string().check(z.minLength(1));

/** Counts of members that no file prints of the area; of a recap from before they were planned, all of them. */
const Samar = z._default(z.array(Ukuran), [...UKURAN]);

/**
 * To be dropped: what the files left readers of hidden counts. The files above were to count on it; since they add
 * up what is shown, nobody asks. Read in documents of before, and no longer written.
 */
export const SamarRentang = z.optional(
  z.partialRecord(z.enum(CACAH), z.readonly(z.tuple([Cacah, Cacah]))),
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
      /** Those that have, as they were closed and as they are; left out: an older version compared them. */
      geser: z.optional(
        z.array(z.strictObject({ kunci: z.enum(KUNCI_TERTUTUP), dari: Cacah, ke: Cacah })),
      ),
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
