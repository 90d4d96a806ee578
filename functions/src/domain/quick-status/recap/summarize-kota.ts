// What the desk of a kab/kota shows of its recap: of each kelurahan its name and how many groups it has. The whole recap
// of the largest kabupaten weighs 130 kB, gzip, and its desk opens with it.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { KodeKecamatan, KodeKelurahan } from '../../basics/wilayah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { RekapKota } from './rekap-kota.ts';

export const RingkasKota = z.object({
  ...z.pick(RekapKota, {
    tahun: true,
    kode: true,
    nama: true,
    per: true,
    angka: true,
    target: true,
    bulanan: true,
    gerbang: true,
  }).shape,
  /** Both by code. */
  kecamatan: z.array(z.object({ kode: KodeKecamatan, nama: z.string() })),
  kelurahan: z.array(
    z.object({
      kode: KodeKelurahan,
      nama: z.string(),
      angka: z.object({ ksm: Cacah, bubar: Cacah }),
    }),
  ),
});
export type RingkasKota = ReadonlyDeep<z.infer<typeof RingkasKota>>;

export function summarizeKota(rekap: RekapKota): z.infer<typeof RingkasKota> {
  const { tahun, kode, nama, per, angka, target, bulanan, gerbang } = rekap;
  return {
    tahun,
    kode,
    nama,
    per,
    angka,
    target,
    bulanan,
    gerbang,
    kecamatan: rekap.kecamatan.map((it) => ({ kode: it.kode, nama: it.nama })),
    kelurahan: rekap.kelurahan.map((it) => ({
      kode: it.kode,
      nama: it.nama,
      angka: { ksm: it.angka.ksm, bubar: it.angka.bubar },
    })),
  };
}
