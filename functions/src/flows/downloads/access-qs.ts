// The last step of a session's journey: officials find the files of their areas and get a short-lived link.
import type { Granted } from '../../authorize.ts';
import { listManifesIn, listManifesOf } from '../../adapters/firestore/quick-status/qs.ts';
import { listKelurahanOf } from '../../adapters/firestore/quick-status/rekap.ts';
import type { RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { signWorkbookUrl } from '../../adapters/storage/report-bucket.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listLokasiKota } from '../../adapters/firestore/wilayah.ts';
import type {
  BerkasQs,
  getQsUrl as urlDefinition,
  GetQsUrlResponse,
  listQs as listDefinition,
  listQsSubkota as subkotaDefinition,
  ListQsSubkotaResponse,
  ListQsResponse,
} from '../../domain/callables/quick-status.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { isEmpty, type ManifesRingkas } from '../../domain/quick-status/updates/manifes-ringkas.ts';
import {
  inOrder,
  pageOfBerkas,
  summaryOf,
} from '../../domain/quick-status/updates/page-of-berkas.ts';
import { namaBerkasTerbaru } from '../../domain/quick-status/updates/nama-berkas.ts';
import {
  isWithin,
  type LokasiProgram,
  type KodeSubkota,
  isSubkota,
  type KodeWilayah,
  isJenjang,
} from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { URL_MENIT } from '../../params.ts';
import { readable } from '../repair/set-aside.ts';
import { findUpdate } from './find-update.ts';
import { ensureSubkota } from '../quick-status/build/build-subkota.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';

/** Folders by year, newest first; a page of one, or of all only what they are. */
export async function listQsFolders({
  request: { tahun, kata = '', lewati },
  caller,
}: Granted<typeof listDefinition>): Promise<ListQsResponse> {
  const { wilayah } = caller.klaim;
  const manifests = await readable(await listManifesIn(wilayah, tahun), caller.now);
  const files = new Map<string, BerkasQs>();
  const add = (file: BerkasQs) => files.set(`${file.tahun} ${file.kode} ${file.berkas}`, file);
  for (const file of await listSubkota(wilayah, tahun, caller.now)) add(file);
  // One of a kecamatan or kelurahan may have been made while it had no figures.
  const shown = manifests.filter((it) => !(isSubkota(it.kode) && isEmpty(it)));
  for (const m of shown) for (const file of filesOf(m)) add(file);
  const folders = Map.groupBy(files.values(), (file) => file.tahun);
  const filled = new Set(manifests.filter((it) => !isEmpty(it)).map((it) => it.tahun));
  return {
    folder: [...folders]
      // A file without a group, as one with a target alone, is shown beside others and makes no folder.
      .filter(([year, found]) => filled.has(year) || found.some((it) => it.revisi === null))
      .toSorted(([a], [b]) => b - a)
      .map(([year, found]) => {
        const berkas = inOrder(found, wilayah);
        if (lewati === undefined) return { tahun: year, berkas };
        const page = tahun === null ? { berkas: [] } : pageOfBerkas(berkas, kata, lewati);
        return { tahun: year, ...summaryOf(berkas), ...page };
      }),
  };
}

function filesOf(m: ManifesRingkas): BerkasQs[] {
  const { terbaru } = m;
  const common = {
    tahun: m.tahun,
    kode: m.kode,
    namaWilayah: m.nama,
    jenis: 'xlsx',
    diperbarui: terbaru.diperbarui,
    revisi: terbaru.revisi,
    barisKsm: terbaru.barisKsm,
    sesi: terbaru.sesi,
    isi: terbaru.isi,
  } as const;
  const rekap = {
    berkas: 'rekap',
    namaBerkas: terbaru.namaBerkas,
    ukuran: terbaru.ukuran,
  } as const;
  const data = terbaru.data && {
    berkas: 'data' as const,
    namaBerkas: terbaru.data.namaBerkas,
    ukuran: terbaru.data.ukuran,
  };
  return [{ ...common, ...rekap }, ...(data ? [{ ...common, ...data }] : [])];
}

/**
 * Files of the kecamatan and kelurahan among a person's areas: one for every year in which their kab/kota has one,
 * and in which they had a group or a session themselves.
 */
async function listSubkota(
  wilayah: readonly KodeWilayah[],
  tahun: number | null,
  now: Date,
): Promise<BerkasQs[]> {
  const areas = wilayah.filter(isSubkota);
  const byKota = Map.groupBy(areas, (kode) => kotaOf(kode));
  const found = await Promise.all(
    [...byKota].map(async ([kota, kode]) => {
      const [manifests, lokasi, rekap] = await Promise.all([
        listManifesOf(kota, tahun).then((it) => readable(it, now)),
        listLokasiKota(kota).then((it) => readable(it, now)),
        listKelurahanOf(kota, tahun),
      ]);
      // Of a year whose recap cannot be read nothing is known.
      const known = new Map(rekap.rows.map((it) => [it.tahun, it.kelurahan]));
      return manifests.flatMap((m) =>
        kode.flatMap((k) => {
          const nama = namaSubkota(lokasi, k);
          const rows = known.get(m.tahun);
          return nama === null || (rows && !hasFigures(rows, k)) ? [] : [unmade(m, k, nama)];
        }),
      );
    }),
  );
  return found.flat();
}

function hasFigures(rows: RekapKota['kelurahan'], kode: KodeSubkota): boolean {
  return rows.some(
    ({ kode: kelurahan, angka: { ksm, bubar, sesiTahun } }) =>
      isWithin(kelurahan, kode) && ksm + bubar + sesiTahun > 0,
  );
}

function namaSubkota(lokasi: readonly LokasiProgram[], kode: KodeSubkota): string | null {
  const first = lokasi.find((l) => isWithin(l.kode, kode));
  if (!first) return null;
  return isJenjang(kode, 'kecamatan') ? first.namaKecamatan : first.nama;
}

function unmade(kota: ManifesRingkas, kode: KodeSubkota, nama: string): BerkasQs {
  return {
    berkas: 'rekap',
    tahun: kota.tahun,
    kode,
    namaWilayah: nama,
    namaBerkas: namaBerkasTerbaru({ tahun: kota.tahun, kode, nama }),
    jenis: 'xlsx',
    ukuran: null,
    diperbarui: kota.terbaru.diperbarui,
    revisi: null,
  };
}

/** Kecamatan and kelurahan of a kab/kota, for people who may open that kab/kota's file. */
export async function listQsSubkota({
  request: { tahun, kode },
}: Granted<typeof subkotaDefinition>): Promise<ListQsSubkotaResponse | Problem> {
  const rekap = isJenjang(kode, 'kota')
    ? await docs.rekap.readIfFits(areaTahunId(tahun, kode))
    : null;
  if (!rekap) return refuse({ code: 'tidak-ditemukan', apa: 'Berkas QS', jalur: 'kode' });
  const subkota = [...rekap.kecamatan, ...rekap.kelurahan]
    .map((row) => ({ kode: row.kode, nama: row.nama, ksm: row.angka.ksm }))
    .toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
  return { subkota };
}

/** Signs a link for one file. The entry in the ledger comes first: no link is given that is not on record. */
export async function signQsUrl({
  request,
  caller,
}: Granted<typeof urlDefinition>): Promise<GetQsUrlResponse | Problem> {
  const { tahun, kode, berkas = 'rekap' } = request;
  const manifes =
    isSubkota(kode) && request.revisi === null
      ? await ensureSubkota(tahun, kode, caller.today, caller.now)
      : await docs.qs.read(areaTahunId(tahun, kode));
  const update =
    manifes && request.revisi !== null
      ? await findUpdate(manifes, request.revisi, caller.now)
      : manifes?.terbaru;
  const file = berkas === 'data' ? update?.data : update;
  if (!update || !file)
    return refuse({ code: 'tidak-ditemukan', apa: 'Berkas QS', jalur: 'revisi' });
  const kedaluwarsa = new Date(caller.now.getTime() + URL_MENIT.value() * 60_000);
  await docs.unduhan.set({
    oleh: caller.uid,
    peran: caller.klaim.peran,
    tahun,
    kode,
    revisi: update.revisi,
    berkas,
    namaBerkas: file.namaBerkas,
    pada: caller.now.toISOString(),
    ...(file.sidikBerkas && { sidik: file.sidikBerkas.nilai }),
  });
  const url = await signWorkbookUrl(file.objek, file.namaBerkas, kedaluwarsa);
  logs.qsDownloaded({ tahun, kode, revisi: update.revisi, uid: caller.uid });
  return { url, namaBerkas: file.namaBerkas, kedaluwarsa: kedaluwarsa.toISOString() };
}
