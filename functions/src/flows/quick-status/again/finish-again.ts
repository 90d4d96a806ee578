// The end of making a past update of a kab/kota, or of an area in it, again: its steps put together, and composed as any
// build composes them.
import { listRiwayatKota } from '../../../adapters/firestore/trails/riwayat.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { readAsal } from '../../../adapters/storage/asal.ts';
import { readLangkah } from '../../../adapters/storage/kerja.ts';
import { readPart } from '../../../adapters/storage/kota-part.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import { monthEnd, type Bulan } from '../../../domain/basics/tanggal.ts';
import type { Asal } from '../../../domain/again/asal.ts';
import { cityThen } from '../../../domain/again/city-then.ts';
import type { Frame } from '../../../domain/again/group-again.ts';
import { addPages, beforeOf, type GroupsAgain } from '../../../domain/again/groups-again.ts';
import type { Kerja } from '../../../domain/again/kerja.ts';
import { knownEntries } from '../../../domain/again/known-entries.ts';
import { partAgain } from '../../../domain/again/part-again.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import type { BarisData } from '../../../domain/quick-status/data/baris-data.ts';
import type { Dasar } from '../../../domain/quick-status/perubahan/dasar.ts';
import { judulPerubahan } from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import { composeSubkota } from '../../../domain/quick-status/kota/compose-subkota.ts';
import { composeKota } from '../../../domain/quick-status/kota/compose-kota.ts';
import {
  withPlan,
  type CatatanKota,
  type KotaPart,
} from '../../../domain/quick-status/updates/kota-part.ts';
import { replayRiwayat } from '../../../domain/again/replay-riwayat.ts';
import { todayAt } from '../../../params.ts';
import { countUnread, readable } from '../../repair/set-aside.ts';
import { loadCatatanKota } from '../build/load-catatan-kota.ts';
import { changesSince } from '../build/find-changes.ts';
import { framesOf } from './step-again.ts';
import { writeAgain, type ComposedFile, type MadeAgain } from './write-again.ts';

/** A number: a step is missing from there on. */
export async function finishAgain(kerja: Kerja, now: Date): Promise<MadeAgain | number> {
  const groups = await readSteps(kerja);
  if (typeof groups === 'number') return groups;
  const composed = await composeAgain(kerja, groups, now);
  const { id, menurut, pembaruan, bawah } = kerja;
  return writeAgain({ id, menurut, pembaruan: bawah?.pembaruan ?? pembaruan, composed }, now);
}

export interface Steps {
  readonly saatItu: GroupsAgain;
  readonly kini: GroupsAgain | null;
}

export async function readSteps({ id, ksm }: Kerja): Promise<Steps | number> {
  const found = [];
  for (let at = 0; at < ksm.length;) {
    const step = await readLangkah(id, at);
    if (step === null) return at;
    found.push(step);
    at = step.sampai;
  }
  return {
    saatItu: addPages(found.map((it) => it.saatItu)),
    kini: addPages(found.flatMap((it) => it.kini ?? [])),
  };
}

export interface Composed extends ComposedFile {
  readonly part: KotaPart;
  /** With its changes, and without a reference to its part. */
  readonly rekap: RekapKota;
  readonly baris: readonly BarisData[];
}

/** As composed, before anything is said of its making. */
export async function composeAgain(
  kerja: Kerja,
  { saatItu, kini }: Steps,
  now: Date,
): Promise<Composed> {
  const { tahun, kode, pembaruan, menurut } = kerja;
  const asal = await readAsal(pembaruan);
  const frames = await framesOf(kerja);
  const then = await planned(
    kerja,
    partAgain({
      groups: saatItu,
      catatan: await cityOf(kerja, asal, frames.saatItu, now),
      frame: frames.saatItu,
      dibaca: asal?.dibaca ?? pembaruan.diperbarui,
    }),
    frames.saatItu,
    asal,
  );
  const isThen = menurut === 'saatItu' || kini === null;
  const groups = isThen ? saatItu : kini;
  const part = isThen
    ? then
    : // As the update that follows the published one: what changed since is a sum as well, and may give somebody away.
      // And as the one that follows the current one, which mostly says the same: it shows nothing that that one hides.
      withPlan(
        partAgain({
          groups,
          catatan: await loadCatatanKota(frames.kini, now),
          frame: frames.kini,
          dibaca: now.toISOString(),
        }),
        frames.kini.parameter,
        then,
        ...(await currentParts(kerja)),
      );
  const first = part.lokasi[0] ?? kerja.lokasi.kini[0];
  if (!first) throw new Error(`${areaTahunId(tahun, kode)}: no place is left`);
  const { per, bulan, parameter } = frames.saatItu;
  const update = asal?.hariIni ?? todayAt(new Date(pembaruan.diperbarui));
  const { model, rekap, baris } = composeKota({
    part,
    laporan: {
      tahun,
      bulan,
      per,
      berjalan: per !== monthEnd(bulan),
      parameter,
      update,
      // The published file again, with the time on it; said beside it is when that was done.
      dicetak: isThen ? (asal?.dibaca ?? now.toISOString()) : now.toISOString(),
    },
    first,
    lalu: beforeOf(groups.bulanan, tahun),
    samarBulan: asal?.samarBulan ?? (await hiddenMonths(kerja, bulan)),
    tersisih: isThen ? pembaruan.tersisih : await countUnread(kode),
  });
  const dasar = asal?.dasar;
  const changes = dasar
    ? await changesSince(
        {
          kode,
          rekap,
          part,
          dasar,
          judul: judulPerubahan(model),
          pada: asal.dibaca,
          terlambat: isThen ? (asal.catatan ?? null) : null,
        },
        now,
      )
    : null;
  const made = {
    model,
    lembar: changes?.lembar ?? null,
    isChangesKnown: dasar !== undefined,
    part,
    rekap: { ...rekap, perubahan: changes?.kota?.perubahan ?? null },
    baris,
    hilang: groups.hilang,
    isKept: asal !== null,
  };
  return kerja.bawah === null
    ? made
    : {
        ...made,
        ...cutOf(kerja.bawah, made, { groups, isThen, parameter, dasar: dasar ?? null }, now),
      };
}

/** The file of an area in the kab/kota, from what that was made of. */
function cutOf(
  { kode, pembaruan }: NonNullable<Kerja['bawah']>,
  { part, rekap }: Pick<Composed, 'part' | 'rekap'>,
  {
    groups,
    isThen,
    parameter,
    dasar,
  }: {
    readonly groups: GroupsAgain;
    readonly isThen: boolean;
    readonly parameter: Frame['parameter'];
    readonly dasar: Dasar | null;
  },
  now: Date,
): Pick<Composed, 'model' | 'lembar'> {
  const composed = composeSubkota({
    kode,
    part,
    kota: rekap,
    lalu: beforeOf(groups.bulananBawah, rekap.tahun),
    dasar,
    parameter,
    update: todayAt(new Date(pembaruan.diperbarui)),
    dicetak: isThen ? pembaruan.diperbarui : now.toISOString(),
  });
  if (composed === null) throw new Error(`${kode}: no place is left`);
  return { model: composed.model, lembar: composed.changes };
}

async function cityOf(
  { kode, pembaruan, lokasi }: Kerja,
  asal: Asal | null,
  frame: Frame,
  now: Date,
): Promise<CatatanKota> {
  const entries = await readable(await listRiwayatKota(kode), now);
  const dibaca = asal?.dibaca ?? pembaruan.diperbarui;
  const known = knownEntries(entries, { dibaca, bulan: frame.bulan, urut: null });
  return { lokasi: lokasi.saatItu, ...cityThen(replayRiwayat(known), frame) };
}

/** Where they were not kept: those that the current update hides. */
async function hiddenMonths({ tahun, kode }: Kerja, bulan: Bulan): Promise<readonly Bulan[]> {
  const rekap = await docs.rekap.readIfFits(areaTahunId(tahun, kode));
  return (rekap?.samarBulan ?? []).filter((it) => it < bulan);
}

/** With the plan that was kept; where none was, with one that keeps hidden what the current update hides. */
async function planned(
  { tahun, kode }: Kerja,
  part: Omit<KotaPart, 'plan'>,
  { parameter }: Frame,
  asal: Asal | null,
): Promise<KotaPart> {
  if (asal !== null) return { ...part, plan: asal.plan };
  const [last = null] = await currentParts({ tahun, kode });
  return withPlan(part, parameter, last);
}

/** Of the current update; none where it is gone. */
async function currentParts({
  tahun,
  kode,
}: Pick<Kerja, 'tahun' | 'kode'>): Promise<readonly KotaPart[]> {
  const rekap = await docs.rekap.readIfFits(areaTahunId(tahun, kode));
  const part = rekap?.bagian ? await readPart(rekap.bagian.objek) : null;
  return part === null ? [] : [part];
}
