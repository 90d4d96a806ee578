// The last step of a session's journey: officials find the files of their areas and get a link of minutes.
import { listManifesIn, qsDocs } from '../adapters/qs.ts';
import { signWorkbookUrl } from '../adapters/report-bucket.ts';
import { addUnduhan } from '../adapters/unduhan.ts';
import type { BerkasQs, GetQsUrlResponse, ListQsResponse } from '../domain/api.ts';
import { areaTahunId } from '../domain/paths.ts';
import { hasIzin, may } from '../domain/peran.ts';
import type { Problem } from '../domain/problem.ts';
import type { Caller } from '../edge.ts';
import { logs } from '../logs.ts';
import { URL_MENIT } from '../params.ts';

/** Folders per year, newest first; files by area code. */
export async function listQsFolders(
  tahun: number | null,
  caller: Caller,
): Promise<ListQsResponse | Problem> {
  if (!hasIzin(caller.klaim, 'unduhQs')) return { code: 'tidak-berhak' };
  const manifests = await listManifesIn(caller.klaim.wilayah, tahun);
  const folders = new Map<number, Map<string, BerkasQs>>();
  for (const m of manifests) {
    const folder = folders.get(m.tahun) ?? new Map<string, BerkasQs>();
    folders.set(m.tahun, folder);
    folder.set(m.kode, {
      tahun: m.tahun,
      kode: m.kode,
      namaWilayah: m.nama,
      namaBerkas: m.terbaru.namaBerkas,
      jenis: 'xlsx',
      ukuran: m.terbaru.ukuran,
      diperbarui: m.terbaru.diperbarui,
      revisi: m.terbaru.revisi,
    });
  }
  return {
    folder: [...folders]
      .toSorted(([a], [b]) => b - a)
      .map(([year, files]) => ({
        tahun: year,
        berkas: [...files.values()].toSorted(byArea),
      })),
  };
}

/** The nation first, then provinces and their cities in Kemendagri order. */
function byArea(a: BerkasQs, b: BerkasQs): number {
  const key = (kode: string) => (kode === 'ID' ? '' : kode);
  return key(a.kode) < key(b.kode) ? -1 : 1;
}

export interface UrlRequest {
  readonly tahun: number;
  readonly kode: string;
  readonly revisi: string | null;
}

/** Signs a link for one file. The ledger entry comes first: a link that is not booked is not given. */
export async function signQsUrl(
  request: UrlRequest,
  caller: Caller,
): Promise<GetQsUrlResponse | Problem> {
  if (!may(caller.klaim, 'unduhQs', request.kode)) return { code: 'tidak-berhak' };
  const manifes = await qsDocs.read(areaTahunId(request.tahun, request.kode));
  const file =
    request.revisi === null
      ? manifes?.terbaru
      : [manifes?.terbaru, ...(manifes?.lama ?? [])].find((r) => r?.revisi === request.revisi);
  if (!file) return { code: 'tidak-ditemukan', apa: 'Berkas QS', jalur: 'revisi' };
  const kedaluwarsa = new Date(caller.now.getTime() + URL_MENIT.value() * 60_000);
  await addUnduhan({
    oleh: caller.uid,
    peran: caller.klaim.peran,
    tahun: request.tahun,
    kode: request.kode,
    revisi: file.revisi,
    namaBerkas: file.namaBerkas,
    pada: caller.now.toISOString(),
  });
  const url = await signWorkbookUrl(file.objek, file.namaBerkas, kedaluwarsa);
  logs.qsDownloaded({
    tahun: request.tahun,
    kode: request.kode,
    revisi: file.revisi,
    uid: caller.uid,
  });
  return { url, namaBerkas: file.namaBerkas, kedaluwarsa: kedaluwarsa.toISOString() };
}
