// Decisions on an LKM and the monthly books of its UPK.
import type { KirimanOf } from '../kiriman.ts';
import { lkmIdOf, type Lkm } from '../../records/lkm.ts';
import { monthStart } from '../../basics/tanggal.ts';
import { upkBulananId } from '../../basics/paths.ts';
import { wilayahOf } from '../../basics/wilayah.ts';
import type { KeadaanOf } from '../keadaan.ts';
import { alasanOf, type Hasil } from '../putusan.ts';
import { refuse } from '../../basics/refusals/problem.ts';

export function decideLkm(kiriman: KirimanOf<'lkm'>, keadaan: KeadaanOf<'lkm'>): Hasil {
  const { isi, koreksi } = kiriman;
  if (!keadaan.lokasi) return refuse({ code: 'wilayah-tidak-dikenal', kode: isi.kelurahan });
  if (isi.id !== lkmIdOf(isi.kelurahan))
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.id',
      label: 'Nomor LKM',
      pesan: `LKM kelurahan ini bernomor ${lkmIdOf(isi.kelurahan)}`,
    });
  const before = keadaan.lkm;
  if (before && !koreksi) return refuse({ code: 'sudah-ada', apa: 'LKM', jalur: 'isi.id' });
  if (!before && koreksi) return refuse({ code: 'tidak-ditemukan', apa: 'LKM', jalur: 'isi.id' });
  const edisi = (before?.edisi ?? []).filter((e) => e.berlakuSejak !== isi.berlakuSejak);
  const data: Lkm = {
    id: isi.id,
    nama: isi.nama,
    wilayah: wilayahOf(isi.kelurahan),
    edisi: [...edisi, { berlakuSejak: isi.berlakuSejak, edisi: isi.edisi }].toSorted((a, b) =>
      a.berlakuSejak.localeCompare(b.berlakuSejak),
    ),
    urut: (before?.urut ?? 0) + 1,
  };
  return {
    kode: isi.kelurahan,
    dari: null,
    alasan: alasanOf(kiriman),
    tulis: [{ koleksi: 'lkm', id: isi.id, sebelum: before, data }],
  };
}

export function decideUpkBulanan(
  kiriman: KirimanOf<'upkBulanan'>,
  keadaan: KeadaanOf<'upkBulanan'>,
): Hasil {
  const { kelurahan, ...buku } = kiriman.isi;
  if (!keadaan.lkm || keadaan.lkm.wilayah.kelurahan !== kelurahan)
    return refuse({ code: 'tidak-ditemukan', apa: 'LKM', jalur: 'isi.lkm' });
  if (monthStart(buku.bulan) > keadaan.today)
    return refuse({ code: 'tanggal-masa-depan', jalur: 'isi.bulan', batas: keadaan.today });
  const before = keadaan.upkBulanan;
  if (before && !kiriman.koreksi)
    return refuse({ code: 'sudah-ada', apa: 'Pembukuan UPK bulan itu', jalur: 'isi.bulan' });
  if (!before && kiriman.koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Pembukuan UPK', jalur: 'isi.bulan' });
  return {
    kode: kelurahan,
    dari: null,
    alasan: alasanOf(kiriman),
    tulis: [
      {
        koleksi: 'upkBulanan',
        id: upkBulananId(buku.lkm, buku.bulan),
        sebelum: before,
        data: { ...buku, wilayah: wilayahOf(kelurahan), urut: (before?.urut ?? 0) + 1 },
      },
    ],
  };
}
