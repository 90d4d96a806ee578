// A step of making a past update again: some groups, one by one from their records, as long as there is time. What
// they add to the file is kept, their records are not.
import { ifFits } from '../../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { listParameter } from '../../../adapters/firestore/parameter.ts';
import { listRiwayatOf } from '../../../adapters/firestore/trails/riwayat.ts';
import { readAsal } from '../../../adapters/storage/asal.ts';
import { saveLangkah } from '../../../adapters/storage/kerja.ts';
import type { KsmId } from '../../../domain/basics/identitas.ts';
import { parameterOn } from '../../../domain/basics/parameter.ts';
import { monthOf } from '../../../domain/basics/tanggal.ts';
import type { LokasiProgram } from '../../../domain/basics/wilayah.ts';
import type { Asal } from '../../../domain/again/asal.ts';
import { groupAgain, type Frame, type GroupAgain } from '../../../domain/again/group-again.ts';
import { addGroups } from '../../../domain/again/groups-again.ts';
import type { Kerja } from '../../../domain/again/kerja.ts';
import { knownEntries } from '../../../domain/again/known-entries.ts';
import {
  groupOf,
  HistoryUnread,
  type GroupRecords,
} from '../../../domain/again/replayed-records.ts';
import { replayRiwayat } from '../../../domain/again/replay-riwayat.ts';
import { loadWhole } from '../../maturity/load-catatan.ts';

/** Groups whose records are in memory at once. */
const AT_ONCE = 8;
/** A step's result stays small, and a page that is closed has lost little. */
const GROUPS_MAX = 200;

/** Answers the place at which the next step begins. `until`: no group is begun after it, but a first few always. */
export async function stepAgain(kerja: Kerja, dari: number, until: number): Promise<number> {
  const asal = await readAsal(kerja.pembaruan);
  const known = knownBy(kerja, asal);
  const frames = await framesOf(kerja);
  const then: (GroupAgain | null)[] = [];
  const today: (GroupAgain | null)[] = [];
  let at = dari;
  const end = Math.min(kerja.ksm.length, dari + GROUPS_MAX);
  while (at < end && (at === dari || Date.now() < until)) {
    const ids = kerja.ksm.slice(at, Math.min(end, at + AT_ONCE));
    for (const one of await Promise.all(ids.map((id) => readThen(id, known, frames.saatItu))))
      if (one !== 'unknown') then.push(one);
    if (kerja.menurut === 'kini')
      for (const one of await Promise.all(ids.map((id) => readNow(id, frames.kini))))
        if (one !== 'unknown') today.push(one);
    at += ids.length;
  }
  await saveLangkah(kerja.id, dari, {
    sampai: at,
    saatItu: addGroups(then),
    kini: kerja.menurut === 'kini' ? addGroups(today) : null,
  });
  return at;
}

/** Of each group what the update knew of it. */
interface KnownOf {
  readonly dibaca: string;
  readonly urut: ReadonlyMap<KsmId, number>;
}

function knownBy({ pembaruan }: Kerja, asal: Asal | null): KnownOf {
  return { dibaca: asal?.dibaca ?? pembaruan.diperbarui, urut: new Map(asal?.urut) };
}

/** Null: its history does not give it back. `unknown`: there was no such group. */
async function readThen(
  id: KsmId,
  { dibaca, urut }: KnownOf,
  frame: Frame,
): Promise<GroupAgain | 'unknown' | null> {
  const { rows, unreadable } = await listRiwayatOf(id);
  if (unreadable.length > 0) return null;
  const known = { dibaca, bulan: frame.bulan, urut: urut.get(id) ?? null };
  try {
    const records = groupOf(replayRiwayat(knownEntries(rows, known)), id);
    if (records !== null) return groupAgain(records, frame);
    // One that had been accepted and never computed was not in the file.
    return (urut.get(id) ?? 0) > 0 ? null : 'unknown';
  } catch (error) {
    if (error instanceof HistoryUnread) return null;
    throw error;
  }
}

/** Null: something of it cannot be read. */
async function readNow(id: KsmId, frame: Frame): Promise<GroupAgain | 'unknown' | null> {
  const records = await ifFits(() => recordsNow(id), undefined);
  if (records === undefined) return null;
  return records === null ? 'unknown' : groupAgain(records, frame);
}

async function recordsNow(id: KsmId): Promise<GroupRecords | null> {
  const ksm = await docs.ksm.read(id);
  if (ksm === null) return null;
  const [catatan, pelatihan] = await Promise.all([loadWhole(ksm), docs.pelatihan.read(id)]);
  return { catatan, pelatihan };
}

/** What the file reports, with the places of then and those of now. */
export async function framesOf({
  tahun,
  kode,
  pembaruan: { per },
  bawah,
  lokasi,
}: Kerja): Promise<Readonly<Record<'saatItu' | 'kini', Frame>>> {
  const sets = await listParameter();
  const frame = (places: readonly LokasiProgram[]): Frame => ({
    kode,
    bawah: bawah?.kode ?? kode,
    tahun,
    bulan: monthOf(per),
    per,
    parameter: parameterOn(sets, per),
    sets,
    lokasi: new Map(places.map((it) => [it.kode, it])),
  });
  return { saatItu: frame(lokasi.saatItu), kini: frame(lokasi.kini) };
}
