// One door to the runs that make a past update again, whatever its area: begun, found, gone on with, ended.
import { readGabungan, readKerja } from '../../../adapters/storage/kerja.ts';
import { isJenjang, NASIONAL, type KodeWilayah } from '../../../domain/basics/wilayah.ts';
import type { Kerja } from '../../../domain/again/kerja.ts';
import { totalOf, type KerjaGabungan } from '../../../domain/again/kerja-gabungan.ts';
import { beginAgain, type AgainAsked } from './begin-again.ts';
import { beginGabungan } from './begin-gabungan.ts';
import { finishAgain } from './finish-again.ts';
import { finishGabungan } from './finish-gabungan.ts';
import { stepAgain } from './step-again.ts';
import { stepGabungan } from './step-gabungan.ts';
import type { MadeAgain } from './write-again.ts';

export type Run = Kerja | KerjaGabungan;

const isAbove = (run: Run): run is KerjaGabungan => 'kota' in run;

export type RunAsked = Omit<AgainAsked, 'kode'> & { readonly kode: KodeWilayah };

/** Null: there is no such update, or it is no longer kept. */
export function beginRun(asked: RunAsked, now: Date): Promise<Run | null> {
  const { kode } = asked;
  if (kode === NASIONAL) return beginGabungan({ ...asked, kode: NASIONAL }, now);
  if (isJenjang(kode, 'provinsi')) return beginGabungan({ ...asked, kode }, now);
  return beginAgain({ ...asked, kode }, now);
}

/** Null: there is none, or it was cleared away. */
export async function readRun(id: string): Promise<Run | null> {
  return (await readKerja(id)) ?? (await readGabungan(id));
}

/** What was asked for. */
export function askedOf(run: Run): RunAsked {
  const { tahun, menurut, oleh } = run;
  const { kode, pembaruan } = isAbove(run) ? run : (run.bawah ?? run);
  return { tahun, kode, revisi: pembaruan.revisi, menurut, oleh };
}

/** Groups to go through, and above a kab/kota one for each of these. */
export const lengthOf = (run: Run): number => (isAbove(run) ? totalOf(run) : run.ksm.length);

/** Answers the place at which the next step begins. */
export function stepRun(run: Run, at: number, until: number, now: Date): Promise<number> {
  return isAbove(run) ? stepGabungan(run, until, now) : stepAgain(run, at, until);
}

/** A number: a step is missing from there on. */
export function finishRun(run: Run, now: Date): Promise<MadeAgain | number> {
  return isAbove(run) ? finishGabungan(run, now) : finishAgain(run, now);
}
