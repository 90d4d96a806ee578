// The nightly run only hands over: every area gets a task for whatever the day left behind. That of a kab/kota
// moves its groups to today (flows/maturity/roll-kota.ts), and then, as those of the provinces and of the
// nation do, sees to documents that could not be read, groups that ended, old files and stale ones
// (tend-area.ts). Each step of the night has its own fate, and so has each task.
import { listSemuaArea } from '../../adapters/firestore/work/stale-marks.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listBerutang, listTertunda } from '../../adapters/firestore/work/penghitungan.ts';
import { listTersisih } from '../../adapters/firestore/work/tersisih.ts';
import { enqueueArea, enqueueKota } from '../../adapters/platform/queue.ts';
import {
  LANGKAH_MALAM,
  type LangkahMalam,
  type NamaLangkahMalam,
} from '../../domain/access/pekerjaan.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { isJenjang, isSubkota, NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { errorName, logs } from '../../logs.ts';
import { handOver } from './hand-over.ts';
import { readable } from './set-aside.ts';

/** Groups that wait, and documents set aside, that one night looks for. Areas with figures have a task anyway. */
const TERTUNDA_MAX = 5000;
const TERSISIH_MAX = 1000;

export async function runNightly(today: Tanggal, now: Date): Promise<void> {
  const malam = { tanggal: today, mulai: now.toISOString() };
  const langkah: LangkahMalam[] = [];
  const night: Night = { now, wilayah: new Set([NASIONAL]) };
  const note = async (selesai: string | null) => {
    const done = (nama: NamaLangkahMalam) => langkah.find((it) => it.nama === nama)?.selesai ?? 0;
    const wilayah = done('kota');
    const kota = Math.min(wilayah, areasOf(night).filter((kode) => isJenjang(kode, 'kota')).length);
    const hasil = { tertunda: done('tertunda'), kota, wilayah };
    await docs.pekerjaan.set({ ...malam, selesai, ...hasil, basi: 0, dihapus: 0, langkah });
    return hasil;
  };
  // Written at the start too: a night that died must not look like the previous one.
  await note(null);
  for (const nama of LANGKAH_MALAM) {
    langkah.push({ nama, ...(await fateOf(nama, () => STEPS[nama](night))) });
    await note(null);
  }
  logs.nightlyDone(await note(new Date().toISOString()));
  const failed = langkah.filter((it) => it.galat !== null || it.gagal > 0);
  // The scheduler tries again what may only have been a disturbance; everything may be done twice.
  if (failed.length > 0) throw new NightIncomplete(failed.map((it) => it.nama));
}

/** The night came to its end, and something of it did not succeed. */
class NightIncomplete extends Error {
  override readonly name = 'NightIncomplete';
  constructor(langkah: readonly LangkahMalam['nama'][]) {
    super(`not all of the night succeeded: ${langkah.join(', ')}`);
  }
}

type Fate = Omit<LangkahMalam, 'nama'>;
interface Night {
  readonly now: Date;
  /** Areas with work of any kind, for the step that hands it over to them. */
  readonly wilayah: Set<KodeWilayah>;
}
type Step = (night: Night) => Promise<Pick<Fate, 'selesai' | 'gagal'>>;

async function fateOf(nama: NamaLangkahMalam, work: () => ReturnType<Step>): Promise<Fate> {
  try {
    return { ...(await work()), galat: null };
  } catch (error) {
    logs.stepFailed({ langkah: nama }, error);
    return { selesai: 0, gagal: 0, galat: errorName(error) };
  }
}

const STEPS: Readonly<Record<NamaLangkahMalam, Step>> = {
  async tertunda({ now, wilayah }) {
    const waiting = [
      ...(await readable(await listTertunda(TERTUNDA_MAX), now)),
      ...(await readable(await listBerutang(TERTUNDA_MAX), now)),
    ];
    for (const it of waiting) wilayah.add(it.wilayah.kota);
    return { selesai: waiting.length, gagal: 0 };
  },
  async tersisih({ wilayah }) {
    const { rows } = await listTersisih(TERSISIH_MAX);
    for (const { kota } of rows) if (kota !== null) wilayah.add(kota);
    return { selesai: rows.length, gagal: 0 };
  },
  async kota(night) {
    // Every area and year that has figures has a mark, so in January too every area is found.
    for (const { kode } of await readable(await listSemuaArea(), night.now))
      night.wilayah.add(kode);
    return handOver('kota', areasOf(night), (kode) =>
      isJenjang(kode, 'kota') ? enqueueKota({ kota: kode, setelah: null }) : enqueueArea(kode),
    );
  },
};

/** Kab/kota first: the files above are made from theirs, which see to those within. */
function areasOf({ wilayah }: Night): KodeWilayah[] {
  return [...wilayah]
    .filter((kode) => !isSubkota(kode))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
