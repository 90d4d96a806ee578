// The groups of a kab/kota that are drawn for a month. The draw is made from the list of groups that the server keeps
// anyway (decision 22), so it costs the reads of that, two more, and one for each group that is drawn or was visited.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { verifikasiId } from '../../domain/basics/paths.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listUjiPetik as definition } from '../../domain/callables/city-lists.ts';
import { ROWS_PER_PAGE } from '../../domain/lists/city-rows.ts';
import { fitsWords } from '../../domain/lists/words.ts';
import { drawUji, idsOfUji, wereThere } from '../../domain/lists/draw-uji.ts';
import { kataOf } from '../../domain/signals/undian.ts';
import { readable } from '../repair/set-aside.ts';
import { listsIn } from './rows-in.ts';

export async function listUjiPetik({
  request: { kota, bulan, kata: cari = '', lewati },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const id = verifikasiId(kota, bulan);
  const [closed, found] = await Promise.all([docs.verifikasi.read(id), docs.ujiPetik.read(id)]);
  const kata = closed && kataOf(closed);
  const urut = found && found.urut;
  if (kata === null) {
    const none = { semua: 0, jumlah: 0, dikunjungi: 0, baris: [], lanjut: null };
    return { kata, urut, ...none };
  }
  const { rows, tempat } = await listsIn([kota], caller);
  const undian = { kota, bulan, kata };
  const drawn = drawUji(rows, undian, found);
  const ksm = await docs.ksm.readManyReadable(idsOfUji(drawn.baris, found));
  const baris = wereThere(drawn.baris, undian, found, await readable(ksm, caller.now));
  const fits = fitsWords(cari, tempat);
  const fitting = fits ? baris.filter(fits) : baris;
  const end = lewati + ROWS_PER_PAGE;
  return {
    kata,
    urut,
    semua: drawn.semua,
    jumlah: baris.length,
    dikunjungi: baris.filter((it) => it.kunjungan !== null).length,
    ...(fits && { cocok: fitting.length }),
    baris: fitting.slice(lewati, end),
    lanjut: end < fitting.length ? end : null,
  };
}
