// The demo data as pure data: locations, people, LKM, cities and the submissions of every group. The
// same arguments give the same data, and a group's life does not depend on how many others there are.
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';
import type { Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import type {
  LokasiProgram,
  KodeKota,
  KodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';
import { assignStaff, type Account } from './accounts.ts';
import { playKota, type DemoKota } from './city.ts';
import type { DemoKiriman } from './group/group-state.ts';
import { playGroup } from './group/group.ts';
import { NAMA_KSM } from './names.ts';
import { groupId, planGroup } from './group/plan-group.ts';
import { createRandom } from './random.ts';
import { playLkm, type DemoLkm } from './upk.ts';
import type { KsmId } from '../../functions/src/domain/basics/identitas.ts';

export type { DemoKiriman } from './group/group-state.ts';

/** Kelurahan and groups of a demo. */
export interface DemoSize {
  readonly kelurahan: number;
  readonly ksm: number;
}

export const DEMO_SIZE = {
  demo: { kelurahan: 12, ksm: 40 },
  /** PPMK's locations, with five groups each (docs/demo-data.md). */
  pilot: { kelurahan: 596, ksm: 2980 },
} as const satisfies Record<string, DemoSize>;

export interface DemoGroup {
  readonly ksmId: KsmId;
  readonly kelurahan: KodeKelurahan;
  readonly kiriman: readonly DemoKiriman[];
  /** Sent after the months that it belongs to were closed. */
  readonly susulan: readonly DemoKiriman[];
}

export interface Demo {
  readonly lokasi: readonly LokasiProgram[];
  readonly users: readonly Account[];
  readonly lkm: readonly DemoLkm[];
  readonly kota: readonly DemoKota[];
  /**
   * Groups of a kab/kota, or all, one by one, so that the pilot's submissions never have to be in memory
   * at once.
   */
  readonly groups: (kota?: KodeKota) => Generator<DemoGroup>;
  readonly groupCount: number;
}

export interface DemoOptions {
  readonly today: Tanggal;
  /** Programme locations, from `chooseLokasi`. */
  readonly lokasi: readonly LokasiProgram[];
  readonly ksm: number;
  readonly seed?: string;
}

export function generateDemo(options: DemoOptions): Demo {
  const { today, lokasi, ksm, seed = 'ksm' } = options;
  const { users, staffOf } = assignStaff(lokasi);
  const lkm = lokasi.map((place) =>
    playLkm(place, staffAt(place.kode), createRandom(`${seed}/${place.kode}`), today),
  );

  function staffAt(kode: KodeKelurahan | undefined) {
    const staff = kode && staffOf.get(kode);
    if (!staff) throw new Error(`No staff for ${kode}.`);
    return staff;
  }

  function placeOf(index: number) {
    const at = index % lokasi.length;
    const place = lokasi[at];
    const unit = lkm[at];
    if (!place || !unit) throw new Error(`No place for group ${index}.`);
    return { place, unit };
  }

  // Each group has a random sequence of its own: one more member here changes nothing elsewhere.
  const randomOf = (index: number) => createRandom(`${seed}/${groupId(index)}`);

  function* groups(kota?: KodeKota): Generator<DemoGroup> {
    for (let index = 0; index < ksm; index++) {
      const { place, unit } = placeOf(index);
      if (kota !== undefined && place.wilayah.kota !== kota) continue;
      const ksmId = groupId(index);
      const random = randomOf(index);
      const life = playGroup({
        plan: planGroup(index, today, random),
        // 7 and 50 have no common factor, so names repeat only after all were used.
        nama: `KSM ${NAMA_KSM[(index * 7) % NAMA_KSM.length] ?? ksmId}`,
        lokasi: place,
        staff: staffAt(place.kode),
        plafon: PARAMETER_AWAL.plafon[unit.edisi],
        random,
        today,
      });
      yield { ksmId, kelurahan: place.kode, ...life };
    }
  }

  function* kota(): Generator<DemoKota> {
    const plans = Map.groupBy(
      Array.from({ length: ksm }, (_, index) => index),
      (index) => placeOf(index).place.wilayah.kota,
    );
    for (const [kode, places] of Map.groupBy(lokasi, (l) => l.wilayah.kota)) {
      yield playKota({
        kode,
        askot: staffAt(places[0]?.kode).askot,
        plans: (plans.get(kode) ?? []).map((index) => planGroup(index, today, randomOf(index))),
        random: createRandom(`${seed}/${kode}`),
        today,
      });
    }
  }
  return { lokasi, users, lkm, kota: [...kota()], groups, groupCount: ksm };
}
