// Workbooks made from the groups that a case is about.
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { WorkbookModel } from '../../../../functions/src/domain/quick-status/workbook/model.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { composeQsProvinsi } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { aRekapKota, DICETAK, gerbangOf, PARAMETER, PER, UPDATE } from '../contoh.ts';
import { toBulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi } from '../../../../functions/src/domain/basics/wilayah.ts';

export const CETAKAN = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };

export const GABUNGAN = {
  ...CETAKAN,
  tahun: 2017,
  bulan: toBulan('2017-07'),
  per: PER,
  berjalan: true,
};

export const kotaModel = (
  ksm: readonly CapaianKsm[],
  rekap: RekapKota = aRekapKota(ksm),
  lkm: readonly Pick<Lkm, 'id' | 'nama'>[] = [],
): WorkbookModel =>
  composeQsKota({ ...CETAKAN, rekap, ksm, lkm, gerbang: gerbangOf(ksm), upk: [] });

export const provinsiModel = (kota: readonly RekapKota[], nama = 'Jawa Barat') =>
  composeQsProvinsi({ ...GABUNGAN, kode: kota[0]?.provinsi ?? toKodeProvinsi('32'), nama, kota });
