// What is open to everybody, by an administrator of the area: with a reason, in the trail. What is closed is given no
// more at once; a file that was never made open is made by the next build, which is asked for here.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { gather } from '../../adapters/firestore/documents/gather.ts';
import { listKeterbukaan as listSaid } from '../../adapters/firestore/quick-status/keterbukaan.ts';
import { listManifesAtas, listManifesOf } from '../../adapters/firestore/quick-status/qs.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import type { Granted } from '../../authorize.ts';
import { isProblem, type Problem } from '../../domain/basics/refusals/problem.ts';
import { refuseOverwriting } from '../meanwhile/refuse-overwriting.ts';
import type { Keterbukaan } from '../../domain/access/keterbukaan.ts';
import { KodeAtas } from '../../domain/basics/kode-atas.ts';
import { covers } from '../../domain/access/peran.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  listKeterbukaan as listDefinition,
  setKeterbukaan as setDefinition,
} from '../../domain/callables/terbuka.ts';
import { byKode } from '../../domain/basics/urutan.ts';
import { logs } from '../../logs.ts';
import { forgetDaftar } from '../downloads/list-terbuka.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { readable, settleOf } from '../repair/set-aside.ts';

export async function listKeterbukaan({
  caller,
}: Granted<typeof listDefinition>): Promise<AnswerOf<typeof listDefinition>> {
  const [manifests, said] = await Promise.all([listManifesAtas(), listSaid()]);
  const known = new Map((await readable(said, caller.now)).map((it) => [it.kode, it]));
  const names = new Map<KodeAtas, string>();
  for (const { kode, nama } of await readable(manifests, caller.now)) {
    const atas = KodeAtas.safeParse(kode);
    if (atas.success && covers(caller.klaim, atas.data)) names.set(atas.data, nama);
  }
  return {
    keterbukaan: [...names]
      .map(([kode, namaWilayah]) => ({ kode, namaWilayah, keadaan: known.get(kode) ?? null }))
      .toSorted(nationFirst),
  };
}

const nationFirst = (a: { readonly kode: KodeAtas }, b: { readonly kode: KodeAtas }) =>
  a.kode === 'ID' ? -1 : b.kode === 'ID' ? 1 : byKode(a, b);

export async function setKeterbukaan({
  request: { kode, terbuka, dilihat, alasan },
  caller,
}: Granted<typeof setDefinition>): Promise<AnswerOf<typeof setDefinition> | Problem> {
  const pada = caller.now.toISOString();
  const outcome = await inTransaction(async (tx) => {
    const known = await gather([docs.keterbukaan.ref(kode)], tx);
    // What cannot be read is mended by being said anew, be it that nothing is open.
    const fits = await known.ofIfFits(docs.keterbukaan, kode);
    const before = fits ?? known.raw(docs.keterbukaan, kode) ?? null;
    const isUnreadable = fits === null && before !== null;
    if (!isUnreadable && (fits?.terbuka ?? false) === terbuka) return false;
    // It may be as it was seen, and have been otherwise meanwhile.
    const isSeen = dilihat === undefined || dilihat === (fits?.sejak ?? null);
    const changed = await refuseOverwriting({
      koleksi: 'keterbukaan',
      id: kode,
      now: fits && { terbuka: fits.terbuka },
      dilihat: isSeen ? undefined : {},
    });
    if (changed) return changed;
    const now: Keterbukaan = { kode, terbuka, sejak: pada, oleh: caller.uid };
    await docs.keterbukaan.set(now, tx);
    await docs.jejakKelola.set(
      {
        tindakan: terbuka ? 'rekapDibuka' : 'rekapDitutup',
        sasaran: kode,
        oleh: caller.uid,
        peran: caller.klaim.peran,
        pada,
        alasan,
        sebelum: before && canonicalJson(before),
        sesudah: canonicalJson(now),
      },
      tx,
    );
    return true;
  });
  if (isProblem(outcome)) return outcome;
  if (outcome) {
    logs.adminChanged({ tindakan: 'keterbukaan', sasaran: kode, uid: caller.uid });
    await settleOf('keterbukaan', kode, caller.now);
  }
  // Also where nothing changed: an attempt before may have got no further.
  if (terbuka) await askForFiles(kode, caller.now);
  await forgetDaftar();
  return { terbuka };
}

async function askForFiles(kode: KodeAtas, now: Date): Promise<void> {
  const manifests = await readable(await listManifesOf(kode, null), now);
  for (const { tahun, terbaru } of manifests) {
    if (terbaru.terbuka) continue;
    await markAreaStale(tahun, kode, now);
    await enqueueQs({ tahun, kode }, now);
  }
}
