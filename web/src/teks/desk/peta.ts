// The map of an area.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const peta = {
  judul: (ukuran: string) => `Peta: ${ukuran}`,
  keterangan: (ukuran: string) =>
    `${ukuran}: makin besar dan pekat tandanya, makin tinggi. Letak tanda kira-kira; angkanya ada di tabel.`,
  sumber: 'Sumber peta',
  kosong: 'belum ada angka',
  kelas: (dari: number, sampai: number | null) =>
    sampai === null
      ? `${String(dari)}% ke atas`
      : `${String(dari)}% sampai di bawah ${String(sampai)}%`,
  tanpaTempat: (n: number) =>
    `${formatAngka(n)} wilayah tidak digambar karena letaknya belum diketahui.`,
  umum: {
    judul: 'Di mana KSM didampingi',
    nama: 'Kab/kota',
    ksm: 'KSM',
    ukuran: '% KSM Berdaya atau Mandiri',
  },
} as const;
