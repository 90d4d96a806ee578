// Groups of a kab/kota with the month that a computation would have stored, in two kecamatan.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { aCapaianKsm } from '../../domain/quick-status/contoh.ts';
import { aKsm } from './build-kiriman.ts';
import { emptyKecamatan, TODAY, type Area } from '../suite/suite.ts';

/** Every third is Berdaya, every fifth has not met for nine weeks, the last ten are in the other kecamatan. */
export async function storeGroups(area: Area, groups: number): Promise<void> {
  const known = await docs.wilayah.read(area.kelurahan);
  if (known === null) throw new Error('no location');
  const other = toKodeKelurahan(`${emptyKecamatan(area)}.1001`);
  await docs.wilayah.set({
    ...known,
    kode: other,
    nama: 'Cibadak',
    namaKecamatan: 'Astanaanyar',
    wilayah: wilayahOf(other),
  });
  await Promise.all(
    Array.from({ length: groups }, async (_, n) => {
      const id = toKsmId(`banyak-${area.kota.replace('.', '-')}-${String(n)}`);
      const nama = `Anggrek ${String(n)}`;
      const wilayah = wilayahOf(n < groups - 10 ? area.kelurahan : other);
      await docs.ksm.set(aKsm({ id, nama, wilayah }));
      const month = aCapaianKsm({ ksmId: id, nama, bulan: monthOf(TODAY) });
      const capaian = {
        ...month.capaian,
        tingkat: n % 3 === 0 ? ('Berdaya' as const) : ('Pemula' as const),
        angka: {
          ...month.capaian.angka,
          sesiTerakhir: addDays(TODAY, n % 5 === 0 ? -63 : -3),
        },
      };
      await docs.capaian.set({
        ...month,
        capaian,
        wilayah,
        urut: 1,
        diubah: '2017-06-30T00:00:00.000Z',
      });
    }),
  );
}
