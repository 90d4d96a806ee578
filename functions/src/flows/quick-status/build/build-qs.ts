// The contents of the QS of an area and year: for a kab/kota from its groups' figures, for a province
// and the nation from the recaps of their kab/kota. Reads figures and what gates and UPK need, never
// sessions.
import { listParameter } from '../../../adapters/firestore/parameter.ts';
import { listRekap } from '../../../adapters/firestore/quick-status/rekap.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import type { TugasQs } from '../../../adapters/platform/queue.ts';
import type { StaleMark } from '../../../domain/quick-status/updates/stale-mark.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import type { KotaPart } from '../../../domain/quick-status/updates/kota-part.ts';
import type { BarisData } from '../../../domain/quick-status/data/baris-data.ts';
import { composeKota } from '../../../domain/quick-status/kota/compose-kota.ts';
import type { ManifesQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import { judulPerubahan } from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import type { WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { namaBerkasQs } from '../../../domain/quick-status/updates/nama-berkas.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import { samarBulanOf } from '../../../domain/quick-status/recap/samar-bulan.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../../domain/quick-status/workbook/compose-gabungan.ts';
import type {
  QsNasionalInput,
  QsProvinsiInput,
} from '../../../domain/quick-status/workbook/qs-masukan.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  NASIONAL,
  type KodeProvinsi,
  type KodeKota,
  type KodeWilayah,
  isJenjang,
} from '../../../domain/basics/wilayah.ts';
import { planData, type DataPlan } from './assemble-data.ts';
import { countUnread, readable } from '../../repair/set-aside.ts';
import type { BeforeMonths } from '../../lists/warm-daftar.ts';
import { nowOf, reportOf, type Laporan } from '../../../domain/quick-status/kota/laporan.ts';
import { loadSebelumnya, type BulanKelurahan } from './load-earlier-months.ts';
import { changesOfArea, changesOfKota, type Changes } from './find-changes.ts';
import { loadKotaPart } from './load-kota-part.ts';
import { missingKota } from './missing-kota.ts';

export interface BuiltQs {
  readonly model: WorkbookModel;
  /** Name of the area. */
  readonly nama: string;
  readonly namaBerkas: string;
  readonly barisKsm: number;
  /** Sessions held in the data year. */
  readonly sesi: number;
  /** Documents that could not be read. */
  readonly tersisih: number;
  readonly per: Tanggal;
  /** The day on which it is made. */
  readonly update: Tanggal;
  /** `berlakuSejak` of the parameter set. */
  readonly parameter: Tanggal;
  /** Against the update before; asked only when there is something to publish. */
  readonly changes: (before: ManifesQs | null, now: Date) => Promise<Changes | null>;
  /** What the files above are made of; null above a kab/kota. */
  readonly kota: BuiltKota | null;
  /** The flat workbook of a province or the nation, and what it is assembled from. */
  readonly data: DataPlan | null;
  /** The recaps of a province or the nation; null for a kab/kota. */
  readonly gabungan: QsProvinsiInput | QsNasionalInput | null;
}

interface BuiltKota {
  /** Without its part, which is not stored yet. */
  readonly rekap: RekapKota;
  readonly part: KotaPart;
  /** False when the part of the previous build is the same. */
  readonly isNew: boolean;
  /** For the list of groups; null: it has nothing to take from this build. */
  readonly before: BeforeMonths | null;
  /** The recap of the build before, and its part. */
  readonly stored: Pick<RekapKota, 'bagian' | 'perubahan'> | null;
  readonly last: KotaPart | null;
  /** Rows of the kab/kota in a Data workbook. */
  readonly baris: readonly BarisData[];
  readonly bawah: BulanKelurahan;
}

/** Null when the area has no figures of that year. */
export async function buildQs(
  tugas: TugasQs,
  mark: StaleMark,
  today: Tanggal,
  now: Date,
): Promise<BuiltQs | null> {
  const laporan = reportOf(tugas.tahun, today, now, await listParameter());
  const { kode } = tugas;
  if (kode === NASIONAL) return buildNasional(laporan);
  if (isJenjang(kode, 'provinsi')) return buildProvinsi(kode, laporan);
  if (isJenjang(kode, 'kota')) return buildKota(kode, mark, laporan);
  throw new Error(`the QS of ${kode} is made when somebody asks for it`);
}

async function buildKota(
  kode: KodeKota,
  mark: StaleMark,
  laporan: Laporan,
): Promise<BuiltQs | null> {
  const { tahun, bulan, per, parameter } = laporan;
  const stored = await docs.rekap.readIfFits(areaTahunId(tahun, kode));
  // The first file of a year comes after the last of the year before, and tells nothing that it has hidden.
  const last = stored ?? (await docs.rekap.readIfFits(areaTahunId(tahun - 1, kode)));
  const {
    part,
    isNew,
    last: lastPart,
    before,
  } = await loadKotaPart({
    kode,
    tahun,
    bulan,
    per,
    parameter,
    mark,
    stored: last,
    dibaca: laporan.dicetak,
  });
  const first = part.lokasi[0];
  if (!first) return null;
  const { bawah, ...lalu } = await loadSebelumnya({
    kode,
    mark,
    stored,
    laporan,
    verifikasi: part.verifikasi,
  });
  // Where the last group has gone elsewhere, the file still has its earlier months, and says that it is gone.
  const wasEmpty = stored === null && lalu.sebelumnya.length === 0 && lalu.tahunLalu === null;
  if (part.capaian.length === 0 && part.target === null && wasEmpty) return null;
  const { rekap, model, baris } = composeKota({
    part,
    laporan,
    first,
    lalu,
    samarBulan: samarBulanOf(last, bulan),
    tersisih: await countUnread(kode),
  });
  // The first file of a year has none before it.
  const ofYear = lastPart?.tahun === tahun ? lastPart : null;
  return {
    ...describe(kode, first.namaKota, laporan, [rekap]),
    model,
    changes: (_manifes, now) =>
      changesOfKota({ kode, rekap, part, last: ofYear, judul: judulPerubahan(model) }, now),
    kota: { rekap, part, isNew, before, stored, last: ofYear, baris, bawah },
    data: null,
    gabungan: null,
  };
}

async function buildProvinsi(kode: KodeProvinsi, laporan: Laporan): Promise<BuiltQs | null> {
  const kota = await readable(await listRekap(laporan.tahun, kode), nowOf(laporan));
  const first = kota[0];
  if (!first) return null;
  const input = {
    ...laporan,
    kode,
    nama: first.namaProvinsi,
    kota,
    belumAda: await missingKota(laporan.tahun, kode, kota),
  };
  const model = composeQsProvinsi(input);
  return {
    ...describe(kode, first.namaProvinsi, laporan, kota),
    model,
    changes: areaChanges(kota, model, laporan),
    kota: null,
    data: planData(input),
    gabungan: input,
  };
}

async function buildNasional(laporan: Laporan): Promise<BuiltQs | null> {
  const kota = await readable(await listRekap(laporan.tahun, null), nowOf(laporan));
  if (kota.length === 0) return null;
  const input = { ...laporan, kota, belumAda: await missingKota(laporan.tahun, NASIONAL, kota) };
  const model = composeQsNasional(input);
  return {
    ...describe(NASIONAL, 'Nasional', laporan, kota),
    model,
    changes: areaChanges(kota, model, laporan),
    kota: null,
    data: planData(input),
    gabungan: input,
  };
}

function areaChanges(
  kota: readonly RekapKota[],
  model: WorkbookModel,
  { update }: Laporan,
): BuiltQs['changes'] {
  return (manifes) => Promise.resolve(changesOfArea(manifes, kota, judulPerubahan(model), update));
}

function describe(kode: KodeWilayah, nama: string, laporan: Laporan, kota: readonly RekapKota[]) {
  return {
    nama,
    namaBerkas: namaBerkasQs({ tahun: laporan.tahun, kode, nama, update: laporan.update }),
    barisKsm: kota.reduce((sum, k) => sum + k.angka.ksm, 0),
    sesi: kota.reduce((sum, k) => sum + k.angka.sesiTahun, 0),
    tersisih: kota.reduce((sum, k) => sum + k.tersisih, 0),
    per: laporan.per,
    update: laporan.update,
    parameter: laporan.parameter.berlakuSejak,
  };
}
