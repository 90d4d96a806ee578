// Begins to make a past update of a province or of the nation again: which update of each kab/kota it was composed of.
import { listRekap } from '../../../adapters/firestore/quick-status/rekap.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { readAsalGabungan } from '../../../adapters/storage/asal.ts';
import { removeOldRuns, saveGabungan } from '../../../adapters/storage/kerja.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import { byKode } from '../../../domain/basics/urutan.ts';
import { NASIONAL, type KodeProvinsi } from '../../../domain/basics/wilayah.ts';
import { currentThen, type AsalGabungan } from '../../../domain/again/asal-gabungan.ts';
import { kerjaTime } from '../../../domain/again/kerja.ts';
import type { KerjaGabungan } from '../../../domain/again/kerja-gabungan.ts';
import type { RevisiQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import { findUpdate, listUpdates } from '../../downloads/find-update.ts';
import { readable } from '../../repair/set-aside.ts';
import { KEPT_MS, type AgainAsked } from './begin-again.ts';

type Asked = Omit<AgainAsked, 'kode'> & { readonly kode: KodeProvinsi | typeof NASIONAL };

const AT_ONCE = 10;

/** Null: there is no such update, or it is no longer kept. */
export async function beginGabungan(
  { tahun, kode, revisi, menurut, oleh }: Asked,
  now: Date,
): Promise<KerjaGabungan | null> {
  const manifes = await docs.qs.read(areaTahunId(tahun, kode));
  const pembaruan = manifes && (await findUpdate(manifes, revisi, now));
  if (!pembaruan) return null;
  await removeOldRuns(new Date(now.getTime() - KEPT_MS));
  const asal = await readAsalGabungan(pembaruan);
  const wanted = await kotaOf({ tahun, kode, menurut }, pembaruan, asal, now);
  const kota: KerjaGabungan['kota'] = [];
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const some = wanted.slice(i, i + AT_ONCE).map((it) => updateOf(tahun, it, pembaruan, now));
    kota.push(...(await Promise.all(some)));
  }
  const kerja: KerjaGabungan = {
    id: `${kerjaTime(now)}-${crypto.randomUUID()}`,
    tahun,
    kode,
    menurut,
    pembaruan,
    oleh,
    mulai: now.toISOString(),
    asal,
    // Without an origin nothing tells of a kab/kota that had no file then.
    kota: asal === null && menurut === 'saatItu' ? kota.filter((it) => it.isKept) : kota,
  };
  await saveGabungan(kerja);
  return kerja;
}

interface WantedKota extends Omit<AsalGabungan['kota'][number], 'per'> {
  readonly per: RevisiQs['per'];
  readonly dibaca: string;
}

/** Those of then; as known now, also those that have joined since. */
async function kotaOf(
  { tahun, kode, menurut }: Pick<Asked, 'tahun' | 'kode' | 'menurut'>,
  { per, diperbarui }: RevisiQs,
  asal: AsalGabungan | null,
  now: Date,
): Promise<readonly WantedKota[]> {
  const dibaca = asal?.dibaca ?? diperbarui;
  const then = (asal?.kota ?? []).map((it) => ({ ...it, dibaca }));
  if (asal !== null && menurut === 'saatItu') return then;
  const known = new Set(then.map((it) => it.kode));
  const today = await readable(await listRekap(tahun, kode === NASIONAL ? null : kode), now);
  const joined = today
    .filter((it) => !known.has(it.kode))
    .map((it) => ({ kode: it.kode, tiket: null, per, dibaca }));
  return [...then, ...joined].toSorted(byKode);
}

/** Where its update of then is not kept, one without an origin. */
async function updateOf(
  tahun: number,
  { kode, per, tiket, dibaca }: WantedKota,
  { asal: _asal, sebelum: _sebelum, ...above }: RevisiQs,
  now: Date,
): Promise<KerjaGabungan['kota'][number]> {
  const manifes = await docs.qs.read(areaTahunId(tahun, kode));
  const updates = manifes === null ? [] : await listUpdates(manifes, now);
  const pembaruan = currentThen(updates, { tiket, dibaca });
  return {
    kode,
    pembaruan: pembaruan ?? { ...above, per, barisKsm: 0, tersisih: 0, data: null },
    isKept: pembaruan !== null,
  };
}
