// The papers of the group as a whole: its rules, its work plan, the joint-liability statement.
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import { activeOn, nextId, send, type GroupState } from '../group-state.ts';
import { age } from './age.ts';

export function keepRules(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  if (discipline.aturan === 'none' || age(state, tanggal) < 10) return;
  const signed = discipline.aturan === 'signed';
  if (state.aturanPada === null || (signed && !state.aturanDitandatangani)) {
    const draft = signed && state.aturanPada === null && state.random.chance(0.1);
    const id = nextId(state, 'd');
    const isi = { id, ksmId: state.ksmId, jenis: 'aturan' as const, tanggal };
    send(state, tanggal, {
      jenis: 'dokumen',
      isi: { ...isi, ditandatangani: signed && !draft },
      koreksi: null,
    });
    if (draft)
      send(state, tanggal, {
        jenis: 'dokumen',
        isi: { ...isi, ditandatangani: true },
        koreksi: { alasan: 'Tanda tangan wakil anggota ada di halaman kedua' },
      });
    state.aturanPada = tanggal;
    state.aturanDitandatangani = signed;
  } else if (signed && daysBetween(state.ditinjauPada ?? state.aturanPada, tanggal) > 300) {
    send(state, tanggal, {
      jenis: 'dokumen',
      isi: { id: nextId(state, 'd'), ksmId: state.ksmId, jenis: 'tinjauanAturan', tanggal },
      koreksi: null,
    });
    state.ditinjauPada = tanggal;
  }
}

export function keepPlan(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  if (!discipline.rencanaKerja || age(state, tanggal) < 20) return;
  if (state.rencanaKerjaPada && daysBetween(state.rencanaKerjaPada, tanggal) < 330) {
    // Stage III requires a plan made in stage II.
    const since = state.tahap === 'II' ? state.tahapSejak : null;
    if (!since || state.rencanaKerjaPada >= since || daysBetween(since, tanggal) < 30) return;
  }
  const isi = { ksmId: state.ksmId, jenis: 'rencanaKerja' as const, tanggal };
  send(state, tanggal, {
    jenis: 'dokumen',
    isi: { ...isi, id: nextId(state, 'd') },
    koreksi: null,
  });
  if (state.random.chance(0.08)) {
    const id = nextId(state, 'd');
    send(state, tanggal, { jenis: 'dokumen', isi: { ...isi, id }, koreksi: null });
    send(state, tanggal, {
      jenis: 'batalkan',
      isi: {
        ksmId: state.ksmId,
        catatan: { jenis: 'dokumen', id, pinjaman: null },
        alasan: 'Berkas yang sama diunggah dua kali',
      },
    });
  }
  state.rencanaKerjaPada = tanggal;
}

export function signRenteng(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  if (discipline.tanggungRenteng === 0 || age(state, tanggal) < 30) return;
  const active = activeOn(state, tanggal);
  const wanted = Math.floor(active.length * discipline.tanggungRenteng);
  const signed = active.filter((a) => state.renteng.has(a.id)).length;
  const anggota = active
    .map((a) => a.id)
    .filter((id) => !state.renteng.has(id))
    .slice(0, Math.max(0, wanted - signed));
  if (anggota.length === 0) return;
  for (const id of anggota) state.renteng.add(id);
  send(state, tanggal, {
    jenis: 'dokumen',
    isi: { id: nextId(state, 'd'), ksmId: state.ksmId, jenis: 'tanggungRenteng', tanggal, anggota },
    koreksi: null,
  });
}
