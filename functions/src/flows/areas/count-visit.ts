// Views of the public page that come together are written together: an instance writes once a second at most, however
// many there are, and nobody is noted.
import { setTimeout } from 'node:timers/promises';
import { addKunjungan } from '../../adapters/firestore/trails/kunjungan.ts';

const EVERY_MS = 1000;

let waiting = 0;
let next: Promise<number> | null = null;
let last = 0;

/** Counts one view, and answers the total. */
export function countVisit(): Promise<number> {
  waiting += 1;
  next ??= writeSoon();
  return next;
}

/** With whoever comes until then. */
async function writeSoon(): Promise<number> {
  await setTimeout(Math.max(0, last + EVERY_MS - Date.now()));
  const views = waiting;
  waiting = 0;
  next = null;
  last = Date.now();
  return addKunjungan(views, Math.random());
}
