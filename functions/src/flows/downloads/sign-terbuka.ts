// A link to an opened file, for anybody. Who asks is not known and not noted; that the file is for everybody has
// stood in the ledger of downloads since it was published. The answer is held for a while, so however often it is
// asked for, an instance reads and signs each file a few times a minute.
import { signWorkbookUrl } from '../../adapters/storage/report-bucket.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { KodeAtas } from '../../domain/basics/kode-atas.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import type { GetTerbukaUrlResponse } from '../../domain/callables/terbuka.ts';
import { URL_MENIT } from '../../params.ts';

/** A file that was closed is given for so long at most; and a link that was given works until it expires. */
const HELD_MS = 5000;
/** Files that are held at once: whoever asks for ever new ones makes room by that. */
const HELD = 500;

type Answer = GetTerbukaUrlResponse | Problem;

const held = new Map<string, { readonly until: number; readonly answer: Promise<Answer> }>();

export async function signTerbuka(
  berkas: { readonly tahun: number; readonly kode: KodeAtas },
  now: Date,
): Promise<Answer> {
  const key = areaTahunId(berkas.tahun, berkas.kode);
  const known = held.get(key);
  if (known !== undefined && known.until >= now.getTime()) return known.answer;
  if (held.size >= HELD) held.clear();
  const answer = sign(key, berkas.kode, now);
  held.set(key, { until: now.getTime() + HELD_MS, answer });
  try {
    return await answer;
  } catch (error) {
    held.delete(key);
    throw error;
  }
}

async function sign(id: string, kode: KodeAtas, now: Date): Promise<Answer> {
  // What cannot be read opens nothing; the next build of the area notes it.
  const said = await docs.keterbukaan.readIfFits(kode);
  const file = said?.terbuka === true ? (await docs.qs.read(id))?.terbaru.terbuka : null;
  if (!file) return refuse({ code: 'tidak-ditemukan', apa: 'Berkas terbuka', jalur: 'kode' });
  const kedaluwarsa = new Date(now.getTime() + URL_MENIT.value() * 60_000);
  const url = await signWorkbookUrl(file.objek, file.namaBerkas, kedaluwarsa);
  return { url, namaBerkas: file.namaBerkas, kedaluwarsa: kedaluwarsa.toISOString() };
}
