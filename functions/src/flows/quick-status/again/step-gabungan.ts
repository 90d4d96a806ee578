// A step of making a past update of a province or of the nation again: its kab/kota one after the other, each in steps of
// its own. Of one that is through the recap and the part are kept, as a build keeps them.
import {
  objekPartLagi,
  readKerja,
  readMaju,
  removeRun,
  saveHasil,
  saveMaju,
} from '../../../adapters/storage/kerja.ts';
import { savePart } from '../../../adapters/storage/kota-part.ts';
import type { Kerja } from '../../../domain/again/kerja.ts';
import {
  placeOf,
  totalOf,
  type KerjaGabungan,
  type Maju,
} from '../../../domain/again/kerja-gabungan.ts';
import { hashRows } from '../build/assemble-data.ts';
import { beginKota } from './begin-again.ts';
import { composeAgain, readSteps } from './finish-again.ts';
import { stepAgain } from './step-again.ts';

const BEGIN: Maju = { kota: 0, kerja: null, di: 0 };

/** Answers how far it has come, of `totalOf`. Where it goes on is kept with the run, whatever is asked for. */
export async function stepGabungan(run: KerjaGabungan, until: number, now: Date): Promise<number> {
  const maju = (await readMaju(run.id)) ?? BEGIN;
  const asked = run.kota[maju.kota];
  if (asked === undefined) return totalOf(run);
  const next = await advance({ run, asked, maju, until }, now);
  await saveMaju(run.id, next);
  return placeOf(run, next);
}

async function advance(
  {
    run,
    asked: { kode, pembaruan },
    maju,
    until,
  }: {
    readonly run: KerjaGabungan;
    readonly asked: KerjaGabungan['kota'][number];
    readonly maju: Maju;
    readonly until: number;
  },
  now: Date,
): Promise<Maju> {
  const { tahun, menurut, oleh } = run;
  const kerja =
    (maju.kerja === null ? null : await readKerja(maju.kerja)) ??
    (await beginKota({ tahun, kode, pembaruan, menurut, oleh, bawah: null }, now));
  let di = maju.kerja === kerja.id ? maju.di : 0;
  if (di < kerja.ksm.length) di = await stepAgain(kerja, di, until);
  while (di < kerja.ksm.length && Date.now() < until) di = await stepAgain(kerja, di, until);
  if (di < kerja.ksm.length) return { ...maju, kerja: kerja.id, di };
  const missing = await finishKota(run, kerja, now);
  if (missing !== null) return { ...maju, kerja: kerja.id, di: missing };
  return { kota: maju.kota + 1, kerja: null, di: 0 };
}

/** A number: a step is missing from there on. */
async function finishKota({ id }: KerjaGabungan, kerja: Kerja, now: Date): Promise<number | null> {
  const steps = await readSteps(kerja);
  if (typeof steps === 'number') return steps;
  const { part, rekap, baris, hilang, isKept } = await composeAgain(kerja, steps, now);
  const objek = objekPartLagi(id, kerja.kode);
  const ukuran = await savePart(objek, part);
  const bagian = { objek, ukuran, baris: baris.length, sidikBaris: hashRows(baris) };
  await saveHasil(id, { rekap: { ...rekap, bagian }, hilang, isKept });
  await removeRun(kerja.id);
  return null;
}
