// What is stored for `bench lists` beside the groups: a kabupaten as large as any, 852 kelurahan and desa in 40
// kecamatan, with an LKM in all but 52 of them.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';

export const KABUPATEN = toKodeKota('11.08');
const KELURAHAN = 852;
const KECAMATAN = 40;
const WITHOUT_LKM = 52;

/** Its locations and LKM, one after the other in the order of their codes. */
export async function storeKabupaten(): Promise<void> {
  const berlakuSejak = toTanggal('2015-01-01');
  const numbers = Array.from({ length: KELURAHAN }, (_, n) => n);
  await Promise.all(
    numbers.map(async (n) => {
      const kecamatan = n % KECAMATAN;
      const kode = toKodeKelurahan(
        `${KABUPATEN}.${String(10 + kecamatan)}.2${String(1000 + n).slice(1)}`,
      );
      const wilayah = wilayahOf(kode);
      await docs.wilayah.set({
        kode,
        nama: `Gampong Meunasah ${String(n)}`,
        jenis: 'desa',
        wilayah,
        namaProvinsi: 'Aceh',
        namaKota: 'Kabupaten Aceh Utara',
        namaKecamatan: `Kecamatan ${String(kecamatan)}`,
        ppmk: false,
        berlakuSejak,
        diganti: null,
      });
      if (n >= WITHOUT_LKM)
        await docs.lkm.set({
          id: lkmIdOf(kode),
          nama: `LKM Meunasah ${String(n)}`,
          wilayah,
          edisi: [{ berlakuSejak, edisi: 'A' }],
          urut: 1,
        });
    }),
  );
}
