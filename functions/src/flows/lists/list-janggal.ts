// Groups of a kab/kota whose records look odd, for whoever decides what to visit. What looked odd was found when the
// group was last computed: a list reads no record.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { pageOfJanggal } from '../../adapters/firestore/work/penghitungan.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listJanggal as definition } from '../../domain/callables/city-lists.ts';
import { ROWS_PER_PAGE } from '../../domain/lists/city-rows.ts';
import { readable } from '../repair/set-aside.ts';

export async function listJanggal({
  request: { kota, kelurahan, jenis, setelah },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const asked = { kota, kelurahan, jenis: jenis ?? 'ada' } as const;
  const { page, jumlah } = await pageOfJanggal(asked, setelah, ROWS_PER_PAGE);
  const found = await readable(page, now);
  const ksm = await docs.ksm.readManyReadable(found.map(({ ksmId }) => ksmId));
  const names = new Map((await readable(ksm, now)).map(({ id, nama }) => [id, nama]));
  return {
    baris: found.map(({ ksmId, wilayah, janggal }) => ({
      ksmId,
      // Of a group whose own record cannot be read its number still leads to it.
      nama: names.get(ksmId) ?? ksmId,
      kelurahan: wilayah.kelurahan,
      alasan: janggal?.alasan ?? [],
    })),
    adaLagi: found.length + page.unreadable.length === ROWS_PER_PAGE,
    jumlah,
  };
}
