// Locations in which a person may register a group, or to which they may move one: at most a page of them.
import type { Granted } from '../../../authorize.ts';
import { kotaOf } from '../../../domain/basics/code-shapes.ts';
import type { AnswerOf } from '../../../domain/callables/definition.ts';
import type { listPilihanLokasi as definition } from '../../../domain/callables/lists.ts';
import { pilihanLokasi } from '../../../domain/lists/areas/pilihan-lokasi.ts';
import { loadDaftarLokasi } from '../kept/load-daftar-lokasi.ts';

export async function listPilihanLokasi({
  request,
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const kota = [...new Set(request.kode.map(kotaOf))];
  const lists = await Promise.all(kota.map((each) => loadDaftarLokasi(each, now)));
  const lokasi = lists.flatMap(({ baris }) => baris);
  return { pilihan: pilihanLokasi(lokasi, request) };
}
