// Decisions of a kab/kota about itself: its targets of a year, and the closing of a month.
import type { KirimanOf } from '../kiriman.ts';
import { areaTahunId, verifikasiId } from '../../basics/paths.ts';
import { tertutupOf } from '../../quick-status/recap/bulanan.ts';
import { monthEnd } from '../../basics/tanggal.ts';
import type { Target } from '../../records/city/target.ts';
import type { Verifikasi } from '../../records/verifikasi.ts';
import type { KeadaanOf } from '../keadaan.ts';
import { alasanOf, type Hasil } from '../putusan.ts';
import { refuse } from '../../basics/refusals/problem.ts';
import { provinsiOf } from '../../basics/code-shapes.ts';

export function decideTarget(kiriman: KirimanOf<'target'>, keadaan: KeadaanOf<'target'>): Hasil {
  const { isi, koreksi } = kiriman;
  if (!keadaan.adaKota) return refuse({ code: 'wilayah-tidak-dikenal', kode: isi.kota });
  const before = keadaan.target;
  if (before && !koreksi)
    return refuse({ code: 'sudah-ada', apa: 'Target tahun itu', jalur: 'isi.tahun' });
  if (!before && koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Target', jalur: 'isi.tahun' });
  const data: Target = {
    tahun: isi.tahun,
    kode: isi.kota,
    provinsi: provinsiOf(isi.kota),
    angka: isi.angka,
    urut: (before?.urut ?? 0) + 1,
  };
  const id = areaTahunId(isi.tahun, isi.kota);
  return {
    kode: isi.kota,
    dari: null,
    alasan: alasanOf(kiriman),
    tulis: [{ koleksi: 'target', id, sebelum: before, data }],
  };
}

/** A month is closed once, after its end, with the figures that the city's recap shows for it. */
export function decideTutupBulan(
  kiriman: KirimanOf<'tutupBulan'>,
  keadaan: KeadaanOf<'tutupBulan'>,
): Hasil {
  const { kota, bulan } = kiriman.isi;
  if (monthEnd(bulan) >= keadaan.today)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.bulan',
      label: 'Bulan',
      pesan: 'bulan ini belum berakhir; tutup sesudah hari terakhirnya',
    });
  if (keadaan.verifikasi)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.bulan',
      label: 'Bulan',
      pesan: `sudah ditutup; perubahan sesudahnya terlihat sebagai konsistensi di lembar Kualitas Data`,
    });
  const angka = keadaan.bulanan?.find((b) => b.bulan === bulan);
  if (!angka || angka.per !== monthEnd(bulan))
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.bulan',
      label: 'Bulan',
      pesan: 'angka bulan ini belum selesai dihitung; coba lagi beberapa menit lagi',
    });
  const data: Verifikasi = {
    kode: kota,
    provinsi: provinsiOf(kota),
    bulan,
    oleh: keadaan.oleh,
    pada: keadaan.pada,
    tanggal: keadaan.today,
    angka: tertutupOf(angka.angka),
  };
  return {
    kode: kota,
    dari: null,
    alasan: null,
    tulis: [{ koleksi: 'verifikasi', id: verifikasiId(kota, bulan), sebelum: null, data }],
  };
}
