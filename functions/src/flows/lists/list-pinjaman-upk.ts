// A page of the loans of a UPK, searched and counted from the list that the server keeps.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listPinjamanUpk as definition } from '../../domain/callables/lists.ts';
import { pageOfPinjaman } from '../../domain/lists/page-of-pinjaman.ts';
import { loadDaftarUpk } from './load-daftar-upk.ts';

export async function listPinjamanUpk({
  request: { saring, kata, lewati },
  record: lkm,
  caller: { now, today },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { baris, dibaca, tanpaBaris } = await loadDaftarUpk(lkm.wilayah.kelurahan, now);
  const rows = baris.flatMap(({ dibatalkan, ...it }) => (dibatalkan ? [] : it));
  return {
    dibaca,
    tersisih: tanpaBaris,
    halaman: pageOfPinjaman(rows, { saring, kata, lewati }, today),
  };
}
