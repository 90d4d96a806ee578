// A past update of a kab/kota made again as the page asks for it, and compared with what was published.
import type { City } from './city.ts';
import { linesOf } from './in-memory.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { isJenjang } from '../../functions/src/domain/basics/wilayah.ts';
import type { Menurut } from '../../functions/src/domain/again/menurut.ts';
import type { RevisiQs } from '../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import {
  beginAgain,
  type AgainAsked,
} from '../../functions/src/flows/quick-status/again/begin-again.ts';
import {
  composeAgain,
  finishAgain,
  readSteps,
} from '../../functions/src/flows/quick-status/again/finish-again.ts';
import { stepAgain } from '../../functions/src/flows/quick-status/again/step-again.ts';

export type Update = RevisiQs & Pick<AgainAsked, 'tahun' | 'kode'>;

/** Every update of a kab/kota that is kept. */
export async function updatesOf(): Promise<Update[]> {
  const current = (await docs.qs.list((q) => q)).map(({ tahun, kode, terbaru }) => ({
    ...terbaru,
    tahun,
    kode,
  }));
  const earlier = await docs.qsLama.list((q) => q);
  return [...current, ...earlier].flatMap(({ kode, ...it }) =>
    isJenjang(kode, 'kota') ? [{ ...it, kode }] : [],
  );
}

export async function madeAgain(
  city: Pick<City, 'now'>,
  { tahun, kode, revisi }: Update,
  menurut: Menurut,
) {
  const kerja = await beginAgain({ tahun, kode, revisi, menurut, oleh: null }, city.now);
  if (kerja === null) throw new Error(`${revisi} is not kept`);
  // A step at a time, as somebody who waits asks for them.
  for (let at = 0; at < kerja.ksm.length;) at = await stepAgain(kerja, at, 0);
  const steps = await readSteps(kerja);
  const made = await finishAgain(kerja, city.now);
  if (typeof made === 'number' || typeof steps === 'number') throw new Error('a step is missing');
  const lines = new TextDecoder().decode(made.bytes).split('\n');
  return { ...made, lines, ...(await composeAgain(kerja, steps, city.now)) };
}

/** Cells that differ from the published ones. */
export async function differencesOf(
  city: Pick<City, 'now'>,
  update: Update,
): Promise<object | null> {
  const { lines, sama, hilang } = await madeAgain(city, update, 'saatItu');
  const published = linesOf(update.objek);
  const missing = published.filter((it) => !lines.includes(it));
  const extra = lines.filter((it) => !published.includes(it));
  if (missing.length + extra.length + hilang === 0 && sama) return null;
  return {
    revisi: update.revisi,
    tahun: update.tahun,
    kode: update.kode,
    sama,
    hilang,
    missing,
    extra,
  };
}
