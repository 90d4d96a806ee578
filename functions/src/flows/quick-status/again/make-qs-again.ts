// A past update made again for somebody who waits: a step at a time, each as long as a page waits for an answer. The link
// is entered in the ledger of downloads like any other.
import type { Granted } from '../../../authorize.ts';
import { signWorkbookUrl } from '../../../adapters/storage/report-bucket.ts';
import { type Problem, refuse } from '../../../domain/basics/refusals/problem.ts';
import type {
  makeQsAgain as definition,
  MakeQsAgainResponse,
} from '../../../domain/callables/again.ts';
import { logs } from '../../../logs.ts';
import { URL_MENIT } from '../../../params.ts';
import { enterAgain } from './enter-again.ts';
import { askedOf, beginRun, finishRun, lengthOf, readRun, stepRun, type Run } from './runs.ts';
import type { MadeAgain } from './write-again.ts';

/** Groups are begun for so long; the page waits three times as long, and the end of a large file takes a part of that. */
const STEP_MS = 10_000;

type Asked = Granted<typeof definition>;

export async function makeQsAgain({
  request,
  caller,
}: Asked): Promise<MakeQsAgainResponse | Problem> {
  const until = Date.now() + STEP_MS;
  const kerja = await runOf({ request, caller });
  if (kerja === null) return refuse({ code: 'tidak-ditemukan', apa: 'Pembaruan', jalur: 'revisi' });
  const dari = lengthOf(kerja);
  const answer = (
    selesai: number,
    berkas: MakeQsAgainResponse['berkas'] = null,
  ): MakeQsAgainResponse => ({ kerja: { id: kerja.id, selesai }, dari, berkas });
  let at = Math.min(request.kerja?.selesai ?? 0, dari);
  while (at < dari && Date.now() < until) at = await stepRun(kerja, at, until, caller.now);
  if (at < dari || Date.now() >= until) return answer(at);
  const made = await finishRun(kerja, caller.now);
  // Whoever asks may have left out a step.
  return typeof made === 'number' ? answer(made) : answer(dari, await hand(made, kerja, caller));
}

/** Null: there is no such update, or the run is gone or somebody else's. */
async function runOf({ request, caller }: Pick<Asked, 'request' | 'caller'>): Promise<Run | null> {
  const { tahun, kode, revisi, menurut } = request;
  if (request.kerja === null)
    return beginRun({ tahun, kode, revisi, menurut, oleh: caller.uid }, caller.now);
  const kerja = await readRun(request.kerja.id);
  if (kerja === null) return null;
  const asked = askedOf(kerja);
  const isTheirs =
    asked.oleh === caller.uid &&
    asked.tahun === tahun &&
    asked.kode === kode &&
    asked.revisi === revisi &&
    asked.menurut === menurut;
  return isTheirs ? kerja : null;
}

async function hand(
  { objek, namaBerkas, sidik, sama, hilang }: MadeAgain,
  run: Run,
  { uid, klaim, now }: Asked['caller'],
): Promise<NonNullable<MakeQsAgainResponse['berkas']>> {
  const { tahun, kode, revisi } = askedOf(run);
  // Counted from the end of the work, which may have taken long.
  const kedaluwarsa = new Date(Date.now() + URL_MENIT.value() * 60_000);
  await enterAgain(run, { namaBerkas, sidik }, { oleh: uid, peran: klaim.peran }, now);
  const url = await signWorkbookUrl(objek, namaBerkas, kedaluwarsa);
  logs.qsDownloaded({ tahun, kode, revisi, uid });
  return { url, namaBerkas, kedaluwarsa: kedaluwarsa.toISOString(), sama, hilang };
}
