// What goes into the QS of an area and year: for a kab/kota its groups' figures, for a province and the
// nation the recaps of their kab/kota. Reads figures only, never sessions.
import { listCapaianKota } from '../adapters/capaian.ts';
import { listLkmKota } from '../adapters/lkm.ts';
import { listAreaTahun } from '../adapters/basi.ts';
import { listParameter } from '../adapters/parameter.ts';
import { listRekap } from '../adapters/qs.ts';
import type { TugasQs } from '../adapters/queue.ts';
import { listLokasiKota } from '../adapters/wilayah.ts';
import { reportDate } from '../domain/hitung-ulang.ts';
import { parameterOn, type SetParameter } from '../domain/parameter.ts';
import type { WorkbookModel } from '../domain/qs/model.ts';
import { namaBerkasQs } from '../domain/qs/nama-berkas.ts';
import { buildRekapKota, type RekapKota } from '../domain/qs/rekap-kota.ts';
import { susunQsKota, susunQsNasional, susunQsProvinsi } from '../domain/qs/susun.ts';
import { monthEnd, monthOf, type Bulan, type Tanggal } from '../domain/tanggal.ts';
import { isWithin, jenjangOf, NASIONAL } from '../domain/wilayah.ts';

export interface BuiltQs {
  readonly model: WorkbookModel;
  /** Name of the area. */
  readonly nama: string;
  readonly namaBerkas: string;
  readonly barisKsm: number;
  readonly per: Tanggal;
  /** `berlakuSejak` of the parameter set. */
  readonly parameter: Tanggal;
  /** What the files above are made of; null for those. */
  readonly rekap: RekapKota | null;
}

/** The month a year's file reports, and how. */
interface Laporan {
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  readonly parameter: SetParameter;
  readonly update: Tanggal;
  readonly dicetak: string;
}

/** Null when the area has no figures of that year. */
export async function buildQs(tugas: TugasQs, today: Tanggal, now: Date): Promise<BuiltQs | null> {
  const laporan = reportOf(tugas.tahun, today, now, await listParameter());
  switch (jenjangOf(tugas.kode)) {
    case 'kota':
      return buildKota(tugas.kode, laporan);
    case 'provinsi':
      return buildProvinsi(tugas.kode, laporan);
    case 'nasional':
      return buildNasional(laporan);
    case 'kecamatan':
    case 'kelurahan':
      throw new Error(`no QS of ${tugas.kode}: files are made for kab/kota and above`);
  }
}

/** A past year as of 31 December, the current one as of today. */
function reportOf(
  tahun: number,
  today: Tanggal,
  now: Date,
  sets: readonly SetParameter[],
): Laporan {
  const december: Bulan = `${tahun}-12`;
  const running = monthOf(today);
  const bulan = december < running ? december : running;
  const per = reportDate(bulan, today);
  return {
    tahun,
    bulan,
    per,
    berjalan: per !== monthEnd(bulan),
    parameter: parameterOn(sets, per),
    update: today,
    dicetak: now.toISOString(),
  };
}

async function buildKota(kode: string, laporan: Laporan): Promise<BuiltQs | null> {
  const [capaian, lokasi, lkm] = await Promise.all([
    listCapaianKota(kode, laporan.bulan),
    listLokasiKota(kode),
    listLkmKota(kode),
  ]);
  const first = lokasi[0];
  if (capaian.length === 0 || !first) return null;
  const rekap = buildRekapKota({
    tahun: laporan.tahun,
    kode,
    nama: first.namaKota,
    namaProvinsi: first.namaProvinsi,
    bulan: laporan.bulan,
    per: laporan.per,
    berjalan: laporan.berjalan,
    parameter: laporan.parameter.berlakuSejak,
    capaian,
    lokasi,
    lkm,
    versi: 0,
    dihitung: laporan.dicetak,
  });
  const model = susunQsKota({
    rekap,
    ksm: capaian,
    lkm,
    parameter: laporan.parameter,
    update: laporan.update,
    dicetak: laporan.dicetak,
  });
  return { ...describe(kode, first.namaKota, laporan, rekap.angka.ksm), model, rekap };
}

async function buildProvinsi(kode: string, laporan: Laporan): Promise<BuiltQs | null> {
  const kota = await listRekap(laporan.tahun, kode);
  const first = kota[0];
  if (!first) return null;
  const model = susunQsProvinsi({
    ...laporan,
    kode,
    nama: first.namaProvinsi,
    kota,
    belumAda: await missingKota(laporan.tahun, kode, kota),
  });
  return { ...describe(kode, first.namaProvinsi, laporan, countKsm(kota)), model, rekap: null };
}

async function buildNasional(laporan: Laporan): Promise<BuiltQs | null> {
  const kota = await listRekap(laporan.tahun, null);
  if (kota.length === 0) return null;
  const model = susunQsNasional({
    ...laporan,
    kota,
    belumAda: await missingKota(laporan.tahun, NASIONAL, kota),
  });
  return { ...describe(NASIONAL, 'Nasional', laporan, countKsm(kota)), model, rekap: null };
}

/** Kab/kota that have figures of the year and no recap yet: said on the cover instead of left out unseen. */
async function missingKota(
  tahun: number,
  kode: string,
  kota: readonly RekapKota[],
): Promise<{ kode: string; nama: string }[]> {
  const here = new Set(kota.map((k) => k.kode));
  return (await listAreaTahun(tahun))
    .map((a) => a.kode)
    .filter((k) => jenjangOf(k) === 'kota' && isWithin(k, kode) && !here.has(k))
    .map((k) => ({ kode: k, nama: 'kab/kota' }));
}

function countKsm(kota: readonly RekapKota[]): number {
  return kota.reduce((sum, k) => sum + k.angka.ksm, 0);
}

function describe(kode: string, nama: string, laporan: Laporan, barisKsm: number) {
  return {
    nama,
    namaBerkas: namaBerkasQs({ tahun: laporan.tahun, kode, nama, update: laporan.update }),
    barisKsm,
    per: laporan.per,
    parameter: laporan.parameter.berlakuSejak,
  };
}
