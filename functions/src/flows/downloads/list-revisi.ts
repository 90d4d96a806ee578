// A page of the updates of a QS file, and how many there are.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { countLama, pageOfLama } from '../../adapters/firestore/quick-status/qs-lama.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listRevisi as definition } from '../../domain/callables/quick-status.ts';
import { qsLamaId } from '../../domain/basics/paths.ts';
import { isProblem, type Problem } from '../../domain/basics/refusals/problem.ts';
import { pageOfRevisi, REVISI_PER_PAGE } from '../../domain/quick-status/updates/page-of-revisi.ts';
import type { ManifesQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { readable } from '../repair/set-aside.ts';
import { readManifes } from './find-update.ts';

export async function listRevisi({
  request,
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition> | Problem> {
  const { tahun, kode, setelah = null } = request;
  const berkas = { tahun, kode };
  // Before the documents: an update only ever leaves it.
  const manifes = await readManifes(berkas);
  if (isProblem(manifes)) return manifes;
  const [found, jumlah] = await Promise.all([
    pageOfLama(berkas, setelah, REVISI_PER_PAGE + 1),
    countUpdates(manifes),
  ]);
  const hasMore = found.rows.length + found.unreadable.length > REVISI_PER_PAGE;
  const rows = await readable(found, caller.now);
  const { revisi, lanjut } = pageOfRevisi(manifes, { rows, hasMore }, setelah);
  return {
    namaWilayah: manifes.nama,
    revisi: revisi.map((r) => ({
      revisi: r.revisi,
      namaBerkas: r.namaBerkas,
      ukuran: r.ukuran,
      diperbarui: r.diperbarui,
      per: r.per,
      parameter: r.parameter,
      barisKsm: r.barisKsm,
      tersisih: r.tersisih,
      sesi: r.sesi ?? null,
      isi: r.isi ?? null,
    })),
    jumlah,
    lanjut,
  };
}

async function countUpdates({ tahun, kode, lama }: ManifesQs): Promise<number> {
  const ids = lama.map(({ revisi }) => qsLamaId(tahun, kode, revisi));
  // What a version before left in the manifest may have been written forward meanwhile.
  const [documents, both] = await Promise.all([
    countLama({ tahun, kode }),
    docs.qsLama.readRaw(ids),
  ]);
  return 1 + documents + lama.length - both.size;
}
