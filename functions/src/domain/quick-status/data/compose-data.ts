// The Data workbook of a province or the nation, for pivots and look-ups: one header line, one row per
// group, no merged cells, no totals. Rows arrive kab/kota by kab/kota and are never all in memory: the
// model knows only how many there will be and on which sheets.
import type { Tanggal } from '../../basics/tanggal.ts';
import { teksPeriode } from '../sheets/lembar-info.ts';
import { judulQs, type NamaBerkasInput, namaBerkasQs } from '../updates/nama-berkas.ts';
import { teksSel } from '../workbook/model.ts';
import { namaLembarData } from '../proof/sidik-data.ts';
import {
  BATAS_BARIS_LEMBAR,
  type DataInput,
  type DataModel,
  type LembarData,
} from './data-model.ts';
import { composeInfo } from './info-data.ts';
import { composeKamus } from './kamus-data.ts';
import { KOLOM_DATA } from './kolom-data.ts';

export function composeData(input: DataInput): DataModel {
  const berkas = { ...input.berkas, wilayah: teksSel(input.berkas.wilayah) };
  const judul = judulQs(berkas.tahun, berkas.update);
  const lembar = splitLembar(input.jumlahKsm, input.maxRowsPerSheet ?? BATAS_BARIS_LEMBAR);
  return {
    judul,
    judulTetap: judulQs(berkas.tahun),
    properti: {
      subjek: `${berkas.wilayah} (${berkas.kode}), ${teksPeriode(berkas)}`,
      kataKunci: `QS; KSM; Data; Tahun ${berkas.tahun}; ${berkas.kode}`,
      dicetak: berkas.dicetak,
    },
    kolom: KOLOM_DATA,
    lembar,
    info: composeInfo({ ...input, berkas }, judul, lembar),
    kamus: composeKamus({ ...input, berkas }, judul),
  };
}

/** `QS_Pendampingan-KSM_TA2017_32_Jawa-Barat_Data_Update-2017-07-05.xlsx` */
export function namaBerkasData(input: NamaBerkasInput & { readonly update: Tanggal }): string {
  const nama = namaBerkasQs(input);
  const at = nama.lastIndexOf('_Update-');
  return `${nama.slice(0, at)}_Data${nama.slice(at)}`;
}

/** Without rows there is one sheet, with the header alone. */
function splitLembar(jumlah: number, batas: number): LembarData[] {
  if (!Number.isSafeInteger(jumlah) || jumlah < 0) throw new RangeError(`${jumlah} rows`);
  if (!Number.isSafeInteger(batas) || batas < 1 || batas > BATAS_BARIS_LEMBAR)
    throw new RangeError(`${batas} rows a sheet`);
  const lembar: LembarData[] = [];
  for (let i = 1, sisa = jumlah; i === 1 || sisa > 0; i += 1, sisa -= batas)
    lembar.push({
      nama: namaLembarData(i - 1),
      tabel: i === 1 ? 'Data_KSM' : `Data_KSM_${i}`,
      baris: Math.min(batas, sisa),
    });
  return lembar;
}
