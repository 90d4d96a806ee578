// What the workbooks are made from: one of a kab/kota from its groups, those above it from the recaps
// of their kab/kota alone.
import type { KsmId } from '../../basics/identitas.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { Lkm } from '../../records/lkm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { Bulan, Tanggal } from '../../basics/tanggal.ts';
import type {
  KodeSubkota,
  KodeKotaOrSubkota,
  KodeKota,
  KodeProvinsi,
} from '../../basics/wilayah.ts';
import type { GerbangKsm } from '../recap/gerbang-ksm.ts';
import type { RekapArea, RekapKota } from '../recap/rekap-kota.ts';
import type { Samaran } from '../samaran/ukuran.ts';
import type { UpkLkm } from '../recap/upk-kota.ts';

interface Cetakan {
  readonly parameter: SetParameter;
  /** Date in the title, in Asia/Jakarta. */
  readonly update: Tanggal;
  /** Time of printing, ISO 8601; it stands on Info only. */
  readonly dicetak: string;
}

interface DaftarInput<K extends KodeKotaOrSubkota> extends Cetakan {
  readonly rekap: RekapArea<K>;
  /** The month's results of every group of the area, the same that the recap adds up. */
  readonly ksm: readonly CapaianKsm[];
  readonly lkm: readonly Pick<Lkm, 'id' | 'nama'>[];
  /** The next gate of every group that is not dissolved, by id. */
  readonly gerbang: ReadonlyMap<KsmId, GerbangKsm>;
  readonly upk: readonly UpkLkm[];
}

export interface QsKotaInput extends DaftarInput<KodeKota> {
  /** The plan of what is hidden; left out: it is made from these groups alone. */
  readonly samaran?: Samaran;
}

export interface QsSubkotaInput extends DaftarInput<KodeSubkota> {
  /** The plan of the kab/kota. */
  readonly samaran: Samaran;
}

export interface QsGabunganInput extends Cetakan {
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  readonly kota: readonly RekapKota[];
  /** Kab/kota that should be here and have no recap yet. */
  readonly belumAda?: readonly { readonly kode: KodeKota; readonly nama: string }[];
}

export interface QsProvinsiInput extends QsGabunganInput {
  readonly kode: KodeProvinsi;
  readonly nama: string;
}

export type QsNasionalInput = QsGabunganInput;
