// The nightly run hands over whatever the day left behind, kab/kota by kab/kota, to tasks of their own
// (flows/maturity/roll-kota.ts): submissions whose event was lost, documents that could not be read, the move
// to today, updates past their retention. It asks for the files whose task was lost or died, and sees itself
// only to the few provinces and the nation; each step has its own fate, and so has each thing within it.
import { listStaleMarks, listAreaTahun } from '../../adapters/firestore/stale-marks.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listManifesIn } from '../../adapters/firestore/qs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listBerutang, listTertunda } from '../../adapters/firestore/penghitungan.ts';
import { enqueueKota, enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import {
  LANGKAH_MALAM,
  type LangkahMalam,
  type NamaLangkahMalam,
} from '../../domain/access/pekerjaan.ts';
import type { ManifesRingkas } from '../../domain/quick-status/updates/manifes-ringkas.ts';
import { type Tanggal, yearOf } from '../../domain/basics/tanggal.ts';
import {
  isSubkota,
  isJenjang,
  NASIONAL,
  type KodeKota,
  type KodeWilayah,
} from '../../domain/basics/wilayah.ts';
import { listTersisih } from '../../adapters/firestore/tersisih.ts';
import { errorName, logs } from '../../logs.ts';
import { markOutdated } from './tend-area.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';
import { readable } from './set-aside.ts';
import { tryAgain } from './try-again.ts';
import { removeSuperseded } from '../quick-status/remove-superseded.ts';

/** Lost submissions repaired in one night. More than that is an outage, and the next night continues. */
const TERTUNDA_MAX = 5000;
/** Documents set aside that are tried again in one night. */
const TERSISIH_MAX = 1000;

export async function runNightly(today: Tanggal, now: Date): Promise<void> {
  const malam = { tanggal: today, mulai: now.toISOString() };
  const langkah: LangkahMalam[] = [];
  let listed: Promise<readonly ManifesRingkas[]> | null = null;
  const night: Night = {
    today,
    now,
    kota: new Set(),
    manifests: () => (listed ??= listManifesIn([NASIONAL], null).then((it) => readable(it, now))),
  };
  const done = (nama: NamaLangkahMalam) => langkah.find((it) => it.nama === nama)?.selesai ?? 0;
  const note = async (selesai: string | null) => {
    const hasil = {
      tertunda: done('tertunda'),
      kota: done('kota'),
      basi: done('basi'),
      dihapus: done('hapus'),
    };
    await docs.pekerjaan.set({ ...malam, selesai, ...hasil, langkah });
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
  constructor(langkah: readonly NamaLangkahMalam[]) {
    super(`not all of the night succeeded: ${langkah.join(', ')}`);
  }
}

type Fate = Omit<LangkahMalam, 'nama'>;
interface Night {
  readonly today: Tanggal;
  readonly now: Date;
  /** Kab/kota with work of any kind, for the step that hands it over to them. */
  readonly kota: Set<KodeKota>;
  /** Of the whole country, a few fields each: read once, for the steps that need them. */
  readonly manifests: () => Promise<readonly ManifesRingkas[]>;
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

/** One after the other; `work` answers how many it did. What fails stops no other. */
async function each<T>(
  nama: NamaLangkahMalam,
  items: Iterable<T>,
  work: (item: T) => Promise<number>,
): ReturnType<Step> {
  let selesai = 0;
  let gagal = 0;
  for (const item of items)
    try {
      selesai += await work(item);
    } catch (error) {
      logs.stepFailed({ langkah: nama }, error);
      gagal += 1;
    }
  return { selesai, gagal };
}

const STEPS: Readonly<Record<NamaLangkahMalam, Step>> = {
  async tertunda({ today, now, kota }) {
    const waiting = [
      ...(await readable(await listTertunda(TERTUNDA_MAX), now)),
      ...(await readable(await listBerutang(TERTUNDA_MAX), now)),
    ];
    return each('tertunda', waiting, async ({ ksmId, dari, wilayah, hidup }) => {
      // Those that live are computed with the others of their kab/kota; the few that ended are nobody else's.
      if (hidup) kota.add(wilayah.kota);
      else await recomputeKsm({ ksmId, dari, urut: null, today, now, ask: true });
      return 1;
    });
  },
  async tersisih({ today, now, kota }) {
    const { rows } = await listTersisih(TERSISIH_MAX);
    return each('tersisih', rows, async (it) => {
      if (it.kota === null) return tryAgain(it, today, now);
      kota.add(it.kota);
      return 1;
    });
  },
  async kota({ today, now, kota, manifests }) {
    const tahun = yearOf(today);
    // In January nothing marks the new year until a group is computed in it: last year's areas are carried over.
    const areas = [
      ...(await readable(await listAreaTahun(tahun), now)),
      ...(await readable(await listAreaTahun(tahun - 1), now)),
      ...(await manifests()),
    ];
    for (const kode of kotaIn(areas)) kota.add(kode);
    return each('kota', kota, async (kode) => {
      await enqueueKota({ kota: kode, setelah: null });
      return 1;
    });
  },
  async parameter({ now, manifests }) {
    const sets = await listParameter();
    return each('parameter', above(await manifests()), (m) => markOutdated(m, sets, now));
  },
  async basi({ now, manifests }) {
    return each('basi', await staleAreas(await manifests(), now), async (area) => {
      await enqueueQs(area, now);
      return 1;
    });
  },
  async hapus({ now, manifests }) {
    return each('hapus', above(await manifests()), (m) => removeSuperseded(m, now));
  },
};

/** Of provinces and the nation: each kab/kota sees to its own when its groups are computed. */
function above(manifests: readonly ManifesRingkas[]): ManifesRingkas[] {
  return manifests.filter(({ kode }) => !isSubkota(kode) && !isJenjang(kode, 'kota'));
}

function kotaIn(areas: readonly { readonly kode: KodeWilayah }[]): KodeKota[] {
  return areas.map((a) => a.kode).filter((kode) => isJenjang(kode, 'kota'));
}

/**
 * Marked areas, and areas of a year that has figures but no file. Kab/kota first: the rest is made from them.
 */
async function staleAreas(manifests: readonly ManifesRingkas[], now: Date): Promise<TugasQs[]> {
  const found = new Map<string, TugasQs>();
  for (const b of await readable(await listStaleMarks(), now))
    found.set(areaTahunId(b.tahun, b.kode), b);
  const filed = new Set(manifests.map((m) => areaTahunId(m.tahun, m.kode)));
  const years = new Set([...found.values()].map((b) => b.tahun));
  for (const m of manifests) years.add(m.tahun);
  for (const tahun of years) {
    for (const area of await readable(await listAreaTahun(tahun), now)) {
      const id = areaTahunId(area.tahun, area.kode);
      if (!filed.has(id)) found.set(id, area);
    }
  }
  return [...found.values()]
    .map(({ tahun, kode }) => ({ tahun, kode }))
    .toSorted((a, b) => b.kode.length - a.kode.length || a.tahun - b.tahun);
}
