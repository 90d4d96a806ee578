// What a kab/kota has beside its groups, for its file: places, LKM, books of UPKs, the target, closings, visits.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import type { Listed } from '../../../adapters/firestore/documents/document-kind.ts';
import { listLkmKota, listUpkBulananKota } from '../../../adapters/firestore/lkm.ts';
import { listUjiPetikKota } from '../../../adapters/firestore/uji-petik.ts';
import { listLokasiKota } from '../../../adapters/firestore/wilayah.ts';
import { areaTahunId, verifikasiId } from '../../../domain/basics/paths.ts';
import { monthIn, monthsBetween, type Bulan } from '../../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import type { CatatanKota } from '../../../domain/quick-status/updates/kota-part.ts';
import { readable } from '../../repair/set-aside.ts';

export async function loadCatatanKota(
  {
    kode,
    tahun,
    bulan,
  }: { readonly kode: KodeKota; readonly tahun: number; readonly bulan: Bulan },
  now: Date,
): Promise<CatatanKota> {
  const rowsOf = async <T>(listed: Promise<Listed<T>>) => [...(await readable(await listed, now))];
  const first = monthIn(tahun, 1);
  const [lokasi, lkm, upkBulanan, target, verifikasi, ujiPetik] = await Promise.all([
    rowsOf(listLokasiKota(kode)),
    rowsOf(listLkmKota(kode)),
    rowsOf(listUpkBulananKota(kode, first, bulan)),
    rowsOf(docs.target.readManyReadable([areaTahunId(tahun, kode)])),
    rowsOf(
      docs.verifikasi.readManyReadable(
        monthsBetween(first, bulan).map((b) => verifikasiId(kode, b)),
      ),
    ),
    rowsOf(listUjiPetikKota(kode, first, bulan)),
  ]);
  return { lokasi, lkm, upkBulanan, target: target[0] ?? null, verifikasi, ujiPetik };
}
