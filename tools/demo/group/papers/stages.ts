// Stages that a group enters, and what it borrows outside once it has.
import { TAHAP, type Tahap } from '../../../../functions/src/domain/records/ksm.ts';
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import { activeOn, nextId, send, type GroupState } from '../group-state.ts';
import { borrowOutside, isLateAnywhere, isOpen } from '../money.ts';
import { planBusiness } from './businesses.ts';

/** Days for which a group must have done well before city staff let it into the stage. */
const WAIT: Readonly<Record<Tahap, number>> = { I: 0, II: 160, III: 60, Selesai: 120 };

export function enterStages(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  const next = TAHAP[state.tahap === null ? 0 : TAHAP.indexOf(state.tahap) + 1];
  if (next === undefined || next === 'I' || state.baikSejak === null) return;
  const since = next === 'II' ? state.baikSejak : (state.tahapSejak ?? tanggal);
  if (daysBetween(since, tanggal) < WAIT[next]) return;
  const repaid = state.loans.some((l) => l.isi.sumber === 'upk' && !isOpen(l));
  if (next === 'III' && (!repaid || !state.lokasi.ppmk || isLateAnywhere(state, tanggal))) return;
  // Most groups continue to be mentored; a few of the best graduate.
  if (next === 'Selesai' && !(discipline.rencanaUsaha > 0.5 && state.random.chance(0.02))) return;
  // Stage II requires a plan from every applicant; now and then the city staff decide without one.
  if (next === 'II' && state.random.chance(0.85)) {
    for (const a of activeOn(state, tanggal))
      if (!state.rencanaUsaha.has(a.id))
        planBusiness({
          state,
          tanggal,
          anggota: a,
          id: nextId(state, 'd'),
          disetujui: null,
          alasan: null,
        });
  }
  enterStage(state, tanggal, next, 'Disepakati dalam rapat koordinasi kota dengan LKM dan UPK');
}

export function enterStage(
  state: GroupState,
  sejak: Tanggal,
  tahap: Tahap,
  alasan: string | null,
): void {
  state.tahap = tahap;
  state.tahapSejak = sejak;
  send(
    state,
    sejak,
    { jenis: 'tahap', isi: { ksmId: state.ksmId, tahap, sejak, alasan } },
    'askot',
  );
}

export function borrow(state: GroupState, tanggal: Tanggal): void {
  if (state.tahap === null || state.tahap === 'I' || state.tahapSejak === null) return;
  if (daysBetween(state.tahapSejak, tanggal) < 10 || isLateAnywhere(state, tanggal)) return;
  const { random } = state;
  const members = activeOn(state, tanggal).length;
  const revolving = state.loans.filter((l) => l.isi.sumber === 'upk');
  if (revolving.length < 4 && !revolving.some(isOpen)) {
    if (revolving.length > 0 && !random.chance(0.2)) return;
    const cap = revolving.length === 0 ? state.plafon.pertama : state.plafon.berikutnya;
    const each = Math.min(cap, 300_000 + revolving.length * 400_000);
    borrowOutside(state, tanggal, 'upk', {
      pokok: each * members,
      bulan: revolving.length === 0 ? random.int(3, 4) : random.int(5, 10),
      mitra: null,
    });
    return;
  }
  if (state.tahap !== 'III' && state.tahap !== 'Selesai') return;
  const other = state.loans.filter((l) => l.isi.sumber === 'ppmk' || l.isi.sumber === 'mitra');
  if (other.length >= 2 || other.some(isOpen) || !random.chance(0.1)) return;
  const bank = other.length === 1 && state.kemitraan !== null;
  borrowOutside(state, tanggal, bank ? 'mitra' : 'ppmk', {
    pokok: members * 1_000_000,
    bulan: 10,
    mitra: bank ? (state.kemitraan?.mitra ?? null) : null,
  });
}
