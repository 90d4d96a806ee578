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
import { verifyWorkbook } from '../../../adapters/xlsx/workbook/verify-workbook.ts';
import { areaTahunId, objekQs, revisiOf } from '../../../domain/basics/paths.ts';
import { parameterOn } from '../../../domain/basics/parameter.ts';
import {
  withUpdate,
  type ManifesQs,
  type RevisiQs,
} from '../../../domain/quick-status/updates/qs-berkas.ts';
import { planOf, type KotaPart } from '../../../domain/quick-status/updates/kota-part.ts';
import { bulanOfKsm, sumBulan } from '../../../domain/quick-status/recap/bulanan.ts';
import { countGerbang } from '../../../domain/quick-status/recap/gerbang-ksm.ts';
import { canonicalLines } from '../../../domain/quick-status/workbook/canonical.ts';
import type { PlanKota } from '../../../domain/quick-status/samaran/plan-kota.ts';
import type { TabelModel, WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { gerakKsm } from '../../../domain/quick-status/perubahan/perubahan-kota.ts';
import {
  composePerubahanKota,
  judulPerubahan,
  withPerubahan,
} from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import { namaBerkasQs } from '../../../domain/quick-status/updates/nama-berkas.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import { buildRekapKota } from '../../../domain/quick-status/recap/build-rekap-kota.ts';
import { composeQsSubkota } from '../../../domain/quick-status/workbook/compose-daftar-area.ts';
import {
  angkaUpkOf,
  leftOutOf,
  sumUpk,
  upkOfKota,
} from '../../../domain/quick-status/recap/upk-kota.ts';
import { type Bulan, jakartaDate, monthIn, type Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  isWithin,
  jenjangOf,
  type KodeSubkota,
  type Wilayah,
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
  const area = restrict(part, kode);
  const first = area.lokasi[0];
  if (!first) return null;

  const nama = isJenjang(kode, 'kecamatan') ? first.namaKecamatan : first.nama;
  const model = await buildModel({ kode, area, kota: rekap, plan: planOf(part), today, now });
  const sidikIsi = hashLines(canonicalLines(model));
  const revisi =
    manifes?.terbaru.sidikIsi === sidikIsi
      ? null
      : await upload({
          toUpload: {
            tahun,
            kode,
            nama,
            model,
            sidikIsi,
            barisKsm: countKsm(area),
            tersisih: rekap.tersisih,
          },
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
      nama,
      versi: manifesKota.versi,
      ...withUpdate(current, revisi),
      usang: [],
    };
    return setManifest(switched, current, tx);
  });
  if (revisi) logs.qsPublished({ tahun, kode, tiket: manifesKota.versi, baris: revisi.barisKsm });
  return next;
}

/** The records of a kab/kota that belong to the area. */
function restrict(part: KotaPart, kode: KodeSubkota): KotaPart {
  const here = ({ wilayah }: { readonly wilayah: Wilayah }) => isWithin(wilayah.kelurahan, kode);
  const capaian = part.capaian.filter(here);
  const ids = new Set(capaian.map((c) => c.ksmId));
  return {
    ...part,
    lokasi: part.lokasi.filter((l) => isWithin(l.kode, kode)),
    lkm: part.lkm.filter(here),
    upkBulanan: part.upkBulanan.filter(here),
    pinjamanUpk: part.pinjamanUpk.filter(here),
    gerbang: part.gerbang.filter((g) => ids.has(g.ksmId)),
    capaian,
  };
}

const isHidup = (row: KotaPart['capaian'][number]) => row.capaian.tingkat !== 'Bubar';
const countKsm = (area: KotaPart) => area.capaian.filter(isHidup).length;

async function buildModel({
  kode,
  area,
  kota,
  plan,
  today,
  now,
}: {
  readonly kode: KodeSubkota;
  readonly area: KotaPart;
  readonly kota: RekapKota;
  /** The plan of the kab/kota. */
  readonly plan: PlanKota;
  readonly today: Tanggal;
  readonly now: Date;
}): Promise<WorkbookModel> {
  const parameter = parameterOn(await listParameter(), area.per);
  if (parameter.berlakuSejak !== kota.parameter)
    throw new Error(`${kota.kode}: made with the parameters of ${kota.parameter}`);
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
  const upk = upkOfKota(
    { lkm: area.lkm, pinjaman: area.pinjamanUpk, bulanan: area.upkBulanan },
    area.per,
    parameter,
  );
  const gerbang = new Map(area.gerbang.map((g) => [g.ksmId, g]));
  const added = buildRekapKota({
    tahun: kota.tahun,
    kode,
    nama: kota.nama,
    namaProvinsi: kota.namaProvinsi,
    bulan: kota.bulan,
    per: kota.per,
    berjalan: kota.berjalan,
    parameter: kota.parameter,
    capaian: area.capaian,
    lokasi: area.lokasi,
    lkm: area.lkm,
    sebelumnya,
    tahunLalu: tahunLalu ?? null,
    verifikasi: [],
    ujiPetik: area.ujiPetik ?? [],
    target: null,
    tersisih: kota.tersisih,
    plan,
    gerbang: countGerbang(area.capaian.filter(isHidup), gerbang),
    upk: sumUpk(upk.map(angkaUpkOf)),
    upkTidakDijumlah: upk.flatMap(leftOutOf).length,
    hariIni: today,
    versi: 0,
    dihitung: now.toISOString(),
  });
  // A kab/kota closes its months as a whole.
  const kotaOf = new Map(kota.bulanan.map((b) => [b.bulan, b]));
  const rekap = {
    ...added,
    bulanan: added.bulanan.map((b) => {
      const of = kotaOf.get(b.bulan);
      const kata = of?.uji?.kata ?? null;
      const { ksm = 0, butir = 0, cocok = 0 } = b.uji ?? {};
      const uji = b.uji || kata !== null ? { uji: { ksm, butir, cocok, kata } } : {};
      return { ...b, ...(of && { wajib: of.wajib, tutup: of.tutup }), ...uji };
    }),
  };
  return composeQsSubkota({
    rekap,
    ksm: area.capaian,
    lkm: area.lkm,
    gerbang,
    upk,
    samaran: plan.samaran,
    parameter,
    update: today,
    dicetak: now.toISOString(),
  });
}

/** Against the update before of the kab/kota; null: it is the first. Months are those of the kab/kota. */
function changesOf(model: WorkbookModel, kode: KodeSubkota, part: KotaPart): TabelModel | null {
  const { dasar } = part;
  if (dasar === undefined) return null;
  const ksm = dasar.ksm.filter(({ kelurahan }) => isWithin(kelurahan, kode));
  return composePerubahanKota({
    judul: judulPerubahan(model),
    compared: { revisi: dasar.revisi, sejak: dasar.diperbarui },
    gerak: gerakKsm({ ksm }, restrict(part, kode).capaian),
    geser: [],
    catatan: [],
    milik: 'kab/kota',
  });
}

interface ToUpload {
  readonly tahun: number;
  readonly kode: KodeSubkota;
  readonly nama: string;
  readonly model: WorkbookModel;
  readonly sidikIsi: string;
  readonly barisKsm: number;
  readonly tersisih: number;
}

async function upload({
  toUpload: { tahun, kode, nama, model, sidikIsi, barisKsm, tersisih },
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
  const proven = await proveUpdate(withPerubahan(model, changesOf(model, kode, part)), revisi);
  const bytes = await renderWorkbook(proven.model);
  await verifyWorkbook(bytes, proven.model);
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
    data: null,
  };
}
