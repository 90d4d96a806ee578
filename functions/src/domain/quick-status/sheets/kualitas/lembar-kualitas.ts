// Kualitas Data: the programme's score of data quality (Evkin SIM), month by month for a kab/kota and
// kab/kota by kab/kota above it.
import { kolomWilayahKota } from '../kolom-wilayah-kota.ts';
import type { SetParameter } from '../../../basics/parameter.ts';
import { formatBulan } from '../../../basics/format.ts';
import type { NilaiSel, TabelModel } from '../../workbook/model.ts';
import { mutuOfBulan, mutuOfKota } from '../../recap/mutu-kota.ts';
import type { BulanKota, RekapArea, RekapKota } from '../../recap/rekap-kota.ts';
import { kamusOf, kolomTeks, composeTabel, type KolomTabel } from '../../workbook/tabel.ts';
import type { BerMutu } from './cacah-mutu.ts';
import { kolomMutu } from './kolom-mutu.ts';

const NAMA_KUALITAS = 'Kualitas Data';
const RENTANG_KUALITAS = 'Kualitas_Data';

const CATATAN =
  'JUMLAH mengikuti saringan; persentase dan Evkin JUMLAH dihitung dari jumlahnya. Kosong: tidak berlaku. Satu catatan dapat bertanda lebih dari satu.';

interface BarisBulan extends BerMutu {
  readonly bulan: BulanKota;
}

const KOLOM_BULAN: readonly KolomTabel<BarisBulan>[] = [
  kolomTeks({
    kunci: 'bulan',
    judul: ['Bulan'],
    arti: null,
    nilai: (b) => formatBulan(b.bulan.bulan),
    rest: { lebar: 16 },
  }),
  kolomTeks({
    kunci: 'ditutup',
    judul: ['Tanggal Tutup'],
    arti: 'Tanggal kab/kota menutup bulan itu',
    nilai: (b) => b.bulan.tutup?.tanggal ?? null,
    rest: {
      jenis: 'tanggal',
      satuan: 'tanggal',
      lebar: 10.5,
    },
  }),
  ...kolomMutu<BarisBulan>(),
  kolomTeks({
    kunci: 'kata',
    judul: ['Kata Undian'],
    arti: 'Dengan kata ini KSM uji petik bulan itu diundi: total tabungan dan sesi saat bulan ditutup',
    nilai: (b) => b.bulan.uji?.kata ?? null,
    rest: { lebar: 16, tengah: true },
  }),
];

export function composeKualitasKota(rekap: RekapArea, judul: readonly string[]): TabelModel {
  return composeTabel({
    nama: NAMA_KUALITAS,
    rentang: RENTANG_KUALITAS,
    judul,
    kolom: KOLOM_BULAN,
    baris: rekap.bulanan.map((bulan) => ({ bulan, mutu: mutuOfBulan(bulan) })),
    bekuKolom: 1,
    catatan: [CATATAN],
  });
}

interface BarisKota extends BerMutu {
  readonly rekap: RekapKota;
}

const KOLOM_AREA: readonly KolomTabel<BarisKota>[] = [
  ...kolomWilayahKota<BarisKota>((b) => b.rekap),
  ...kolomMutu<BarisKota>(),
];

export function composeKualitasArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
): TabelModel {
  return composeTabel({
    nama: NAMA_KUALITAS,
    rentang: RENTANG_KUALITAS,
    judul,
    kolom: KOLOM_AREA,
    baris: kota.map((rekap) => ({ rekap, mutu: mutuOfKota(rekap) })),
    bekuKolom: 3,
    catatan: [CATATAN],
  });
}

export function kamusKualitas(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return jenjang === 'kota'
    ? kamusOf(NAMA_KUALITAS, KOLOM_BULAN, parameter)
    : kamusOf(NAMA_KUALITAS, KOLOM_AREA, parameter);
}
