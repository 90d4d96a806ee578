// What a row of Apa yang Berubah says of a kab/kota in the files above it: counts of groups, never of persons.
import { formatBulan } from '../../../basics/format.ts';
import { jakartaDate } from '../../../basics/tanggal.ts';
import { teksTerlambat } from '../../perubahan/catatan-terlambat.ts';
import type { Gerak } from '../../perubahan/perubahan-kota.ts';
import type { PerubahanKota } from '../../perubahan/ringkas.ts';
import type { RekapKota } from '../../recap/rekap-kota.ts';
import { kolomCacah, kolomTeks, type KolomTabel } from '../../workbook/tabel.ts';
import { kolomWilayahKota } from '../kolom-wilayah-kota.ts';

export interface BarisKota {
  readonly rekap: RekapKota;
  readonly perubahan: PerubahanKota;
}

/** A kab/kota whose own update is not newer than the update before of a file above has nothing to tell in it. */
export function changedSince(kota: readonly RekapKota[], sejak: string): BarisKota[] {
  return kota.flatMap((rekap): BarisKota[] => {
    const { perubahan } = rekap;
    return perubahan !== null && perubahan.pada > sejak ? [{ rekap, perubahan }] : [];
  });
}

const tanggal = (kunci: 'sejak' | 'pada', judul: string, arti: string): KolomTabel<BarisKota> =>
  kolomTeks({
    kunci,
    judul: ['Pembaruan kab/kota', judul],
    arti,
    nilai: ({ perubahan }) => jakartaDate(new Date(perubahan[kunci])),
    rest: { jenis: 'tanggal', satuan: 'tanggal', lebar: 10.5 },
  });

const cacah = (kunci: Gerak, judul: string, arti: string): KolomTabel<BarisKota> =>
  kolomCacah({
    kunci,
    judul: ['KSM', judul],
    arti,
    satuan: 'KSM',
    nilai: ({ perubahan }) => perubahan[kunci],
    rumus: () => 'dibanding pembaruan kab/kota sebelumnya',
  });

export const KOLOM_AREA: readonly KolomTabel<BarisKota>[] = [
  ...kolomWilayahKota<BarisKota>((b) => b.rekap),
  tanggal('sejak', 'Sebelum', 'Tanggal pembaruan kab/kota yang dibandingkan'),
  tanggal('pada', 'Sesudah', 'Tanggal pembaruan kab/kota yang sekarang'),
  cacah('naik', 'Naik', 'KSM yang tingkatnya naik; Belum Dinilai lebih rendah daripada Pemula'),
  cacah('turun', 'Turun', 'KSM yang tingkatnya turun'),
  cacah('baru', 'Baru', 'KSM yang baru ada, juga dari kab/kota lain'),
  cacah(
    'berakhir',
    'Berakhir',
    'KSM yang bubar, pindah ke kab/kota lain, atau dibatalkan karena ganda',
  ),
  kolomTeks({
    kunci: 'bulan',
    judul: ['Angka bulan lalu', 'Bulan'],
    arti: 'Bulan yang sudah berakhir dan angkanya bergeser',
    nilai: ({ perubahan: { bulan } }) =>
      bulan.length === 0 ? null : bulan.map(formatBulan).join(', '),
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'sebab',
    judul: ['Angka bulan lalu', 'Sebab'],
    arti: 'Jenis dan banyaknya catatan terlambat',
    nilai: ({ perubahan: { bulan, catatan } }) => {
      const last = bulan.at(-1);
      return last === undefined ? null : teksTerlambat(catatan, last);
    },
    rest: { lipat: true },
  }),
];
