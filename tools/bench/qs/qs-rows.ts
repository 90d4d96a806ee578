// The Data workbook that `bench qs` writes: rows such as a nation has, the same on every machine, and
// cheap to make, so that the writers' time is what is measured.
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { crc32 } from 'node:zlib';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import { composeData } from '../../../functions/src/domain/quick-status/data/compose-data.ts';
import type { BarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import type { DataModel } from '../../../functions/src/domain/quick-status/data/data-model.ts';
import type { NilaiSel } from '../../../functions/src/domain/quick-status/workbook/model.ts';

const PER = toTanggal('2017-07-05');

export function dataModel(rows: number): DataModel {
  return composeData({
    berkas: {
      tahun: 2017,
      kode: 'ID',
      wilayah: 'Seluruh Indonesia',
      jenjang: 'Nasional',
      bulan: toBulan('2017-07'),
      per: PER,
      berjalan: true,
      dicetak: '2017-07-05T07:30:00.000Z',
      update: PER,
      parameter: PARAMETER_AWAL.berlakuSejak,
    },
    parameter: PARAMETER_AWAL,
    jumlahKsm: rows,
  });
}

const NAMA = ['Melati', 'Kenanga', 'Mawar & Rekan', 'Anggrek', 'Dahlia', 'Sumber Rejeki Barokah'];
const TINGKAT = ['Belum Dinilai', 'Pemula', 'Berkembang', 'Berdaya', 'Mandiri'];
const STATUS = ['Aktif', 'Aktif', 'Aktif', 'Jeda', 'Tidak Aktif', null];
const TAHAP = [null, 'I', 'I', 'II', 'III', 'Selesai'];

/** 12 groups a kelurahan, 12 kelurahan a kecamatan, 12 kecamatan a kab/kota, 15 kab/kota a province. */
export function* dataRows(count: number): Generator<BarisData> {
  let state = 42;
  const upTo = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % (n + 1);
  };
  const two = (n: number) => String(n).padStart(2, '0');
  const persen = () => upTo(1000) / 10;
  const ribu = (n: number) => upTo(n) * 1000;
  const width = KOLOM_DATA.length;
  for (let i = 0; i < count; i += 1) {
    const kelurahan = Math.floor(i / 12);
    const kecamatan = Math.floor(kelurahan / 12);
    const kota = Math.floor(kecamatan / 12);
    const provinsi = Math.floor(kota / 15);
    const kodeProvinsi = two(11 + provinsi);
    const kodeKota = `${kodeProvinsi}.${two(1 + (kota % 15))}`;
    const kodeKecamatan = `${kodeKota}.${two(1 + (kecamatan % 12))}`;
    const anggota = 5 + upTo(15);
    const laki = upTo(anggota);
    const jatuhTempo = upTo(4) === 0 ? 0 : ribu(2000);
    const row: NilaiSel[] = [
      kodeProvinsi,
      `Provinsi ${provinsi}`,
      kodeKota,
      `Kabupaten Contoh ${kota}`,
      kodeKecamatan,
      `Kecamatan ${kecamatan}`,
      `${kodeKecamatan}.${1001 + (kelurahan % 12)}`,
      `Desa Sukamaju ${kelurahan}`,
      `BKM Makmur Sejahtera ${kelurahan}`,
      `7d3f0c1e-5b2a-4c8d-9e6f-${String(i).padStart(12, '0')}`,
      `KSM ${NAMA[upTo(NAMA.length - 1)] ?? ''} ${1 + upTo(8)}`,
      `201${5 + upTo(1)}-${two(1 + upTo(11))}-${two(1 + upTo(27))}`,
      TAHAP[upTo(5)] ?? null,
      TINGKAT[upTo(4)] ?? null,
      STATUS[upTo(5)] ?? null,
      laki < 5 ? '< 5' : laki,
      laki < 5 ? '*' : anggota - laki,
      anggota,
      upTo(anggota),
      persen(),
      persen(),
      persen(),
      persen(),
      jatuhTempo === 0 ? null : persen(),
      persen(),
      persen(),
    ];
    for (let k = 0; k < 6; k += 1) row.push(upTo(2));
    const terlaksana = upTo(13);
    row.push(13, terlaksana, upTo(terlaksana * anggota), terlaksana * anggota);
    row.push(upTo(13 * anggota), 13 * anggota, ribu(9000), ribu(8000), ribu(900) - 20_000);
    row.push(ribu(5000), upTo(3) === 0 ? ribu(20_000) : 0, 0, 0);
    row.push(jatuhTempo, Math.floor((jatuhTempo * upTo(10)) / 10), upTo(1));
    row.push(upTo(9) === 0 ? null : `2017-0${1 + upTo(5)}-${two(1 + upTo(27))}`);
    row.push(PARAMETER_AWAL.berlakuSejak, PER);
    if (row.length !== width) throw new Error(`${row.length} cells for ${width} columns`);
    yield row;
  }
}

/** Checksum of values and their order; dates as ISO text. */
export function addChecksum(crc: number, row: BarisData): number {
  return crc32(JSON.stringify(row), crc);
}
