// One demo group while its life is simulated: its cash, its members, what it has sent so far.
import type { Anggota } from '../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../functions/src/domain/records/is-active.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import type {
  IsiPinjaman,
  PembayaranInti,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { Tahap } from '../../../functions/src/domain/records/ksm.ts';
import {
  addDays,
  maxTanggal,
  minTanggal,
  monthEnd,
  monthOf,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import type { LokasiProgram } from '../../../functions/src/domain/basics/wilayah.ts';
import type { FieldStaff, Sender } from '../accounts.ts';
import type { Plan } from './plan.ts';
import type { Random } from '../random.ts';
import {
  type KsmId,
  type AnggotaId,
  type NewId,
  toNewId,
  type KemitraanId,
  type MasalahId,
} from '../../../functions/src/domain/basics/identitas.ts';

/** A submission, the (virtual) day it was sent, and by whom. */
export interface DemoKiriman {
  readonly kiriman: Kiriman;
  readonly pada: Tanggal;
  readonly oleh: Sender;
}

export interface Loan {
  readonly isi: IsiPinjaman;
  readonly pembayaran: PembayaranInti[];
}

interface Partnership {
  readonly id: KemitraanId;
  readonly mitra: string;
  readonly mulai: Tanggal;
  readonly realisasi: Tanggal[];
  readonly kegiatanSosial: boolean;
}

export interface GroupState {
  readonly ksmId: KsmId;
  readonly plan: Plan;
  readonly nama: string;
  readonly lokasi: LokasiProgram;
  readonly staff: FieldStaff;
  readonly random: Random;
  readonly today: Tanggal;
  readonly setoranMinimum: number;
  /** Ceiling of the first and of later UPK loans per member, rupiah: the edition that the LKM follows. */
  readonly plafon: { readonly pertama: number; readonly berikutnya: number };
  /** Days between an event and sending it. */
  readonly delay: number;

  anggota: Anggota[];
  /** Cash that the records give, to the rupiah: the server refuses another count without a reason. */
  kas: number;
  /** Cash on the table minus cash in the records: a mistake that nobody has found yet. */
  selisih: number;
  readonly tabungan: Map<AnggotaId, number>;
  /** How often each member has borrowed: the neediest and those served least come first. */
  readonly pernahPinjam: Map<AnggotaId, number>;
  /** Members who rarely pay on time. */
  readonly sulitBayar: Set<string>;
  readonly loans: Loan[];
  sesiKe: number;
  sesiTerakhir: Tanggal | null;
  /** Last check of the books. */
  bukuPada: Tanggal | null;
  /** Open problems raised in meetings. */
  readonly masalah: MasalahId[];
  tahap: Tahap | null;
  tahapSejak: Tanggal | null;
  /** Since when the group has done well without a break: what city staff wait for. */
  baikSejak: Tanggal | null;
  aturanPada: Tanggal | null;
  aturanDitandatangani: boolean;
  ditinjauPada: Tanggal | null;
  rencanaKerjaPada: Tanggal | null;
  readonly renteng: Set<string>;
  readonly rencanaUsaha: Set<string>;
  readonly terlatih: Set<string>;
  kemitraan: Partnership | null;
  /** Savings owed to members who left, paid out in the next session with enough cash. */
  readonly tarikan: { anggota: AnggotaId; jumlah: number }[];

  readonly sent: DemoKiriman[];
  /** A session that the facilitator's phone sends only after the next one. */
  tertahan: DemoKiriman | null;
  readonly counters: Map<string, number>;
}

/** The next id of a kind: `ksm-0001-p003`. */
export function nextId(state: GroupState, kind: string): NewId {
  const n = (state.counters.get(kind) ?? 0) + 1;
  state.counters.set(kind, n);
  return toNewId(`${state.ksmId}-${kind}${String(n).padStart(3, '0')}`);
}

type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> : never;

/** Sends a submission about something that happened on `tanggal`. */
export function send(
  state: GroupState,
  tanggal: Tanggal,
  body: WithoutId<Kiriman>,
  by: 'fasilitator' | 'askot' = 'fasilitator',
): void {
  state.sent.push(envelope(state, tanggal, body, by));
}

export function envelope(
  state: GroupState,
  tanggal: Tanggal,
  body: WithoutId<Kiriman>,
  by: 'fasilitator' | 'askot' = 'fasilitator',
): DemoKiriman {
  const { uid, klaim } = state.staff[by];
  const last = state.sent.at(-1)?.pada ?? tanggal;
  // What is typed in together is sent in the morning after: of a phone that saved it later than the server had it the
  // hour would not be believed.
  const isTogether = body.jenis === 'sesi' && savedOn(state, tanggal) !== tanggal;
  const known = isTogether ? addDays(savedOn(state, tanggal), 1) : tanggal;
  return {
    kiriman: {
      ...body,
      id: nextId(state, 'k'),
      ...(body.jenis === 'sesi' && { dibuat: savedAt(state, tanggal) }),
    },
    // One queue per group: nothing overtakes what was sent before, and nothing is sent before it happened.
    pada: minTanggal(maxTanggal(addDays(known, state.delay), last), state.today),
    oleh: { uid, klaim },
  };
}

/** The day of the meeting, or the last one of the month, when all of the month are typed in together. */
function savedOn(state: GroupState, tanggal: Tanggal): Tanggal {
  const last = monthEnd(monthOf(tanggal));
  return state.plan.sekaligus && last < state.today ? last : tanggal;
}

/** By the phone's clock: in the evening, minutes apart with the others of the month that are saved on that day. */
function savedAt(state: GroupState, tanggal: Tanggal): string {
  const minute = (state.counters.get('k') ?? 0) % 30;
  return `${savedOn(state, tanggal)}T12:${String(minute + 10)}:00.000Z`;
}

export function activeOn(state: GroupState, tanggal: Tanggal): Anggota[] {
  return state.anggota.filter((a) => isActive(a, tanggal));
}

export function replaceAnggota(state: GroupState, anggota: Anggota): void {
  state.anggota = state.anggota.map((a) => (a.id === anggota.id ? anggota : a));
}

export function hasPengurus(anggota: Anggota): boolean {
  return anggota.jabatan !== 'anggota';
}
