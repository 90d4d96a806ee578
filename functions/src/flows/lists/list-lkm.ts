// The LKM of some areas, each within a kab/kota, and the kelurahan that have none: of lists that the server keeps.
import type { Granted } from '../../authorize.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import { isWithin, type KodeKotaOrSubkota } from '../../domain/basics/wilayah.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  listLkm as listDefinition,
  listTanpaLkm as withoutDefinition,
} from '../../domain/callables/lists.ts';
import type { BarisLkm } from '../../domain/lists/daftar-lkm.ts';
import { pageOfLkm } from '../../domain/lists/page-of-lkm.ts';
import { pilihanLokasi, type LokasiPilihan } from '../../domain/lists/areas/pilihan-lokasi.ts';
import { loadDaftarLkm } from './kept/load-daftar-lkm.ts';
import { loadDaftarLokasi } from './kept/load-daftar-lokasi.ts';

export async function listLkm({
  request: { kode, kata, lewati },
  caller: { now },
}: Granted<typeof listDefinition>): Promise<AnswerOf<typeof listDefinition>> {
  const { lkm, lokasi } = await listed(kode, now);
  return { halaman: pageOfLkm(lkm, lokasi, kata, lewati) };
}

export async function listTanpaLkm({
  request: { kode, kata, lewati = 0 },
  caller: { now },
}: Granted<typeof withoutDefinition>): Promise<AnswerOf<typeof withoutDefinition>> {
  const { lkm, lokasi } = await listed(kode, now);
  const known = new Set<string>(lkm.map((it) => it.wilayah.kelurahan));
  const free = lokasi.filter((it) => !known.has(it.kode));
  if (kata === undefined) return { lokasi: free };
  const pilihan = pilihanLokasi(free, { kode, kata, lewati });
  return { lokasi: [...pilihan.baris], pilihan };
}

async function listed(
  kode: readonly KodeKotaOrSubkota[],
  now: Date,
): Promise<{ lkm: readonly BarisLkm[]; lokasi: readonly LokasiPilihan[] }> {
  const kota = [...new Set(kode.map(kotaOf))];
  const [lkm, lokasi] = await Promise.all([
    Promise.all(kota.map((it) => loadDaftarLkm(it, now))),
    Promise.all(kota.map((it) => loadDaftarLokasi(it, now))),
  ]);
  const isHere = (kelurahan: KodeKotaOrSubkota) => kode.some((each) => isWithin(kelurahan, each));
  return {
    lkm: lkm.flatMap(({ baris }) => baris).filter((it) => isHere(it.wilayah.kelurahan)),
    lokasi: lokasi.flatMap(({ baris }) => baris).filter((it) => isHere(it.kode)),
  };
}
