// Groups with a history, made quickly: everything is submitted while the group is held, and then
// computed once. One computation requests one build of the city's file, and builds that meet each other
// have to wait.
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  holdPenghitungan,
  releasePenghitungan,
} from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { signIn, type Person } from './people.ts';
import { aPendaftaran, aSesiOf, call, resultOf, TODAY, type Area } from './suite.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

export interface Group {
  readonly area: Area;
  readonly ksmId: KsmId;
  /** The facilitator who registered it and recorded its sessions. */
  readonly faskel: Person;
  /** Its sessions, in the order in which they were requested. */
  readonly sesi: readonly KirimanOf<'sesi'>[];
}

export interface Seed {
  /** Left out: a registration of three members. */
  readonly pendaftaran?: KirimanOf<'ksmDaftar'>;
  /** Dates of plain sessions, or sessions of the group. */
  readonly sesi?: readonly string[] | ((ksmId: KsmId) => readonly KirimanOf<'sesi'>[]);
  /** Left held: nothing is computed and no file changes. Enough where only the records matter. */
  readonly held?: boolean;
  /** False: computed, and no file is built of it. Enough where only the figures matter. */
  readonly files?: boolean;
}

export async function seedKsm(area: Area, seed: Seed = {}): Promise<Group> {
  const { pendaftaran = aPendaftaran(area.kelurahan), sesi: wanted = [] } = seed;
  const { held = false, files = true } = seed;
  const ksmId = pendaftaran.isi.ksm.id;
  const sesi =
    typeof wanted === 'function'
      ? wanted(ksmId)
      : wanted.map((tanggal) => aSesiOf(ksmId, toTanggal(tanggal)));
  const [faskel] = await Promise.all([
    signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] }),
    holdPenghitungan(ksmId, wilayahOf(area.kelurahan)),
  ]);
  await resultOf(call('submitKiriman', pendaftaran, faskel));
  await Promise.all(sesi.map((kiriman) => resultOf(call('submitKiriman', kiriman, faskel))));
  if (!held) await computeHeld(ksmId, files);
  return { area, ksmId, faskel, sesi };
}

/** Releases a held group and computes it; its file follows, if it is asked for. */
export async function computeHeld(ksmId: KsmId, files = true): Promise<void> {
  await releasePenghitungan(ksmId);
  const now = new Date();
  await recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now, ask: files });
}
