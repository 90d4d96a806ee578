// Groups are verified with their kab/kota; a province and the nation say how many that were, and since when.
import { listPencocokanIn } from '../../adapters/firestore/work/pencocokan.ts';
import { isJenjang, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import type { CocokBawah, HasilCocok } from '../../domain/verify/pencocokan.ts';

/** Each kab/kota as it was last verified. */
export async function sumBelow(kode: KodeWilayah): Promise<CocokBawah> {
  const ended = (await listPencocokanIn(kode)).rows.flatMap(({ kode: of, terakhir }) =>
    terakhir !== null && isJenjang(of, 'kota') ? [terakhir] : [],
  );
  const sum = (of: (it: HasilCocok) => number) => ended.reduce((total, it) => total + of(it), 0);
  return {
    kota: ended.length,
    ksm: sum((it) => it.ksm),
    menunggu: sum((it) => it.menunggu),
    selisih: sum((it) => it.selisih),
    catatan: sum((it) => it.catatan),
    sejak: ended.map((it) => it.tanggal).toSorted()[0] ?? null,
  };
}
