// A business plan for every member.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import { activeOn, nextId, send, type GroupState } from '../group-state.ts';
import { age } from './age.ts';
import type { DokumenId } from '../../../../functions/src/domain/basics/identitas.ts';

export function planBusinesses(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  if (age(state, tanggal) < 90) return;
  const active = activeOn(state, tanggal);
  const planned = active.filter((a) => state.rencanaUsaha.has(a.id)).length;
  const wanted = Math.ceil(active.length * discipline.rencanaUsaha);
  // Two a week, since a plan takes time.
  const next = active
    .filter((a) => !state.rencanaUsaha.has(a.id))
    .slice(0, Math.min(2, Math.max(0, wanted - planned)));
  for (const a of next) {
    const id = nextId(state, 'd');
    const waits = state.random.chance(0.15);
    planBusiness({
      state,
      tanggal,
      anggota: a,
      id,
      disetujui: waits ? null : tanggal,
      alasan: null,
    });
    if (waits)
      planBusiness({
        state,
        tanggal,
        anggota: a,
        id,
        disetujui: tanggal,
        alasan: 'Rencana usaha disetujui UPK',
      });
  }
}

export function planBusiness({
  state,
  tanggal,
  anggota,
  id,
  disetujui,
  alasan,
}: {
  readonly state: GroupState;
  readonly tanggal: Tanggal;
  readonly anggota: Anggota;
  readonly id: DokumenId;
  readonly disetujui: Tanggal | null;
  readonly alasan: string | null;
}): void {
  state.rencanaUsaha.add(anggota.id);
  send(state, tanggal, {
    jenis: 'dokumen',
    isi: { id, ksmId: state.ksmId, jenis: 'rencanaUsaha', anggota: anggota.id, disetujui },
    koreksi: alasan === null ? null : { alasan },
  });
}
