// The recaps of an update of a province or the nation as a file of their own, where an administrator has opened the
// area: with a number and a fingerprint of their own, so that nobody takes it for the whole file.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { hashBytes, hashLines } from '../../adapters/platform/sha256.ts';
import { saveWorkbook } from '../../adapters/storage/report-bucket.ts';
import { renderWorkbook } from '../../adapters/xlsx/workbook/render-workbook.ts';
import { assertWorkbook } from '../../adapters/xlsx/workbook/read-back-workbook.ts';
import { KodeAtas } from '../../domain/basics/kode-atas.ts';
import { objekTerbuka } from '../../domain/basics/paths.ts';
import { NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { namaBerkasTerbuka } from '../../domain/quick-status/updates/nama-berkas.ts';
import { nomorTerbuka, type TerbukaQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { canonicalLines } from '../../domain/quick-status/workbook/canonical.ts';
import { composeQsTerbuka } from '../../domain/quick-status/workbook/compose-gabungan.ts';
import type {
  QsNasionalInput,
  QsProvinsiInput,
} from '../../domain/quick-status/workbook/qs-masukan.ts';
import { readable } from '../repair/set-aside.ts';
import { proveUpdate } from './prove-update.ts';

/** What was said of it and cannot be read opens nothing. */
export async function isOpened(kode: KodeWilayah, now: Date): Promise<boolean> {
  const atas = KodeAtas.safeParse(kode);
  if (!atas.success) return false;
  const [said] = await readable(await docs.keterbukaan.readManyReadable([atas.data]), now);
  return said?.terbuka === true;
}

export async function uploadTerbuka(
  {
    tahun,
    kode,
    revisi,
  }: { readonly tahun: number; readonly kode: KodeWilayah; readonly revisi: string },
  input: QsProvinsiInput | QsNasionalInput,
): Promise<TerbukaQs> {
  const composed = composeQsTerbuka(input);
  const { model, sidik } = await proveUpdate(composed, nomorTerbuka(revisi));
  const bytes = await renderWorkbook(model);
  await assertWorkbook(bytes, model);
  const objek = objekTerbuka(tahun, kode, revisi);
  await saveWorkbook(objek, bytes);
  const nama = kode === NASIONAL || !('nama' in input) ? 'Nasional' : input.nama;
  return {
    objek,
    namaBerkas: namaBerkasTerbuka({ tahun, kode, nama, update: input.update }),
    ukuran: bytes.byteLength,
    sha256: hashBytes(bytes),
    sidikIsi: hashLines(canonicalLines(composed)),
    sidikBerkas: sidik,
  };
}
