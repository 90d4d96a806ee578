// The nightly run repairs whatever the day left behind: submissions whose event was lost, files whose task
// was lost or died, files on an old parameter set; it updates the running month to today and removes
// workbooks that are past their retention. It reads marks and manifests, never groups.
import { listStaleMarks, listAreaTahun } from '../../adapters/firestore/stale-marks.ts';
import { docs } from '../../adapters/firestore/docs.ts';
import { listManifes } from '../../adapters/firestore/qs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listTertunda } from '../../adapters/firestore/penghitungan.ts';
import { enqueueKota, enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import type { ManifesQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { type Tanggal, yearOf } from '../../domain/basics/tanggal.ts';
import {
  isBagian,
  isJenjang,
  type KodeKota,
  type KodeWilayah,
} from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { RETENSI_HARI } from '../../params.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';
import { removeSuperseded } from '../quick-status/remove-superseded.ts';

/** Lost submissions repaired in one night. More than that is an outage, and the next night continues. */
const TERTUNDA_MAX = 5000;

export async function runNightly(today: Tanggal, now: Date): Promise<void> {
  const malam = { tanggal: today, mulai: now.toISOString() };
  // Written at the start too: a night that died must not look like the previous one.
  await docs.pekerjaan.set({ ...malam, selesai: null, tertunda: 0, kota: 0, basi: 0, dihapus: 0 });
  const tertunda = await listTertunda(TERTUNDA_MAX);
  for (const p of tertunda)
    await recomputeKsm({ ksmId: p.ksmId, dari: p.dari, urut: null, today, now, ask: true });

  const tahunIni = yearOf(today);
  const kota = kotaIn(await listAreaTahun(tahunIni));
  // In January nothing marks the new year until a group is computed in it: last year's areas are carried over.
  const lastYear = kotaIn(await listAreaTahun(tahunIni - 1));
  const alive = [...new Set([...kota, ...lastYear])];
  for (const k of alive) await enqueueKota({ kota: k, setelah: null });

  const manifests = await listManifes(null);
  const sets = await listParameter();
  for (const m of manifests) {
    // Files of kecamatan and kelurahan follow their kab/kota when somebody asks for them.
    if (isBagian(m.kode)) continue;
    if (m.terbaru.parameter !== parameterOn(sets, m.terbaru.per).berlakuSejak)
      await markAreaStale(m.tahun, m.kode, now);
  }
  const stale = await staleAreas(manifests);
  for (const s of stale) await enqueueQs(s, now);

  let dihapus = 0;
  for (const m of manifests) dihapus += await removeSuperseded(m, RETENSI_HARI.value(), now);
  const hasil = { tertunda: tertunda.length, kota: alive.length, basi: stale.length, dihapus };
  await docs.pekerjaan.set({ ...malam, selesai: new Date().toISOString(), ...hasil });
  logs.nightlyDone(hasil);
}

function kotaIn(areas: readonly { readonly kode: KodeWilayah }[]): KodeKota[] {
  return areas.map((a) => a.kode).filter((kode) => isJenjang(kode, 'kota'));
}

/**
 * Marked areas, and areas of a year that has figures but no file. Kab/kota first: the rest is made from them.
 */
async function staleAreas(manifests: readonly ManifesQs[]): Promise<TugasQs[]> {
  const found = new Map<string, TugasQs>();
  for (const b of await listStaleMarks()) found.set(areaTahunId(b.tahun, b.kode), b);
  const filed = new Set(manifests.map((m) => areaTahunId(m.tahun, m.kode)));
  const years = new Set([...found.values()].map((b) => b.tahun));
  for (const m of manifests) years.add(m.tahun);
  for (const tahun of years) {
    for (const area of await listAreaTahun(tahun)) {
      const id = areaTahunId(area.tahun, area.kode);
      if (!filed.has(id)) found.set(id, area);
    }
  }
  return [...found.values()]
    .map(({ tahun, kode }) => ({ tahun, kode }))
    .toSorted((a, b) => b.kode.length - a.kode.length || a.tahun - b.tahun);
}
