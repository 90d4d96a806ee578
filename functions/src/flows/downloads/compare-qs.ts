// What changed between two updates of a QS file. Both workbooks are read back as an official would open them.
import type { Granted } from '../../authorize.ts';
import { readWorkbook as readObject } from '../../adapters/storage/report-bucket.ts';
import { readWorkbook } from '../../adapters/xlsx/workbook/read-workbook.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { compareQs as compareDefinition } from '../../domain/callables/quick-status.ts';
import { compareBuku } from '../../domain/quick-status/updates/banding-qs.ts';
import { isProblem, type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import type { RevisiQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { findUpdate, readManifes } from './find-update.ts';

/**
 * The nation's file has 3.1 MB with all 10,948 kelurahan; two of them, read one after the other, took 0.8
 * GB as cells.
 */
const UKURAN_MAKSIMUM = 5_000_000;
const BARIS_MAKSIMUM = 400;

export async function compareQs({
  request,
  caller,
}: Granted<typeof compareDefinition>): Promise<AnswerOf<typeof compareDefinition> | Problem> {
  const manifes = await readManifes(request);
  if (isProblem(manifes)) return manifes;
  const [lama, baru] = await Promise.all(
    [request.revisiA, request.revisiB].map((it) => findUpdate(manifes, it, caller.now)),
  );
  if (!lama) return refuse({ code: 'tidak-ditemukan', apa: 'Pembaruan', jalur: 'revisiA' });
  if (!baru) return refuse({ code: 'tidak-ditemukan', apa: 'Pembaruan', jalur: 'revisiB' });
  if (Math.max(lama.ukuran, baru.ukuran) > UKURAN_MAKSIMUM)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'kode',
      label: 'Berkas',
      pesan:
        'terlalu besar untuk dibandingkan di sini; unduh keduanya, atau bandingkan per kab/kota',
    });
  const before = await readBuku(lama);
  return compareBuku(before, await readBuku(baru), BARIS_MAKSIMUM);
}

async function readBuku(revisi: RevisiQs) {
  return readWorkbook(await readObject(revisi.objek));
}
