// Target-Realisasi: six columns per indicator, as the programme's sister in India printed its progress
// (NRLP monthly export). A kab/kota reads its indicators down, the files above read them across.
import type { SetParameter } from '../../../basics/parameter.ts';
import { INDIKATOR } from '../../../records/city/target.ts';
import type { NilaiSel, TabelModel } from '../../workbook/model.ts';
import type { RekapArea, RekapKota } from '../../recap/rekap-kota.ts';
import type { Samaran } from '../../samaran/ukuran.ts';
import { samarTarget } from './samar-target.ts';
import { kamusOf, composeTabel } from '../../workbook/tabel.ts';
import { NAMA_TARGET, RENTANG_TARGET, NAMA, SATUAN, ARTI } from './indikator.ts';
import { realisasiOf } from '../../recap/realisasi.ts';
import { kolomMenurun } from './kolom-menurun.ts';
import { kolomMendatar } from './kolom-mendatar.ts';

export function composeTargetKota(
  rekap: RekapArea,
  judul: readonly string[],
  samaran: Samaran,
): TabelModel {
  const realisasi = realisasiOf(rekap);
  return composeTabel({
    nama: NAMA_TARGET,
    rentang: RENTANG_TARGET,
    judul,
    kolom: kolomMenurun(samarTarget(rekap, realisasi.anggota, samaran)),
    baris: INDIKATOR.map((indikator) => ({ indikator, ...realisasi[indikator] })),
    bekuKolom: 1,
    berjumlah: false,
    catatan: [
      ...(rekap.target === null ? ['Belum ada target untuk tahun data ini.'] : []),
      ...INDIKATOR.map((i) => `${NAMA[i]}: ${ARTI[i]}.`),
    ],
    cetak: { kertas: 'A4', orientasi: 'landscape' },
  });
}

export function composeTargetArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
  samaran: Samaran,
): TabelModel {
  const tanpa = kota.filter((k) => k.target === null).length;
  return composeTabel({
    nama: NAMA_TARGET,
    rentang: RENTANG_TARGET,
    judul,
    kolom: kolomMendatar(samaran),
    baris: kota.map((rekap) => ({ rekap, realisasi: realisasiOf(rekap) })),
    bekuKolom: 3,
    catatan: [
      `JUMLAH mengikuti saringan. % = s.d. Bulan Ini ÷ Target Tahun Ini, hanya kab/kota yang bertarget${tanpa === 0 ? '' : ` (${tanpa} kab/kota belum bertarget)`}.`,
      ...INDIKATOR.map((i) => `${NAMA[i]}: ${ARTI[i]}.`),
    ],
  });
}

export function kamusTarget(parameter: SetParameter): NilaiSel[][] {
  return [
    ...kamusOf(NAMA_TARGET, kolomMenurun(new Set()), parameter),
    ...INDIKATOR.map((i): NilaiSel[] => [
      NAMA_TARGET,
      NAMA[i],
      `Indikator: ${ARTI[i]}.`,
      'target diisi kab/kota per tahun data',
      SATUAN[i],
    ]),
  ];
}
