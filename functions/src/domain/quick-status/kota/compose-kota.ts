// The file of a kab/kota from its part, as data: the recap, the workbook, and the rows for the files above. The same
// whether a build has just read the part, or it was made again for an update of the past.
import type { Bulan } from '../../basics/tanggal.ts';
import type { LokasiProgram } from '../../basics/wilayah.ts';
import { buildBarisData, type BarisData } from '../data/baris-data.ts';
import type { AngkaBulan } from '../recap/bulanan.ts';
import { buildRekapKota } from '../recap/build-rekap-kota.ts';
import { countGerbang } from '../recap/gerbang-ksm.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import { angkaUpkOf, leftOutOf, sumUpk, upkOfKota } from '../recap/upk-kota.ts';
import { planOf, type KotaPart } from '../updates/kota-part.ts';
import { composeQsKota } from '../workbook/compose-daftar-area.ts';
import type { WorkbookModel } from '../workbook/model.ts';
import { namaWilayahOf } from '../workbook/nama-wilayah.ts';
import type { Laporan } from './laporan.ts';

/** Key figures of the months before the one that is reported. */
export interface Sebelumnya {
  readonly sebelumnya: readonly { readonly bulan: Bulan; readonly angka: AngkaBulan }[];
  /** Of the December before; null: there was no group. */
  readonly tahunLalu: AngkaBulan | null;
}

export interface ComposedKota {
  /** Without a reference to its part. */
  readonly rekap: RekapKota;
  readonly model: WorkbookModel;
  readonly baris: readonly BarisData[];
}

/** `first`: any location of the kab/kota, for the names. */
export function composeKota({
  part,
  laporan,
  first,
  lalu,
  samarBulan,
  tersisih,
}: {
  readonly part: KotaPart;
  readonly laporan: Laporan;
  readonly first: LokasiProgram;
  readonly lalu: Sebelumnya;
  readonly samarBulan: readonly Bulan[];
  readonly tersisih: number;
}): ComposedKota {
  const { kode, capaian, lokasi, lkm, target, verifikasi, ujiPetik = [] } = part;
  const { tahun, bulan, per, berjalan, parameter, update, dicetak } = laporan;
  const upk = upkOfKota(
    { lkm, pinjaman: part.pinjamanUpk, bulanan: part.upkBulanan },
    per,
    parameter,
  );
  const hidup = capaian.filter((row) => row.capaian.tingkat !== 'Bubar');
  const plan = planOf(part);
  const gerbang = new Map(part.gerbang.map((g) => [g.ksmId, g]));
  const rekap = buildRekapKota({
    tahun,
    kode,
    nama: first.namaKota,
    namaProvinsi: first.namaProvinsi,
    bulan,
    per,
    berjalan,
    parameter: parameter.berlakuSejak,
    capaian,
    lokasi,
    lkm,
    ...lalu,
    verifikasi,
    ujiPetik,
    target: target?.angka ?? null,
    plan,
    samarBulan,
    gerbang: countGerbang(hidup, gerbang),
    upk: sumUpk(upk.map(angkaUpkOf)),
    upkTidakDijumlah: upk.flatMap(leftOutOf).length,
    tersisih,
    hariIni: update,
    versi: 0,
    dihitung: dicetak,
  });
  const model = composeQsKota({
    rekap,
    ksm: capaian,
    lkm,
    gerbang,
    upk,
    samaran: plan.samaran,
    parameter,
    update,
    dicetak,
  });
  const baris = buildBarisData(capaian, namaWilayahOf(rekap, lkm), plan.samaran);
  return { rekap, model, baris };
}
