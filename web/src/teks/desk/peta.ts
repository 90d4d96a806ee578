// The map of an area.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const peta = {
  judul: (ukuran: string) => `Peta: ${ukuran}`,
  keterangan: (ukuran: string) =>
    `${ukuran}: makin besar dan pekat tandanya, makin tinggi. Letak tanda kira-kira; angkanya ada di tabel.`,
  sumber: 'Sumber peta',
  kosong: 'belum ada angka',
  samar: 'disamarkan',
  kosongAtauSamar: 'belum ada angka, atau disamarkan',
  kelas: (dari: number, sampai: number | null, satuan: string) =>
    sampai === null
      ? `${String(dari)}${satuan} ke atas`
      : `${String(dari)}${satuan} sampai di bawah ${String(sampai)}${satuan}`,
  tanpaTempat: (n: number) =>
    `${formatAngka(n)} wilayah tidak digambar karena letaknya belum diketahui.`,
  umum: {
    judul: 'Di mana KSM didampingi',
    nama: 'Kab/kota',
    ksm: 'KSM',
    ukuran: '% KSM Berdaya atau Mandiri',
  },
} as const;
