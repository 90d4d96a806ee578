// What is stored for `bench lists`: one kab/kota of 5,000 groups in 25 kelurahan, with two months of each; the
// groups of one kelurahan, 200 of them, also with their members and open loans.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { addMonths } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import {
  BELUM_LUNAS,
  effectiveUntil,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import { TODAY } from '../maturity/span.ts';
import { BULAN, placeOf, recordsOf, type Place } from '../qs-change/qs-change-cities.ts';

const GROUPS = 5_000;
const KELURAHAN = 25;
/** Writes under way at once. */
const AT_ONCE = 64;
/** Long enough ago that no list takes it for a change. */
const DIHITUNG = '2017-12-31T02:00:00.000Z';

export const KOTA = toKodeKota('11.01');

export function largeCity(scale: number): Place {
  const { lokasi, lkm } = placeOf(0);
  const [first] = lokasi;
  if (first === undefined) throw new Error('no kelurahan');
  return {
    kode: KOTA,
    lkm,
    lokasi: Array.from({ length: KELURAHAN }, (_, n) => {
      const kode = toKodeKelurahan(`${KOTA}.${String(10 + n)}.1001`);
      const wilayah = { ...first.wilayah, kecamatan: kecamatanOf(kode), kelurahan: kode };
      return { ...first, kode, wilayah };
    }),
    from: 0,
    to: Math.max(KELURAHAN, Math.round(GROUPS * scale)),
  };
}

export async function storeCity(scale: number): Promise<void> {
  const place = largeCity(scale);
  const own = place.lokasi[0]?.kode;
  const numbers = Array.from({ length: place.to }, (_, n) => n).values();
  const worker = async (): Promise<void> => {
    for (const n of numbers) {
      const catatan = recordsOf(place, n);
      const { ksm, anggota, pinjaman } = catatan;
      await docs.ksm.set(ksm);
      for (const it of recomputeMonths(catatan, addMonths(BULAN, -1), TODAY, [PARAMETER_AWAL]))
        await docs.capaian.set({ ...it, urut: 1, diubah: DIHITUNG });
      if (ksm.wilayah.kelurahan !== own) continue;
      if (anggota !== null) await docs.anggota.set({ ...anggota, wilayah: ksm.wilayah });
      for (const it of pinjaman)
        if (effectiveUntil(it) === BELUM_LUNAS)
          await docs.pinjaman.set({ ...it, wilayah: ksm.wilayah, berlakuSampai: BELUM_LUNAS });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
