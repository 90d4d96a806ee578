// The LKM of some areas, each within a kab/kota. A kab/kota has one for each of its kelurahan at most, however
// many groups there are.
import type { Granted } from '../../authorize.ts';
import { listLkmKota } from '../../adapters/firestore/lkm.ts';
import { listLokasiKota } from '../../adapters/firestore/wilayah.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import {
  isWithin,
  type KodeKotaOrSubkota,
  type LokasiProgram,
} from '../../domain/basics/wilayah.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  listLkm as listDefinition,
  listTanpaLkm as withoutDefinition,
} from '../../domain/callables/lists.ts';
import { pageOfLkm } from '../../domain/lists/page-of-lkm.ts';
import type { Lkm } from '../../domain/records/lkm.ts';
import { readable } from '../repair/set-aside.ts';

export async function listLkm({
  request: { kode, kata, lewati },
  caller: { now },
}: Granted<typeof listDefinition>): Promise<AnswerOf<typeof listDefinition>> {
  const { lkm, lokasi } = await readIn(kode, now);
  return { halaman: pageOfLkm(lkm, lokasi, kata, lewati) };
}

export async function listTanpaLkm({
  request: { kode },
  caller: { now },
}: Granted<typeof withoutDefinition>): Promise<AnswerOf<typeof withoutDefinition>> {
  const { lkm, lokasi } = await readIn(kode, now);
  const known = new Set(lkm.map((it) => it.wilayah.kelurahan));
  return {
    lokasi: lokasi
      .filter((it) => !known.has(it.kode))
      .map(({ kode: kelurahan, nama, namaKecamatan, namaKota }) => ({
        kode: kelurahan,
        nama,
        namaKecamatan,
        namaKota,
      })),
  };
}

async function readIn(
  kode: readonly KodeKotaOrSubkota[],
  now: Date,
): Promise<{ lkm: Lkm[]; lokasi: LokasiProgram[] }> {
  const kota = [...new Set(kode.map(kotaOf))];
  const [lkm, lokasi] = await Promise.all([
    Promise.all(kota.map(async (it) => readable(await listLkmKota(it), now))),
    Promise.all(kota.map(async (it) => readable(await listLokasiKota(it), now))),
  ]);
  const isHere = (it: Pick<LokasiProgram, 'wilayah'>) =>
    kode.some((each) => isWithin(it.wilayah.kelurahan, each));
  return { lkm: lkm.flat().filter(isHere), lokasi: lokasi.flat().filter(isHere) };
}
