// The end of making a past update again: its steps put together, composed as any build composes them, compared with what
// was published, and written as a private object.
import { listTersisihKota } from '../../../adapters/firestore/work/tersisih.ts';
import { listRiwayatKota } from '../../../adapters/firestore/trails/riwayat.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { hashLines } from '../../../adapters/platform/sha256.ts';
import { readAsal } from '../../../adapters/storage/asal.ts';
import { objekLagi, readLangkah } from '../../../adapters/storage/kerja.ts';
import { readPart } from '../../../adapters/storage/kota-part.ts';
import { saveWorkbook } from '../../../adapters/storage/report-bucket.ts';
import { renderWorkbook } from '../../../adapters/xlsx/workbook/render-workbook.ts';
import { verifyWorkbook } from '../../../adapters/xlsx/workbook/verify-workbook.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import { monthEnd, type Bulan } from '../../../domain/basics/tanggal.ts';
import type { Asal } from '../../../domain/again/asal.ts';
import { cityThen } from '../../../domain/again/city-then.ts';
import type { Frame } from '../../../domain/again/group-again.ts';
import { addPages, beforeOf, type GroupsAgain } from '../../../domain/again/groups-again.ts';
import type { Kerja } from '../../../domain/again/kerja.ts';
import { knownEntries } from '../../../domain/again/known-entries.ts';
import { partAgain } from '../../../domain/again/part-again.ts';
import { namaBerkasLagi, sayAgain } from '../../../domain/again/say-again.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import { composeKota } from '../../../domain/quick-status/kota/compose-kota.ts';
import {
  withPlan,
  type CatatanKota,
  type KotaPart,
} from '../../../domain/quick-status/updates/kota-part.ts';
import { canonicalLines } from '../../../domain/quick-status/workbook/canonical.ts';
import type { WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { replayRiwayat } from '../../../domain/replay-riwayat.ts';
import { todayAt } from '../../../params.ts';
import { readable } from '../../repair/set-aside.ts';
import { loadCatatanKota } from '../build/load-catatan-kota.ts';
import { proveUpdate } from '../prove-update.ts';
import { framesOf } from './step-again.ts';

export interface MadeAgain {
  readonly objek: string;
  readonly namaBerkas: string;
  readonly bytes: Uint8Array;
  /** Fingerprint of its cells. */
  readonly sidik: string;
  /** Every cell of its data is that of the published file. */
  readonly sama: boolean;
  /** Groups left out. */
  readonly hilang: number;
}

/** A number: a step is missing from there on. */
export async function finishAgain(kerja: Kerja, now: Date): Promise<MadeAgain | number> {
  const groups = await readSteps(kerja);
  if (typeof groups === 'number') return groups;
  const { model, hilang, isKept } = await composeAgain(kerja, groups, now);
  const { pembaruan, menurut, id } = kerja;
  const sama = hashLines(canonicalLines(model)) === pembaruan.sidikIsi;
  const said = sayAgain(model, {
    menurut,
    diterbitkan: pembaruan.diperbarui,
    dibuat: now.toISOString(),
    sama,
    isKept,
    hilang,
  });
  const proven = await proveUpdate(said, pembaruan.revisi);
  const bytes = await renderWorkbook(proven.model);
  await verifyWorkbook(bytes, proven.model);
  const objek = objekLagi(id);
  await saveWorkbook(objek, bytes);
  const namaBerkas = namaBerkasLagi(pembaruan.namaBerkas, menurut);
  return { objek, namaBerkas, bytes, sidik: proven.sidik.nilai, sama, hilang };
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

export interface Composed {
  readonly model: WorkbookModel;
  readonly part: KotaPart;
  readonly rekap: RekapKota;
  readonly hilang: number;
  /** What the update was made of had been kept beside it. */
  readonly isKept: boolean;
}

/** As composed, before anything is said of its making. */
export async function composeAgain(
  kerja: Kerja,
  { saatItu, kini }: Steps,
  now: Date,
): Promise<Composed> {
  const { tahun, kode, pembaruan, menurut } = kerja;
  const asal = pembaruan.asal === undefined ? null : await readAsal(pembaruan.asal);
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
      withPlan(
        partAgain({
          groups,
          catatan: await loadCatatanKota(frames.kini, now),
          frame: frames.kini,
          dibaca: now.toISOString(),
        }),
        frames.kini.parameter,
        then,
      );
  const first = part.lokasi[0] ?? kerja.lokasi.kini[0];
  if (!first) throw new Error(`${areaTahunId(tahun, kode)}: no place is left`);
  const { per, bulan, parameter } = frames.saatItu;
  const { model, rekap } = composeKota({
    part,
    laporan: {
      tahun,
      bulan,
      per,
      berjalan: per !== monthEnd(bulan),
      parameter,
      update: asal?.hariIni ?? todayAt(new Date(pembaruan.diperbarui)),
      dicetak: now.toISOString(),
    },
    first,
    lalu: beforeOf(groups, tahun),
    samarBulan: asal?.samarBulan ?? (await hiddenMonths(kerja, bulan)),
    tersisih: isThen ? pembaruan.tersisih : (await listTersisihKota(kode)).rows.length,
  });
  return { model, part, rekap, hilang: groups.hilang, isKept: asal !== null };
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
  const rekap = await docs.rekap.readIfFits(areaTahunId(tahun, kode));
  const last = rekap?.bagian ? await readPart(rekap.bagian.objek) : null;
  return withPlan(part, parameter, last);
}
