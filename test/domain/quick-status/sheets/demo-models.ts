// Workbooks of a kab/kota, a province and the nation of the demo groups.
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { DICETAK } from '../contoh.ts';
import { kotaOf, playDemo } from '../../../naive/kota-demo.ts';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi } from '../../../../functions/src/domain/basics/wilayah.ts';

export const PER = toTanggal('2017-10-12');

export const played = playDemo(PER, 12, 60);

export const TARGET = { ksm: 30, berdaya: 9, sesi: 900, anggota: 300 };

const DITUTUP = [
  { bulan: '2017-07' },
  { bulan: '2017-08', tanggal: '2017-09-20' },
  { bulan: '2017-09' },
];

export const bandung = kotaOf(played, '32.73', PER, { target: TARGET, ditutup: DITUTUP });

export const cimahi = kotaOf(played, '32.77', PER, { target: TARGET });

export const salatiga = kotaOf(played, '33.73', PER);

export const semua = [bandung, cimahi, salatiga];

export const CETAKAN = { parameter: PARAMETER_AWAL, update: PER, dicetak: DICETAK };

export const GABUNGAN = {
  ...CETAKAN,
  tahun: 2017,
  bulan: toBulan('2017-10'),
  per: PER,
  berjalan: true,
};

export const modelOf = ({ rekap, capaian, lkm, gerbang, upk }: typeof bandung) =>
  composeQsKota({ ...CETAKAN, rekap, ksm: capaian, lkm, gerbang, upk });

export const kota = modelOf(bandung);

export const jabar = composeQsProvinsi({
  ...GABUNGAN,
  kode: toKodeProvinsi('32'),
  nama: 'Jawa Barat',
  kota: [bandung.rekap, cimahi.rekap],
});

export const nasional = composeQsNasional({ ...GABUNGAN, kota: semua.map((k) => k.rekap) });
