// For the cover of a province's or the nation's file: how old the files of its kab/kota are and what is
// missing.
import { formatTanggalPanjang } from '../../basics/format.ts';
import { NASIONAL } from '../../basics/wilayah.ts';
import {
  baris,
  statusTersisih,
  statusTidakDijumlah,
  type KeteranganBerkas,
} from '../sheets/lembar-info.ts';
import { teksSel, type BarisLembar } from './model.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import type { QsGabunganInput, QsProvinsiInput, QsNasionalInput } from './qs-masukan.ts';

export function berkasGabungan(input: QsProvinsiInput | QsNasionalInput): KeteranganBerkas {
  return {
    ...('kode' in input
      ? { kode: input.kode, wilayah: `Provinsi ${input.nama}`, jenjang: 'Provinsi' }
      : { kode: NASIONAL, wilayah: 'Seluruh Indonesia', jenjang: 'Nasional' }),
    tahun: input.tahun,
    bulan: input.bulan,
    per: input.per,
    berjalan: input.berjalan,
    dicetak: input.dicetak,
    update: input.update,
    parameter: input.parameter.berlakuSejak,
  };
}

export function statusGabungan(input: QsGabunganInput, kota: readonly RekapKota[]): BarisLembar[] {
  const per = kota.map((k) => k.per).toSorted();
  const lain = kota.filter((k) => k.parameter !== input.parameter.berlakuSejak);
  const belumAda = input.belumAda ?? [];
  const names = (areas: readonly { readonly kode: string; readonly nama: string }[]) =>
    areas.map((a) => `${a.nama} (${a.kode})`).join('; ');
  const awal = per[0];
  const akhir = per.at(-1);
  return [
    baris('Kab/kota dalam berkas', kota.length, 'angka'),
    baris(
      'Kab/kota tanpa data',
      belumAda.length,
      'angka',
      belumAda.length === 0 ? null : shorten(teksSel(names(belumAda))),
    ),
    ...(awal === undefined || akhir === undefined
      ? []
      : [
          baris(
            'Data kab/kota per',
            awal,
            'tanggal',
            awal === akhir
              ? 'Semua kab/kota pada tanggal yang sama.'
              : `Paling lama; yang terbaru per ${formatTanggalPanjang(akhir)}. Kab/kota tanpa perubahan tidak dihitung ulang.`,
          ),
        ]),
    ...statusTersisih(kota.reduce((sum, k) => sum + k.tersisih, 0)),
    ...statusTidakDijumlah(kota.reduce((sum, k) => sum + k.tidakDijumlah, 0)),
    ...(lain.length === 0
      ? []
      : [
          baris(
            'Parameter lain',
            lain.length,
            'angka',
            shorten(teksSel(`Kab/kota yang masih memakai set parameter lain: ${names(lain)}`)),
          ),
        ]),
  ];
}

const PANJANG_KETERANGAN = 400;
function shorten(teks: string): string {
  return teks.length <= PANJANG_KETERANGAN ? teks : `${teks.slice(0, PANJANG_KETERANGAN - 2)} …`;
}
