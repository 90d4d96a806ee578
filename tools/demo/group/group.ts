// Simulates the life of one demo group and returns what its facilitator would have sent, in order.
import { addDays, maxTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Jadwal } from '../../../functions/src/domain/records/ksm.ts';
import type { LokasiProgram } from '../../../functions/src/domain/basics/wilayah.ts';
import type { FieldStaff } from '../accounts.ts';
import { isLebaran } from '../calendar.ts';
import { checkRecords } from './checks.ts';
import { DISCIPLINE, type Discipline } from './discipline.ts';
import { activeOn, send, type DemoKiriman, type GroupState } from './group-state.ts';
import { closeBooks, openLoans, payOutside } from './money.ts';
import { JENIS_USAHA } from '../names.ts';
import { enterStage } from './papers/stages.ts';
import { keepPapers } from './papers/keep-papers.ts';
import { planTraining } from './papers/training.ts';
import { admitMember, changeMember, changeMembers, foundingMembers, leave } from './people.ts';
import type { Phase, Plan } from './plan.ts';
import type { Random } from '../random.ts';
import { findOverlooked } from './session/overlooked.ts';
import { flushHeld } from './session/send-session.ts';
import { holdSession, skipSession } from './session/hold-session.ts';

export interface GroupSetting {
  readonly plan: Plan;
  readonly nama: string;
  readonly lokasi: LokasiProgram;
  readonly staff: FieldStaff;
  readonly plafon: GroupState['plafon'];
  readonly random: Random;
  readonly today: Tanggal;
}

export interface GroupLife {
  readonly kiriman: readonly DemoKiriman[];
  /** What is found and sent only after the city has closed the month that it belongs to. */
  readonly susulan: readonly DemoKiriman[];
}

export function playGroup(setting: GroupSetting): GroupLife {
  const state = register(setting);
  const jadwal: Jadwal[] = [
    {
      berlakuSejak: state.plan.tanggalBentuk,
      intervalHari: state.plan.phases[0]?.interval ?? 7,
    },
  ];
  let closed = state.plan.tutupBuku === null;
  for (const [i, phase] of state.plan.phases.entries()) {
    if (!closed && state.plan.tutupBuku && state.plan.tutupBuku < phase.from) {
      flushHeld(state);
      closeBooks(state, state.plan.tutupBuku);
      closed = true;
    }
    if (i > 0) takeUpAgain(state, phase);
    if (jadwal.at(-1)?.intervalHari !== phase.interval) {
      jadwal.push({ berlakuSejak: phase.from, intervalHari: phase.interval });
      changeSchedule(state, phase.from, jadwal);
    }
    playPhase(state, phase);
  }
  flushHeld(state);
  if (state.plan.tanggalBubar) dissolve(state, state.plan.tanggalBubar);
  planTraining(state);
  checkRecords(state);
  const susulan = findOverlooked(state);
  return { kiriman: state.sent, susulan };
}

function register(setting: GroupSetting): GroupState {
  const { plan, random, lokasi, today } = setting;
  const { ksmId, tanggalBentuk } = plan;
  const interval = plan.phases[0]?.interval ?? 7;
  const setoranMinimum = random.pick(
    { 7: [2000, 5000, 10_000], 14: [10_000, 20_000], 30: [20_000, 50_000] }[interval],
  );
  const anggota = foundingMembers(random, lokasi.wilayah.provinsi, plan.anggota, tanggalBentuk);
  const state: GroupState = {
    ...setting,
    ksmId,
    setoranMinimum,
    delay: random.pick([0, 0, 0, 1, 1, 2]),
    anggota,
    kas: 0,
    selisih: 0,
    tabungan: new Map(),
    pernahPinjam: new Map(),
    sulitBayar: new Set(anggota.filter(() => random.chance(0.08)).map((a) => a.id)),
    loans: [],
    sesiKe: 0,
    sesiTerakhir: null,
    bukuPada: null,
    masalah: [],
    tahap: null,
    tahapSejak: null,
    baikSejak: null,
    aturanPada: null,
    aturanDitandatangani: false,
    ditinjauPada: null,
    rencanaKerjaPada: null,
    renteng: new Set(),
    rencanaUsaha: new Set(),
    terlatih: new Set(),
    kemitraan: null,
    tarikan: [],
    sent: [],
    tertahan: null,
    counters: new Map(),
  };
  send(state, tanggalBentuk, {
    jenis: 'ksmDaftar',
    isi: {
      ksm: {
        id: ksmId,
        tanggalBentuk,
        tanggalMulaiPendampingan: plan.tanggalMulaiPendampingan,
        jadwal: [{ berlakuSejak: tanggalBentuk, intervalHari: interval }],
        setoranMinimum,
        nama: setting.nama,
        jenisUsaha: random.pick(JENIS_USAHA),
        kelurahan: lokasi.kode,
      },
      anggota,
    },
  });
  const small = anggota.length < 5;
  const sejak = addDays(tanggalBentuk, 2);
  if (sejak <= today)
    enterStage(state, sejak, 'I', small ? 'Calon anggota kelima menyusul bulan depan' : null);
  return state;
}

function playPhase(state: GroupState, phase: Phase): void {
  const discipline = DISCIPLINE[phase.discipline];
  const first = state.sesiTerakhir
    ? maxTanggal(phase.from, addDays(state.sesiTerakhir, phase.interval))
    : phase.from;
  for (let day = first; day <= phase.to; day = addDays(day, phase.interval))
    playMeeting(state, day, phase, discipline);
}

function playMeeting(
  state: GroupState,
  tanggal: Tanggal,
  phase: Phase,
  discipline: Discipline,
): void {
  const { random } = state;
  payOutside(state, addDays(tanggal, -1), discipline);
  if (isLebaran(tanggal)) {
    // A monthly group skips to another week instead.
    if (phase.interval !== 30) skipSession(state, tanggal, 'libur', 'Libur Idul Fitri');
    return;
  }
  if (!random.chance(discipline.meets)) {
    if (random.chance(0.4))
      skipSession(state, tanggal, 'batal', random.pick(['Hujan deras', 'Ada hajatan warga']));
    return;
  }
  if (!holdSession(state, tanggal, discipline, phase.interval)) return;
  keepPapers(state, tanggal, discipline);
  changeMembers(state, tanggal, discipline, phase.interval);
  if (random.chance((0.25 * phase.interval) / 365)) changeOfficer(state, tanggal);
}

/** The chair passes to another member, if the group's habits say so. */
function changeOfficer(state: GroupState, tanggal: Tanggal): void {
  const active = activeOn(state, tanggal);
  const old = active.find((a) => a.jabatan === 'ketua');
  const heir = active.find((a) => a.jabatan === 'anggota');
  if (!old || !heir) return;
  changeMember(state, tanggal, { ...old, jabatan: 'anggota' }, 'Masa tugas ketua berakhir');
  changeMember(state, tanggal, { ...heir, jabatan: 'ketua' }, 'Dipilih menjadi ketua');
}

function changeSchedule(state: GroupState, tanggal: Tanggal, jadwal: readonly Jadwal[]): void {
  send(state, tanggal, {
    jenis: 'ksmUbah',
    isi: {
      ksmId: state.ksmId,
      perubahan: { jadwal: [...jadwal] },
      alasan: 'Jarak pertemuan disepakati kembali',
    },
  });
}

/** After years without mentoring some members have left and neighbours have joined. */
function takeUpAgain(state: GroupState, phase: Phase): void {
  if (!state.sesiTerakhir || addDays(state.sesiTerakhir, 365) > phase.from) return;
  if (state.tahapSejak) state.tahapSejak = phase.from;
  const borrowing = new Set(openLoans(state, 'internal').map((l) => l.isi.peminjam));
  const gone = activeOn(state, phase.from)
    .filter((a) => a.jabatan === 'anggota' && !borrowing.has(a.id))
    .slice(0, 2);
  for (const a of gone) leave(state, a, addDays(phase.from, -20), 'Tidak ikut saat dimulai lagi');
  for (let i = 0; i < gone.length + 1; i++) admitMember(state, addDays(phase.from, -7));
}

function dissolve(state: GroupState, tanggalBubar: Tanggal): void {
  closeBooks(state, tanggalBubar);
  send(state, tanggalBubar, {
    jenis: 'ksmUbah',
    isi: {
      ksmId: state.ksmId,
      perubahan: { tanggalBubar },
      alasan: 'Anggota sepakat membubarkan KSM dan membagi tabungan',
    },
  });
}
