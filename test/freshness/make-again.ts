// A past update made again as the page asks for it, and compared with what was published.
import type { City } from './drawn/city.ts';
import { changesIn, changesOf, linesOf } from './in-memory.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import {
  isJenjang,
  type KodeKota,
  type KodeWilayah,
} from '../../functions/src/domain/basics/wilayah.ts';
import type { Menurut } from '../../functions/src/domain/again/menurut.ts';
import type { RevisiQs } from '../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import { beginAgain } from '../../functions/src/flows/quick-status/again/begin-again.ts';
import {
  composeAgain,
  finishAgain,
  readSteps,
} from '../../functions/src/flows/quick-status/again/finish-again.ts';
import {
  beginRun,
  finishRun,
  lengthOf,
  stepRun,
} from '../../functions/src/flows/quick-status/again/runs.ts';
import { stepAgain } from '../../functions/src/flows/quick-status/again/step-again.ts';
import { without } from '../support/without.ts';

export type AnyUpdate = RevisiQs & { readonly tahun: number; readonly kode: KodeWilayah };
export type Update = AnyUpdate & { readonly kode: KodeKota };

/** Every update of a kab/kota that is kept. */
export async function updatesOf(): Promise<Update[]> {
  return (await allUpdates()).flatMap(({ kode, ...it }) =>
    isJenjang(kode, 'kota') ? [{ ...it, kode }] : [],
  );
}

/** Every update that is kept. */
export async function allUpdates(): Promise<AnyUpdate[]> {
  const current = (await docs.qs.list((q) => q)).map(({ tahun, kode, terbaru }) => ({
    ...terbaru,
    tahun,
    kode,
  }));
  const earlier = await docs.qsLama.list((q) => q);
  return [...current, ...earlier];
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

/** Of any area, as whoever waits gets it. */
export async function runAgain(
  city: Pick<City, 'now'>,
  { tahun, kode, revisi }: AnyUpdate,
  menurut: Menurut,
) {
  const run = await beginRun({ tahun, kode, revisi, menurut, oleh: null }, city.now);
  if (run === null) throw new Error(`${revisi} is not kept`);
  for (let at = 0; at < lengthOf(run);) at = await stepRun(run, at, 0, city.now);
  const made = await finishRun(run, city.now);
  if (typeof made === 'number') throw new Error('a step is missing');
  return { ...made, lines: new TextDecoder().decode(made.bytes).split('\n') };
}

/** Cells that differ from the published ones. */
export async function differencesOf(
  city: Pick<City, 'now'>,
  update: AnyUpdate,
  menurut: Menurut = 'saatItu',
): Promise<object | null> {
  const { bytes, ...made } = await runAgain(city, update, menurut);
  const { sama, hilang } = made;
  // As known now the sheet of changes also counts records that have come since and moved no figure, so that nothing
  // was published for them.
  const isThen = menurut === 'saatItu';
  const lines = [...made.lines, ...(isThen ? changesIn(bytes) : [])];
  const published = [...linesOf(update.objek), ...(isThen ? changesOf(update.objek) : [])];
  const missing = without(published, lines);
  const extra = without(lines, published);
  if (missing.length + extra.length + hilang === 0 && sama) return null;
  return {
    menurut,
    revisi: update.revisi,
    tahun: update.tahun,
    kode: update.kode,
    sama,
    hilang,
    missing,
    extra,
  };
}
