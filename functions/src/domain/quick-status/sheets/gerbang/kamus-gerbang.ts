// Gerbang Tahap in Kamus: its columns, and what each condition of a gate asks.
import type { SetParameter } from '../../../basics/parameter.ts';
import { namaSyarat } from '../../recap/gerbang-ksm.ts';
import type { NilaiSel } from '../../workbook/model.ts';
import { kamusOf } from '../../workbook/tabel.ts';
import { NAMA_GERBANG } from './nama-gerbang.ts';
import { KOLOM_KSM } from './kolom-gerbang-ksm.ts';
import { KOLOM_AREA } from './kolom-gerbang-area.ts';

/** What each condition asks, with the numbers of the parameter set. */
function syaratKamus(p: SetParameter): readonly (readonly [string, string, string])[] {
  const g = p.gerbang;
  return [
    ['I', namaSyarat('terdaftar'), 'terdaftar dan tidak bubar'],
    ['I', namaSyarat('jumlahAnggota'), `≥ ${g.anggota} anggota aktif`],
    ['I', namaSyarat('lokasiProgram'), 'kelurahan/desa ada dalam daftar lokasi program'],
    ['I', namaSyarat('anggotaMiskin'), `≥ ${g.miskin} anggota warga miskin (PS-2)`],
    [
      'II',
      namaSyarat('berdayaBerturut'),
      `Berdaya atau Mandiri pada ${g.bulanBerdaya} akhir bulan terakhir`,
    ],
    [
      'II',
      namaSyarat('aturanKelompok'),
      'ditandatangani dan dibuat atau ditinjau setahun terakhir (K3 = 2)',
    ],
    ['II', namaSyarat('tanggungRenteng'), 'ditandatangani semua anggota aktif (K5 = 2)'],
    ['II', namaSyarat('pelatihan'), 'semua anggota: pinjaman bergulir, kewirausahaan, ERT'],
    ['II', namaSyarat('perempuan'), `≥ ${g.perempuan}% anggota aktif`],
    ['II', namaSyarat('rencanaUsaha'), 'setiap anggota aktif punya rencana usaha'],
    ['II', namaSyarat('kesehatanUpk'), 'UPK punya angka dan tidak dalam Penundaan; hanya saran'],
    ['III', namaSyarat('pinjamanUpkLunas'), `≥ ${g.pinjamanUpkLunas} pinjaman UPK lunas`],
    ['III', namaSyarat('rr'), `≥ ${g.rr}%`],
    ['III', namaSyarat('tunggakan'), `tidak ada pinjaman menunggak ≥ ${p.tunggakan} angsuran`],
    ['III', namaSyarat('lokasiPpmk'), 'kelurahan/desa ada dalam daftar lokasi PPMK'],
    [
      'III',
      namaSyarat('rencanaDiperbarui'),
      `sejak masuk Tahap II dan paling lama ${g.umurRencanaHari} hari`,
    ],
    ['III', namaSyarat('tingkat'), 'Berdaya atau Mandiri pada tanggal laporan'],
    [
      'Selesai',
      namaSyarat('mandiriDuaKali'),
      `pada akhir bulan terakhir dan ≥ ${g.jarakMandiriHari} hari sebelumnya`,
    ],
  ];
}

export function kamusGerbang(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return [
    ...(jenjang === 'kota'
      ? kamusOf(NAMA_GERBANG, KOLOM_KSM, parameter)
      : kamusOf(NAMA_GERBANG, KOLOM_AREA, parameter)),
    ...syaratKamus(parameter).map(([tahap, nama, batas]): NilaiSel[] => [
      NAMA_GERBANG,
      nama,
      `Syarat masuk ${tahap === 'Selesai' ? tahap : `Tahap ${tahap}`}.`,
      batas,
      'KSM',
    ]),
  ];
}
