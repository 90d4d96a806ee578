// Gerbang Tahap: who is ready for the next stage and what is missing. No number of members stands here,
// so nothing has to be hidden.
import type { KsmId } from '../../../basics/identitas.ts';
import type { CapaianKsm } from '../../../recompute/capaian-ksm.ts';
import type { GerbangKsm } from '../../recap/gerbang-ksm.ts';
import type { NamaWilayahKsm } from '../daftar-ksm/bentuk-kolom.ts';
import type { TabelModel } from '../../workbook/model.ts';
import type { RekapKota } from '../../recap/rekap-kota.ts';
import { composeTabel } from '../../workbook/tabel.ts';
import { compareText } from '../../../basics/urutan.ts';
import { NAMA_GERBANG, RENTANG_GERBANG } from './nama-gerbang.ts';
import { KOLOM_KSM, type BarisGerbang } from './kolom-gerbang-ksm.ts';
import { KOLOM_AREA } from './kolom-gerbang-area.ts';

export function composeGerbangKota(input: {
  readonly judul: readonly string[];
  readonly ksm: readonly CapaianKsm[];
  readonly gerbang: ReadonlyMap<KsmId, GerbangKsm>;
  readonly namaOf: (ksm: CapaianKsm) => NamaWilayahKsm;
}): TabelModel {
  const baris = input.ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .map((ksm): BarisGerbang => {
      const gerbang = input.gerbang.get(ksm.ksmId);
      if (gerbang === undefined) throw new Error(`KSM ${ksm.ksmId} has no gate`);
      return { ksm, nama: input.namaOf(ksm), gerbang };
    })
    .toSorted(
      (a, b) =>
        compareText(a.ksm.wilayah.kelurahan, b.ksm.wilayah.kelurahan) ||
        compareText(a.ksm.nama, b.ksm.nama) ||
        compareText(a.ksm.ksmId, b.ksm.ksmId),
    );
  return composeTabel({
    nama: NAMA_GERBANG,
    rentang: RENTANG_GERBANG,
    judul: input.judul,
    kolom: KOLOM_KSM,
    baris,
    bekuKolom: 1,
    catatan: [
      'JUMLAH mengikuti saringan. Gerbang hanya memeriksa: yang memutuskan orang, dan keputusan di luar syarat dicatat dengan alasan.',
    ],
  });
}

export function composeGerbangArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
): TabelModel {
  return composeTabel({
    nama: NAMA_GERBANG,
    rentang: RENTANG_GERBANG,
    judul,
    kolom: KOLOM_AREA,
    baris: kota,
    bekuKolom: 3,
    catatan: [
      'JUMLAH mengikuti saringan. "Belum Terpenuhi" menghitung KSM di depan gerbang itu yang belum memenuhi syaratnya; satu KSM dapat dihitung pada beberapa syarat. Arti tiap syarat ada di lembar Kamus.',
    ],
  });
}
