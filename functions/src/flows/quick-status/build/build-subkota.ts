// The QS of a kecamatan or kelurahan, made on request from what the last build of its kab/kota kept, so
// that its figures are those of that file. A second request gets the same file.
import { inTransaction } from '../../../adapters/firestore/documents/commit.ts';
import { readPart } from '../../../adapters/storage/kota-part.ts';
import { listCapaianSubkota } from '../../../adapters/firestore/capaian.ts';
import { listParameter } from '../../../adapters/firestore/parameter.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { saveWorkbook } from '../../../adapters/storage/report-bucket.ts';
import { hashBytes, hashLines } from '../../../adapters/platform/sha256.ts';
import { renderWorkbook } from '../../../adapters/xlsx/workbook/render-workbook.ts';
import { assertWorkbook } from '../../../adapters/xlsx/workbook/read-back-workbook.ts';
import { areaTahunId, objekQs, revisiOf } from '../../../domain/basics/paths.ts';
import { parameterOn } from '../../../domain/basics/parameter.ts';
import {
  withUpdate,
  type ManifesQs,
  type RevisiQs,
} from '../../../domain/quick-status/updates/qs-berkas.ts';
import type { KotaPart } from '../../../domain/quick-status/updates/kota-part.ts';
import type { Sebelumnya } from '../../../domain/quick-status/kota/compose-kota.ts';
import {
  composeSubkota,
  type ComposedSubkota,
} from '../../../domain/quick-status/kota/compose-subkota.ts';
import { bulanOfKsm, sumBulan } from '../../../domain/quick-status/recap/bulanan.ts';
import { canonicalLines } from '../../../domain/quick-status/workbook/canonical.ts';
import { withPerubahan } from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import { namaBerkasQs } from '../../../domain/quick-status/updates/nama-berkas.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import { type Bulan, jakartaDate, monthIn, type Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  isWithin,
  jenjangOf,
  type KodeSubkota,
  isJenjang,
} from '../../../domain/basics/wilayah.ts';
import { logs } from '../../../logs.ts';
import { kotaOf } from '../../../domain/basics/code-shapes.ts';
import { loadCapaian } from './load-capaian.ts';
import { proveUpdate } from '../prove-update.ts';
import { setManifest } from '../set-manifest.ts';

/** The manifest of the area, with a file as new as that of its kab/kota; null where there are no figures. */
export async function ensureSubkota(
  tahun: number,
  kode: KodeSubkota,
  today: Tanggal,
  now: Date,
): Promise<ManifesQs | null> {
  const kota = kotaOf(kode);
  const id = areaTahunId(tahun, kode);
  const [manifes, manifesKota, rekap] = await Promise.all([
    docs.qs.read(id),
    docs.qs.read(areaTahunId(tahun, kota)),
    docs.rekap.readIfFits(areaTahunId(tahun, kota)),
  ]);
  if (!manifesKota || !rekap?.bagian) return manifes;
  if (manifes && manifes.versi >= manifesKota.versi) return manifes;
  const part = await readPart(rekap.bagian.objek);
  if (!part) return manifes;
  if (!part.lokasi.some((l) => isWithin(l.kode, kode))) return null;

  const parameter = parameterOn(await listParameter(), part.per);
  if (parameter.berlakuSejak !== rekap.parameter)
    throw new Error(`${kota}: made with the parameters of ${rekap.parameter}`);
  const composed = composeSubkota({
    kode,
    part,
    kota: rekap,
    lalu: await loadLalu(kode, rekap, now),
    dasar: part.dasar ?? null,
    parameter,
    update: today,
    dicetak: now.toISOString(),
  });
  if (composed === null) return null;
  const sidikIsi = hashLines(canonicalLines(composed.model));
  const revisi =
    manifes?.terbaru.sidikIsi === sidikIsi
      ? null
      : await upload({
          toUpload: { tahun, kode, composed, sidikIsi, tersisih: rekap.tersisih },
          kota: manifesKota,
          part,
          today,
          now,
        });
  const next = await inTransaction(async (tx) => {
    const current = await docs.qs.read(id, tx);
    if (current && current.versi >= manifesKota.versi) return current;
    if (current && !revisi)
      return setManifest({ ...current, versi: manifesKota.versi }, current, tx);
    if (!revisi) return null;
    const switched: ManifesQs = {
      tahun,
      kode,
      jenjang: jenjangOf(kode),
      nama: composed.nama,
      versi: manifesKota.versi,
      ...withUpdate(current, revisi),
      usang: [],
    };
    return setManifest(switched, current, tx);
  });
  if (revisi) logs.qsPublished({ tahun, kode, tiket: manifesKota.versi, baris: revisi.barisKsm });
  return next;
}

/** Key figures of the area in the months before. */
async function loadLalu(kode: KodeSubkota, kota: RekapKota, now: Date): Promise<Sebelumnya> {
  const jenjang = isJenjang(kode, 'kecamatan') ? 'kecamatan' : 'kelurahan';
  const angkaOf = async (bulan: Bulan) => {
    const rows = await loadCapaian(() => listCapaianSubkota(jenjang, kode, bulan), bulan, now);
    return rows.length === 0 ? null : sumBulan(rows.map(bulanOfKsm));
  };
  const earlier = kota.bulanan.filter((b) => b.bulan < kota.bulan).map((b) => b.bulan);
  const [tahunLalu, ...found] = await Promise.all([
    kota.tahunLalu === null ? null : angkaOf(monthIn(kota.tahun - 1, 12)),
    ...earlier.map(angkaOf),
  ]);
  const sebelumnya = earlier.flatMap((bulan, i) => {
    const angka = found[i];
    return angka ? [{ bulan, angka }] : [];
  });
  return { sebelumnya, tahunLalu: tahunLalu ?? null };
}

interface ToUpload {
  readonly tahun: number;
  readonly kode: KodeSubkota;
  readonly composed: ComposedSubkota;
  readonly sidikIsi: string;
  readonly tersisih: number;
}

async function upload({
  toUpload: { tahun, kode, composed, sidikIsi, tersisih },
  kota,
  part,
  today,
  now,
}: {
  readonly toUpload: ToUpload;
  readonly kota: ManifesQs;
  readonly part: KotaPart;
  readonly today: Tanggal;
  readonly now: Date;
}): Promise<RevisiQs> {
  // Two people may ask at once: each request writes its own object, and the manifest switches to one of them.
  const revisi = `${revisiOf(jakartaDate(now), kota.versi)}-${crypto.randomUUID().slice(0, 8)}`;
  const { nama, model, changes, isi, barisKsm, sesi } = composed;
  const proven = await proveUpdate(withPerubahan(model, changes), revisi);
  const bytes = await renderWorkbook(proven.model);
  await assertWorkbook(bytes, proven.model);
  const objek = objekQs(tahun, kode, revisi);
  await saveWorkbook(objek, bytes);
  return {
    revisi,
    objek,
    namaBerkas: namaBerkasQs({ tahun, kode, nama, update: today }),
    ukuran: bytes.byteLength,
    sha256: hashBytes(bytes),
    sidikIsi,
    sidikBerkas: proven.sidik,
    barisKsm,
    tersisih,
    per: part.per,
    parameter: part.parameter,
    diperbarui: now.toISOString(),
    sesi,
    ...(isi && { isi }),
    data: null,
  };
}
