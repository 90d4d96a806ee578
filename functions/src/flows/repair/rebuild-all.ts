// Recomputes everything that is derived: every month of every group (for a new parameter set, or after
// a fault was corrected), then every file. It works page by page, holds only one in memory, and notes
// its progress: after an interruption the next run continues from there.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listSemuaArea } from '../../adapters/firestore/stale-marks.ts';
import { readBangunUlang } from '../../adapters/firestore/pekerjaan.ts';
import { listSemua } from '../../adapters/firestore/penghitungan.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import type { CatatanBangunUlang } from '../../domain/access/pekerjaan.ts';
import { toBulan, type Tanggal } from '../../domain/basics/tanggal.ts';
import { isWithin, type KodeKota, isJenjang } from '../../domain/basics/wilayah.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';
import { regenerateQs } from '../quick-status/regenerate-qs.ts';
import { readable } from './set-aside.ts';

export interface RebuildOptions {
  /** Compute every month of every group first. */
  readonly hitung: boolean;
  /** Only one kab/kota and the files above it; null: the whole country. */
  readonly kota: KodeKota | null;
  readonly today: Tanggal;
  /** The clock; a rebuild may take hours. */
  readonly clock: () => Date;
  readonly say: (progress: RebuildProgress) => void;
}

export interface RebuildProgress {
  readonly langkah: NonNullable<CatatanBangunUlang['langkah']>;
  readonly selesai: number;
  /** Null while it is not known. */
  readonly dari: number | null;
}

const PAGE = 100;
const AT_ONCE = 10;
const FILES_AT_ONCE = 3;
/** Before every group: all its months. */
const SEMUA_BULAN = toBulan('1900-01');

/** Returns how many groups were computed and how many files were checked. */
export async function rebuildAll(
  options: RebuildOptions,
): Promise<{ ksm: number; berkas: number }> {
  const last = await readBangunUlang();
  let state: CatatanBangunUlang =
    last !== null && last.langkah !== null
      ? last
      : {
          kota: options.kota,
          mulai: options.clock().toISOString(),
          langkah: options.hitung ? 'hitung' : 'tandai',
          setelah: null,
          ksm: 0,
          berkas: 0,
        };
  const note = async (change: Partial<CatatanBangunUlang>) => {
    state = { ...state, ...change };
    await docs.pekerjaan.set(state);
  };
  await note({});
  if (state.langkah === 'hitung') {
    await computeAll(() => state, note, options);
    await note({ langkah: 'tandai' });
  }
  if (state.langkah === 'tandai') {
    const areas = await listAreas(state, options.clock);
    let done = 0;
    for (const { tahun, kode } of areas) {
      await markAreaStale(tahun, kode, options.clock());
      done += 1;
      if (done % PAGE === 0) options.say({ langkah: 'tandai', selesai: done, dari: areas.length });
    }
    await note({ langkah: 'bangun', berkas: areas.length });
  }
  const berkas = await buildAll(state, options);
  await note({ langkah: null });
  return { ksm: state.ksm, berkas };
}

async function computeAll(
  stateOf: () => CatatanBangunUlang,
  note: (change: Partial<CatatanBangunUlang>) => Promise<void>,
  { today, clock, say }: RebuildOptions,
): Promise<void> {
  for (;;) {
    const { kota, setelah, ksm } = stateOf();
    const found = await listSemua(kota, setelah, PAGE);
    if (found.last === null) return;
    const page = await readable(found, clock());
    for (let i = 0; i < page.length; i += AT_ONCE)
      await Promise.all(
        page
          .slice(i, i + AT_ONCE)
          .map(({ ksmId }) =>
            recomputeKsm({ ksmId, dari: SEMUA_BULAN, urut: null, today, now: clock(), ask: false }),
          ),
      );
    await note({ setelah: found.last, ksm: ksm + page.length });
    say({ langkah: 'hitung', selesai: ksm + page.length, dari: null });
  }
}

/** Every stale file, the kab/kota first, since the files above are made from them. */
async function buildAll(
  state: CatatanBangunUlang,
  { today, clock, say }: RebuildOptions,
): Promise<number> {
  const waiting = (await listAreas(state, clock)).filter((b) => b.keadaan !== 'segar');
  let done = 0;
  for (const isKota of [true, false]) {
    const level = waiting.filter(({ kode }) => isJenjang(kode, 'kota') === isKota);
    // The nation is made from the same recaps as its provinces, so their order does not matter.
    for (let i = 0; i < level.length; i += FILES_AT_ONCE) {
      const some = level.slice(i, i + FILES_AT_ONCE);
      await Promise.all(
        some.map(({ tahun, kode }) => regenerateQs({ tahun, kode }, today, clock())),
      );
      done += some.length;
      say({ langkah: 'bangun', selesai: done, dari: waiting.length });
    }
  }
  return done;
}

/** Areas and years of the rebuild: those of the kab/kota, of its province and of the nation, or all. */
async function listAreas({ kota }: CatatanBangunUlang, clock: () => Date): Promise<StaleMark[]> {
  const all = [...(await readable(await listSemuaArea(), clock()))];
  return kota === null ? all : all.filter(({ kode }) => isWithin(kota, kode));
}
