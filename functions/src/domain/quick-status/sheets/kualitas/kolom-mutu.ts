// The columns that Kualitas Data has in both forms, the score itself, and beside it what visits found.
import { BOBOT, evkinOf, sumMutu } from '../../recap/mutu-kota.ts';
import type { KolomTabel } from '../../workbook/tabel.ts';
import type { BerMutu } from './cacah-mutu.ts';
import { rumusEvkin } from './rumus-evkin.ts';
import { kolomKelengkapan, kolomAkurasi, kolomKetepatan, kolomKonsistensi } from './kolom-nilai.ts';
import { kolomUji } from './kolom-uji.ts';
import { kolomTanda } from './kolom-tanda.ts';

function kolomEvkin<B extends BerMutu>(): KolomTabel<B> {
  return {
    kunci: 'evkin',
    judul: ['Evkin'],
    nama: 'Evkin',
    arti: 'Nilai mutu data; bagian yang tidak berlaku dilewati dan bobotnya disesuaikan',
    rumus: () =>
      `${BOBOT.kelengkapan}% kelengkapan + ${BOBOT.akurasi}% akurasi + ${BOBOT.ketepatan}% ketepatan + ${BOBOT.konsistensi}% konsistensi`,
    satuan: 'persen',
    jenis: 'persen',
    nilai: (b) => evkinOf(b.mutu),
    jumlah: {
      rumus: rumusEvkin,
      nilai: (baris) => evkinOf(sumMutu(baris.map((b) => b.mutu))),
    },
    lebar: 8,
  };
}

/** The columns that both forms of the sheet share, after those that name the row. */
export function kolomMutu<B extends BerMutu>(): KolomTabel<B>[] {
  return [
    ...kolomKelengkapan<B>(),
    ...kolomAkurasi<B>(),
    ...kolomTanda<B>(),
    ...kolomKetepatan<B>(),
    ...kolomKonsistensi<B>(),
    kolomEvkin<B>(),
    ...kolomUji<B>(),
  ];
}
