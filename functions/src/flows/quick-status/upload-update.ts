// The new objects of an update. Nothing refers to them until the manifest is switched.
import { saveAsal } from '../../adapters/storage/asal.ts';
import { savePart } from '../../adapters/storage/kota-part.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { saveWorkbook } from '../../adapters/storage/report-bucket.ts';
import { hashBytes, hashLines } from '../../adapters/platform/sha256.ts';
import { renderWorkbook } from '../../adapters/xlsx/workbook/render-workbook.ts';
import { assertWorkbook } from '../../adapters/xlsx/workbook/read-back-workbook.ts';
import { objekAsal, objekPart, objekQs, revisiOf } from '../../domain/basics/paths.ts';
import {
  SIDIK_TIDAK_COCOK,
  type ManifesQs,
  type RevisiQs,
} from '../../domain/quick-status/updates/qs-berkas.ts';
import { asalOf } from '../../domain/again/asal.ts';
import { asalGabunganOf } from '../../domain/again/asal-gabungan.ts';
import { canonicalLines } from '../../domain/quick-status/workbook/canonical.ts';
import { bulanTerbitOf } from '../../domain/quick-status/perubahan/dasar.ts';
import { withSesi } from '../../domain/quick-status/updates/isi-pembaruan.ts';
import type { KotaPart } from '../../domain/quick-status/updates/kota-part.ts';
import { withPerubahan } from '../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import type { RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { jakartaDate } from '../../domain/basics/tanggal.ts';
import { hashRows, uploadData } from './build/assemble-data.ts';
import type { BuiltQs } from './build/build-qs.ts';
import type { Changes } from './build/find-changes.ts';
import { proveUpdate } from './prove-update.ts';
import { isOpened, uploadTerbuka } from './upload-terbuka.ts';
import { waitingGroups } from './waiting-groups.ts';

export interface Uploaded {
  /** Null when the previous update is the same. */
  readonly revisi: RevisiQs | null;
  /** For a kab/kota; with the part that was stored for it, or the earlier one. */
  readonly rekap: RekapKota | null;
  /** Objects written. */
  readonly objek: readonly string[];
}

export async function upload({
  tugas,
  tiket,
  built,
  before,
  now,
}: {
  readonly tugas: TugasQs;
  readonly tiket: number;
  readonly built: BuiltQs;
  readonly before: ManifesQs | null;
  readonly now: Date;
}): Promise<Uploaded> {
  const { tahun, kode } = tugas;
  const revisi = revisiOf(jakartaDate(now), tiket);
  const sidikIsi = hashLines(canonicalLines(built.model));
  const isOpen = built.gabungan !== null && (await isOpened(kode, now));
  const isSame =
    before?.terbaru.sidikIsi === sidikIsi &&
    // Opened since it was published.
    (!isOpen || Boolean(before.terbaru.terbuka)) &&
    hasSameRows(built.kota) &&
    (before.terbaru.data?.sidikIsi ?? null) === (built.data?.sidikIsi ?? null);
  const objek: string[] = [];
  const changes = isSame ? null : await built.changes(before, now);
  const diperbarui = now.toISOString();
  const published = isSame ? null : { revisi, diperbarui, changes };
  const rekap =
    built.kota && (await uploadPart({ tugas, revisi, kota: built.kota, published, objek }));
  if (isSame) return { revisi: null, rekap, objek };

  const { model, sidik } = await proveUpdate(
    withPerubahan(built.model, changes?.lembar ?? null),
    revisi,
  );
  const bytes = await renderWorkbook(model);
  // A writer has been seen to produce broken files without an error, so everything is read back before
  // it is published.
  await assertWorkbook(bytes, model);
  const workbook = objekQs(tahun, kode, revisi);
  await saveWorkbook(workbook, bytes);
  objek.push(workbook);
  // Of an update that was found damaged no stretch is copied.
  const isSound = before?.terbaru.sidikIsi !== SIDIK_TIDAK_COCOK;
  const last = isSound ? (before?.terbaru.data ?? null) : null;
  const data = built.data && (await uploadData({ tahun, kode, revisi }, built.data, last));
  if (data) objek.push(data.objek, data.ruas);
  const terbuka =
    isOpen && built.gabungan ? await uploadTerbuka({ tahun, kode, revisi }, built.gabungan) : null;
  if (terbuka) objek.push(terbuka.objek);
  const dibaca = now.toISOString();
  const hariIni = built.update;
  const asal = built.kota
    ? asalOf(built.kota.part, built.kota.rekap, await waitingGroups(built.kota.rekap.kode, now), {
        dibaca,
        hariIni,
        dasar: changes?.kota?.dasar ?? null,
        ...(changes?.kota && { catatan: changes.kota.perubahan.catatan }),
      })
    : built.gabungan && asalGabunganOf(built.gabungan, { dibaca, hariIni });
  if (asal) {
    await saveAsal(objekAsal(tahun, kode, revisi), asal);
    objek.push(objekAsal(tahun, kode, revisi));
  }
  return {
    revisi: {
      revisi,
      objek: workbook,
      namaBerkas: built.namaBerkas,
      ukuran: bytes.byteLength,
      sha256: hashBytes(bytes),
      sidikIsi,
      sidikBerkas: sidik,
      barisKsm: built.barisKsm,
      tersisih: built.tersisih,
      per: built.per,
      parameter: built.parameter,
      diperbarui,
      sesi: built.sesi,
      ...(changes && saidOf(changes, before?.terbaru ?? null, built.sesi)),
      ...(asal && { asal: objekAsal(tahun, kode, revisi) }),
      data,
      ...(terbuka && { terbuka }),
    },
    rekap,
    objek,
  };
}

/**
 * The Data workbooks above print more of each group than the file of its kab/kota. They are made again from its
 * updates, so it has one for every change of its rows.
 */
function hasSameRows(kota: BuiltQs['kota']): boolean {
  const bagian = kota?.stored?.bagian ?? null;
  return kota === null || bagian === null || bagian.sidikBaris === hashRows(kota.baris);
}

/** What the update says of the one that it compares itself with, as the manifest knows that one. */
function saidOf(
  { sebelum, isi }: Changes,
  terbaru: RevisiQs | null,
  sesi: number,
): Pick<RevisiQs, 'sebelum' | 'isi'> {
  const compared = [terbaru, terbaru?.sebelum].find((it) => it?.revisi === sebelum.revisi);
  const then = compared?.sesi ?? null;
  return {
    sebelum: { ...sebelum, ...(then !== null && { sesi: then }) },
    isi: withSesi(isi, then, sesi),
  };
}

/**
 * The recap with its part. A part that holds nothing new is not stored again, unless it belongs to a new update:
 * the next one compares itself with that.
 */
async function uploadPart({
  tugas,
  revisi,
  kota: { rekap, part, isNew, baris, stored, last },
  published,
  objek,
}: {
  readonly tugas: TugasQs;
  readonly revisi: string;
  readonly kota: NonNullable<BuiltQs['kota']>;
  /** Null: nothing is published. */
  readonly published: {
    readonly revisi: string;
    readonly diperbarui: string;
    readonly changes: Changes | null;
  } | null;
  readonly objek: string[];
}): Promise<RekapKota> {
  const perubahan = published
    ? (published.changes?.kota?.perubahan ?? null)
    : (stored?.perubahan ?? null);
  const bagian = stored?.bagian ?? null;
  if (!isNew && bagian !== null && published === null) return { ...rekap, perubahan, bagian };
  const { terbit: _terbit, dasar: _dasar, ...read } = part;
  const kept: KotaPart = {
    ...read,
    ...(published ? updatesOf(published, rekap) : pickUpdates(last)),
  };
  const nama = objekPart(tugas.tahun, tugas.kode, revisi);
  const ukuran = await savePart(nama, kept);
  objek.push(nama);
  return {
    ...rekap,
    perubahan,
    bagian: { objek: nama, ukuran, baris: baris.length, sidikBaris: hashRows(baris) },
  };
}

type Updates = Pick<KotaPart, 'terbit' | 'dasar'>;

function updatesOf(
  {
    revisi,
    diperbarui,
    changes,
  }: { readonly revisi: string; readonly diperbarui: string; readonly changes: Changes | null },
  { bulanan }: RekapKota,
): Updates {
  const dasar = changes?.kota?.dasar;
  return {
    terbit: { revisi, diperbarui, bulanan: bulanTerbitOf(bulanan) },
    ...(dasar && { dasar }),
  };
}

function pickUpdates(last: KotaPart | null): Updates {
  return {
    ...(last?.terbit && { terbit: last.terbit }),
    ...(last?.dasar && { dasar: last.dasar }),
  };
}
