// The gate into stage I: a group that the programme can mentor.
import { formatTanggal } from '../../basics/format.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { DataGerbang, Facts } from './data-gerbang.ts';
import type { SyaratGerbang } from './syarat-gerbang.ts';

export function gateTahap1(
  data: DataGerbang,
  facts: Facts,
  per: Tanggal,
  parameter: SetParameter,
): SyaratGerbang[] {
  const { tanggalBentuk, tanggalBubar } = data.ksm;
  const bubar = tanggalBubar !== undefined && tanggalBubar !== null && tanggalBubar <= per;
  const { anggota, miskin } = parameter.gerbang;
  const poor = facts.aktif.filter((a) => a.miskin).length;
  return [
    {
      kode: 'terdaftar',
      label: 'KSM terdaftar dan tidak bubar',
      terpenuhi: tanggalBentuk <= per && !bubar,
      angka: bubar
        ? `bubar ${formatTanggal(tanggalBubar)}`
        : `dibentuk ${formatTanggal(tanggalBentuk)}`,
      wajib: true,
    },
    {
      kode: 'jumlahAnggota',
      label: `Paling sedikit ${anggota} anggota aktif`,
      terpenuhi: facts.aktif.length >= anggota,
      angka: `${facts.aktif.length} anggota`,
      wajib: true,
    },
    {
      kode: 'lokasiProgram',
      label: 'Kelurahan/desa adalah lokasi program',
      terpenuhi: data.lokasi !== null,
      angka: data.lokasi === null ? 'bukan lokasi program' : 'lokasi program',
      wajib: true,
    },
    {
      kode: 'anggotaMiskin',
      label: `Paling sedikit ${miskin} anggota warga miskin (PS-2)`,
      terpenuhi: poor >= miskin,
      angka: `${poor} anggota`,
      wajib: true,
    },
  ];
}
