// Workbooks of a kab/kota, and of files above, whose groups come from a seed.
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type {
  Sel,
  TabelModel,
  WorkbookModel,
} from '../../../../functions/src/domain/quick-status/workbook/model.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { aRekapKota, DICETAK, gerbangOf, PARAMETER, PER, UPDATE } from '../contoh.ts';
import { makeRandom, randomKsm } from '../random-ksm.ts';
import { toBulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toLkmId } from '../../../../functions/src/domain/basics/identitas.ts';

export const CETAKAN = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };

export const TANPA_LAIN = { gerbang: new Map(), upk: [] };

export const GABUNGAN = {
  ...CETAKAN,
  tahun: 2017,
  bulan: toBulan('2017-07'),
  per: PER,
  berjalan: true,
};

export function kotaModel(
  ksm: readonly CapaianKsm[],
  rekap: RekapKota = aRekapKota(ksm),
): WorkbookModel {
  const lkm = [{ id: toLkmId('lkm-1'), nama: 'LKM Sejahtera' }];
  return composeQsKota({ ...CETAKAN, rekap, ksm, lkm, gerbang: gerbangOf(ksm), upk: [] });
}

export function jumlahOf(tabel: TabelModel): Record<string, Sel> {
  return Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, tabel.jumlah?.[i] ?? null]));
}

export function manyKsm(seed: number, kelurahan: readonly string[], per: number): CapaianKsm[] {
  const random = makeRandom(seed);
  return kelurahan.flatMap((kode, i) =>
    Array.from({ length: per }, (_, j) => randomKsm(random, kode, i * per + j)),
  );
}

export const BANDUNG = ['32.73.01.1001', '32.73.01.1002', '32.73.02.1001', '32.73.02.1002'];

export const SALATIGA = ['33.73.01.1001', '33.73.02.1001'];

export const BOGOR = ['32.71.01.1001', '32.71.01.1002'];
