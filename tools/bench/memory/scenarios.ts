// What `bench memory` asks of a process: the functions that hold most, each as often at once as an instance of
// its class may be asked.
import { randomUUID } from 'node:crypto';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listParameter } from '../../../functions/src/adapters/firestore/parameter.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { monthOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import { listQsFolders } from '../../../functions/src/flows/downloads/access-qs.ts';
import { countVisit } from '../../../functions/src/flows/areas/count-visit.ts';
import { loadRingkasan } from '../../../functions/src/flows/areas/load-ringkasan.ts';
import { countKabar } from '../../../functions/src/flows/kabar/count-kabar.ts';
import { listTerbuka } from '../../../functions/src/flows/downloads/list-terbuka.ts';
import { listAntrean } from '../../../functions/src/flows/lists/list-antrean.ts';
import { runNightly } from '../../../functions/src/flows/repair/run-nightly.ts';
import { loadWilayah } from '../../../functions/src/flows/areas/load-wilayah.ts';
import { loadUnggulan } from '../../../functions/src/flows/gates/load-unggulan.ts';
import { listKsm } from '../../../functions/src/flows/lists/list-ksm.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { ensureSubkota } from '../../../functions/src/flows/quick-status/build/build-subkota.ts';
import {
  beginRun,
  finishRun,
  lengthOf,
  stepRun,
} from '../../../functions/src/flows/quick-status/again/runs.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { checkFile } from '../../../functions/src/flows/verify/check-file.ts';
import { checkKsm } from '../../../functions/src/flows/verify/check-ksm.ts';
import { checkLists } from '../../../functions/src/flows/verify/kept/check-lists.ts';
import { TODAY } from '../maturity/span.ts';
import { TAHUN } from '../qs-change/qs-change-cities.ts';
import { sesiOf } from '../flow/flow-people.ts';
import { largePlace } from './country.ts';
import { granted, now } from './granted.ts';
import { sendPhoto } from './photo.ts';
import { QUEUED } from './queue.ts';

/** The `n`-th call of those made at once. */
type Call = (n: number, scale: number) => Promise<unknown>;

const FIRST = toTanggal('2015-01-02');

export const SCENARIOS = {
  listQs: () => listQsFolders(granted({ tahun: null })),
  getWilayah: () => loadWilayah(granted({ kode: NASIONAL, tahun: TAHUN })),
  listUnggulan: (_n, scale) => loadUnggulan(granted({ kode: largePlace(scale).kode })),
  // The last page that somebody may turn to who leaves everything.
  listAntrean: async () => {
    const answer = await listAntrean(granted({ kota: QUEUED.kode, bulan: null, lewati: 600 }));
    if (answer.baris.length === 0) throw new Error('nothing waits');
  },
  // Nobody has asked before: what visitors see is put together.
  listTerbuka: async () => {
    const { folder, peta } = await listTerbuka(now);
    if (folder.length === 0 || !peta || peta.length === 0) throw new Error('nothing is open');
  },
  recordKunjungan: async () => {
    const [, angka] = await Promise.all([countVisit(), loadRingkasan(TODAY, now)]);
    if (angka === null) throw new Error('no figures');
  },
  sendFoto: (n) => sendPhoto(toKsmId(`ksm-${String(n)}`), n),
  nightly: () => runNightly(TODAY, now),
  listKsm: (_n, scale) =>
    listKsm(granted({ kode: [largePlace(scale).kode], kata: '', setelah: null })),
  submitKiriman: async (n) => {
    const plain = sesiOf(toKsmId(`ksm-${String(n)}`), TODAY);
    const nothing = {
      hadir: [],
      setoran: {},
      buku: {},
      keputusan: [],
      kegiatan: 0,
      pimpinan: null,
    };
    const isi = { ...plain.isi, ...nothing, status: 'libur' as const, notulis: null };
    const kiriman = { ...plain, isi: { ...isi, faskelHadir: false } };
    const sender = {
      uid: toUid(randomUUID()),
      klaim: { peran: 'fasilitator' as const, wilayah: [NASIONAL] },
      today: TODAY,
    };
    const answer = await acceptKiriman(kiriman, sender, now);
    if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  },
  onKirimanWritten: (n) =>
    recomputeKsm({
      ksmId: toKsmId(`ksm-${String(n)}`),
      dari: monthOf(FIRST),
      urut: null,
      today: TODAY,
      now,
      ask: false,
    }),
  rollKota: (_n, scale) => rollKota({ kota: largePlace(scale).kode, setelah: null }, TODAY, now),
  // Of a person with as many large kab/kota, one after the other.
  sendKabar: async (_n, scale) => {
    const klaim = { peran: 'askot' as const, wilayah: [largePlace(scale).kode] };
    for (let n = 0; n < 10; n += 1) await countKabar(klaim, TODAY, now);
  },
  regenerateQs: (_n, scale) =>
    regenerateQs({ tahun: TAHUN, kode: largePlace(scale).kode }, TODAY, now),
  getQsUrl: async (n, scale) => {
    const { lokasi } = largePlace(scale);
    const kode = lokasi[n % lokasi.length]?.kode;
    if (kode === undefined) throw new Error('no kelurahan');
    if (!(await ensureSubkota(TAHUN, kode, TODAY, now))) throw new Error('no file');
  },
  // A page of groups with all their records, what is kept for lists, and the file with those below it.
  verifyArea: async (_n, scale) => {
    const { kode } = largePlace(scale);
    const sets = await listParameter();
    for (let n = 0; n < 50; n += 5)
      await Promise.all(
        [0, 1, 2, 3, 4].map((i) => checkKsm(toKsmId(`ksm-${String(n + i)}`), sets)),
      );
    await checkLists(kode, undefined, { today: TODAY, now });
    // What was computed just before is not compared.
    const later = new Date(now.getTime() + 3_600_000);
    const { menunggu, bawah } = await checkFile({ tahun: TAHUN, kode }, later);
    if (menunggu || bawah.length === 0) throw new Error('no file was compared');
  },
  makeQsAgain: async (_n, scale) => {
    const { kode } = largePlace(scale);
    const revisi = (await docs.qs.read(areaTahunId(TAHUN, kode)))?.terbaru.revisi ?? '';
    const asked = { tahun: TAHUN, kode, revisi, menurut: 'kini', oleh: null } as const;
    const run = await beginRun(asked, now);
    if (run === null) throw new Error(`no update ${revisi}`);
    const end = Number.MAX_SAFE_INTEGER;
    for (let at = 0; at < lengthOf(run);) at = await stepRun(run, at, end, now);
    if (typeof (await finishRun(run, now)) === 'number') throw new Error('a step is missing');
  },
} as const satisfies Record<string, Call>;
export type Scenario = keyof typeof SCENARIOS;
