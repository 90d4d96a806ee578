// What `bench memory` asks of a process: the functions that hold most, each as often at once as an instance of
// its class may be asked.
import { randomUUID } from 'node:crypto';
import type { Granted } from '../../../functions/src/authorize.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { monthOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import type { AnyPersonCallable } from '../../../functions/src/domain/callables/definition.ts';
import { listQsFolders } from '../../../functions/src/flows/downloads/access-qs.ts';
import { loadWilayah } from '../../../functions/src/flows/areas/load-wilayah.ts';
import { loadUnggulan } from '../../../functions/src/flows/gates/load-unggulan.ts';
import { listKsm } from '../../../functions/src/flows/lists/list-ksm.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { ensureSubkota } from '../../../functions/src/flows/quick-status/build/build-subkota.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { TODAY } from '../maturity/span.ts';
import { TAHUN } from '../qs-change/qs-change-cities.ts';
import { sesiOf } from '../flow/flow-people.ts';
import { largePlace } from './country.ts';

/** The `n`-th call of those made at once. */
type Call = (n: number, scale: number) => Promise<unknown>;

const now = new Date('2017-12-31T23:00:00.000Z');
const FIRST = toTanggal('2015-01-02');

/** As the door would grant it to a national official. */
function granted<D extends AnyPersonCallable>(request: unknown): Granted<D> {
  const caller = {
    uid: toUid('bench'),
    klaim: { peran: 'nasional', wilayah: [NASIONAL] },
    today: TODAY,
    now,
  };
  return { request, caller } as unknown as Granted<D>;
}

export const SCENARIOS = {
  listQs: () => listQsFolders(granted({ tahun: null })),
  getWilayah: () => loadWilayah(granted({ kode: NASIONAL, tahun: TAHUN })),
  listUnggulan: (_n, scale) => loadUnggulan(granted({ kode: largePlace(scale).kode })),
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
  regenerateQs: (_n, scale) =>
    regenerateQs({ tahun: TAHUN, kode: largePlace(scale).kode }, TODAY, now),
  getQsUrl: async (n, scale) => {
    const { lokasi } = largePlace(scale);
    const kode = lokasi[n % lokasi.length]?.kode;
    if (kode === undefined) throw new Error('no kelurahan');
    if (!(await ensureSubkota(TAHUN, kode, TODAY, now))) throw new Error('no file');
  },
} as const satisfies Record<string, Call>;
export type Scenario = keyof typeof SCENARIOS;
