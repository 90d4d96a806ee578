// What a session costs after one year and after six, counted as Firestore bills it. The deployed
// functions' flows run here in one process on the suite with its triggers asleep, since the counter
// counts one process. test/functions/cost.test.ts and calls.test.ts assert such counts for a group of three.
import { randomUUID } from 'node:crypto';
import { readMeter, since, type Meter } from '../../../functions/src/adapters/platform/meter.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import {
  addDays,
  monthOf,
  type Tanggal,
  toTanggal,
  type Bulan,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import {
  holdPenghitungan,
  releasePenghitungan,
} from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../suite/steer/triggers.ts';
import { watchCalls } from '../../suite/steer/watch-calls.ts';
import { Book } from './flow-book.ts';
import { lokasiOf, pendaftaranOf, TODAY } from './flow-people.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';

interface Counted extends Meter {
  readonly calls: number;
  /** Rounds of asking: calls that are under way together are one. */
  readonly rounds: number;
}

export interface SessionCost {
  readonly years: number;
  /** Sessions before the one that is counted. */
  readonly history: number;
  readonly accept: Counted;
  readonly recompute: Counted;
}

const YEARS = [1, 6];
const BORROWED = addDays(TODAY, -28);

await setTriggers(false);
const costs: SessionCost[] = [];
for (const [i, years] of YEARS.entries()) costs.push(await costAfter(years, 100 + 5 * i));
console.log(JSON.stringify(costs));
process.exit(0);

/** A weekly group with a session every week since it was formed; then today's. */
async function costAfter(years: number, place: number): Promise<SessionCost> {
  const lokasi = { ...lokasiOf(place), berlakuSejak: toTanggal('2010-01-01') };
  await docs.wilayah.set(lokasi);
  const start: Tanggal = addDays(TODAY, -364 * years);
  const pendaftaran = pendaftaranOf(lokasi.kode, start);
  const ksmId = pendaftaran.isi.ksm.id;
  const klaim = { peran: 'fasilitator' as const, wilayah: [lokasi.kode] };
  const sender = { uid: toUid(randomUUID()), klaim, today: TODAY };
  const now = new Date();
  const accept = async (kiriman: Parameters<typeof acceptKiriman>[0]) => {
    const answer = await acceptKiriman(kiriman, sender, now);
    if (isProblem(answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
  };
  const recompute = (dari: Bulan | null) =>
    recomputeKsm({ ksmId, dari, urut: null, today: TODAY, now, ask: false });

  await holdPenghitungan(ksmId, lokasi.wilayah);
  await accept(pendaftaran);
  let history = 0;
  const book = new Book(ksmId);
  for (let tanggal = start; tanggal < TODAY; tanggal = addDays(tanggal, 7)) {
    // Two loans that are still open today.
    await accept(tanggal === BORROWED ? book.lend(tanggal) : book.save(tanggal));
    history += 1;
  }
  await releasePenghitungan(ksmId);
  await recompute(null);

  const last = book.meet(TODAY, 0);
  const accepted = await counted(() => accept(last));
  return {
    years,
    history,
    accept: accepted,
    recompute: await counted(() => recompute(monthOf(TODAY))),
  };
}

async function counted(work: () => Promise<unknown>): Promise<Counted> {
  const before = readMeter();
  const { rounds } = await watchCalls(work);
  return { ...since(before), calls: rounds.flat().length, rounds: rounds.length };
}
