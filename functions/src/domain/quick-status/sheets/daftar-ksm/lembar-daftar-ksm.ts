// Daftar KSM: one row per group of a kab/kota, without a name of any person.
import type { CapaianKsm } from '../../../recompute/capaian-ksm.ts';
import { formatAngka } from '../../../basics/format.ts';
import { kolomNo, lebarTeks, TANPA_DATA } from '../rekap/lembar-rekap.ts';
import { hurufKolom, letakTabel } from '../../workbook/layout.ts';
import {
  teksSel,
  type KolomModel,
  type NilaiSel,
  type Sel,
  type TabelModel,
} from '../../workbook/model.ts';
import { compareText } from '../../../basics/urutan.ts';
import { isSummed } from '../../../recompute/is-summed.ts';
import { isSamar, SEL_SAMAR, type Samaran } from '../../samaran/ukuran.ts';
import type { NamaWilayahKsm, KolomDaftar } from './bentuk-kolom.ts';
import { KOLOM_DAFTAR } from './kolom-daftar.ts';

const NAMA_DAFTAR_KSM = 'Daftar KSM';
const RENTANG_DAFTAR_KSM = 'Daftar_KSM';

export interface DaftarKsmInput {
  readonly judul: readonly string[];
  /** Groups of the kab/kota; dissolved ones are left out. */
  readonly ksm: readonly CapaianKsm[];
  readonly namaOf: (ksm: CapaianKsm) => NamaWilayahKsm;
  readonly samaran: Samaran;
}

export function composeDaftarKsm(input: DaftarKsmInput): TabelModel {
  const ksm = input.ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .toSorted(
      (a, b) =>
        compareText(a.wilayah.kelurahan, b.wilayah.kelurahan) ||
        compareText(a.nama, b.nama) ||
        compareText(a.ksmId, b.ksmId),
    );
  const rows = ksm.map((row, i): NilaiSel[] => {
    const nama = input.namaOf(row);
    return [
      i + 1,
      ...KOLOM_DAFTAR.map((kolom) => {
        const nilai = kolom.nilai(row, nama);
        if (
          nilai !== null &&
          kolom.ukuran !== undefined &&
          isSamar(input.samaran, row.ksmId, kolom.ukuran)
        )
          return SEL_SAMAR;
        return typeof nilai === 'string' ? teksSel(nilai) : nilai;
      }),
    ];
  });
  const summed = rows.filter((_, i) => ksm[i] && isSummed(ksm[i].capaian));
  const isEmpty = rows.length === 0;
  if (isEmpty) rows.push([null, TANPA_DATA, ...KOLOM_DAFTAR.slice(1).map(() => null)]);

  const kolom: KolomModel[] = [
    kolomNo(rows.length),
    ...KOLOM_DAFTAR.map((k, i): KolomModel => ({
      kunci: k.kunci,
      judul: k.judul,
      jenis: k.jenis,
      lebar: lebarDaftar(k, rows, i + 1),
      ...(i > 5 && { keterangan: `${k.nama}: ${k.arti}.` }),
      ...(k.lipat && { lipat: true }),
      ...(k.susut && { susut: true }),
      ...(k.tengah && { tengah: true }),
      ...(k.warnaTingkat && { warnaTingkat: true }),
    })),
  ];
  const letak = letakTabel({
    judul: input.judul,
    kolom,
    bernomor: true,
    baris: rows,
    jumlah: true,
  });
  const jumlah = kolom.map((k, i): Sel => {
    const huruf = hurufKolom(i + 1);
    const rentang = `${huruf}${letak.pertama}:${huruf}${letak.terakhir}`;
    if (k.kunci === 'kode') return 'JUMLAH';
    if (k.kunci === 'nama') return { rumus: `SUBTOTAL(103,${rentang})`, nilai: ksm.length };
    const daftar = KOLOM_DAFTAR[i - 1];
    if (daftar?.jumlah !== true) return null;
    if (daftar.jumlahUtuh === true && summed.some((row) => row[i] === null)) return null;
    return {
      rumus: `SUBTOTAL(109,${rentang})`,
      nilai: rows.reduce((sum, row) => sum + Number(row[i] ?? 0), 0),
    };
  });

  return {
    bentuk: 'tabel',
    nama: NAMA_DAFTAR_KSM,
    judul: input.judul,
    kolom,
    bernomor: true,
    saring: !isEmpty,
    bekuKolom: 2,
    baris: rows,
    jumlah,
    catatan: [
      'JUMLAH mengikuti saringan. Persentase tidak dijumlahkan dan tidak dirata-ratakan: lihat lembar Rekap.',
      ...ksm
        .filter(({ capaian }) => !isSummed(capaian))
        .map(({ nama, ksmId }) => `Uang di luar batas, tidak dijumlahkan: ${nama} (${ksmId}).`),
    ],
    rentang: RENTANG_DAFTAR_KSM,
    cetak: { kertas: 'A3', orientasi: 'landscape' },
  };
}

function lebarDaftar(
  kolom: KolomDaftar,
  rows: readonly (readonly NilaiSel[])[],
  i: number,
): number {
  if (kolom.lipat === true)
    return lebarTeks(
      rows.map((row) => String(row[i] ?? '')),
      9,
      kolom.kunci === 'nama' ? 30 : 24,
    );
  if (kolom.jenis !== 'rupiah') return kolom.lebar;
  const sum = rows.reduce((total, row) => total + Number(row[i] ?? 0), 0);
  return Math.max(kolom.lebar, formatAngka(sum).length + 1.5);
}
