// What a meeting discusses: who leads, what is decided and taught, which problems are raised.
import { TOPIK_OJT, type IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import { nextId, type GroupState } from '../group-state.ts';
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';

export function takeRoles(
  state: GroupState,
  discipline: Discipline,
  hadir: readonly AnggotaId[],
): Pick<IsiSesi, 'pimpinan' | 'notulis'> {
  const officer = (jabatan: string): AnggotaId | undefined =>
    state.anggota.find((a) => a.jabatan === jabatan && hadir.includes(a.id))?.id;
  const turn = (shift: number): AnggotaId | undefined =>
    hadir[(state.sesiKe + shift) % hadir.length];
  const pimpinan = (discipline.rotates ? undefined : officer('ketua')) ?? turn(0) ?? null;
  const notulis = (discipline.rotates ? undefined : officer('sekretaris')) ?? turn(4) ?? null;
  return { pimpinan, notulis };
}

export function decisions(
  state: GroupState,
  discipline: Discipline,
  loans: number,
): IsiSesi['keputusan'] {
  const count = loans + (state.random.chance(0.3) ? 1 : 0);
  return Array.from({ length: count }, () =>
    state.random.chance(discipline.musyawarah)
      ? 'musyawarah'
      : state.random.pick(['suara', 'pengurus'] as const),
  );
}

/** The pilot's week plan for the first four weeks, single topics later. */
export function ojtOf(state: GroupState, tanggal: Tanggal): IsiSesi['topikOjt'] {
  const week = daysBetween(state.plan.tanggalBentuk, tanggal) / 7;
  if (state.sesiKe === 1) return ['ert', 'dinamikaKelompok', 'organisasi'];
  if (state.sesiKe === 2) return ['tabungan', 'aturanBersama'];
  if (week < 6 && state.sesiKe <= 4)
    return ['pertemuanRutin', 'pencatatan', 'pinjamanPengembalian'];
  return state.random.chance(0.12) ? [state.random.pick(TOPIK_OJT)] : [];
}

const MASALAH = [
  'Bahan baku naik harga',
  'Anggota menunggak angsuran',
  'Tempat pertemuan dipakai acara lain',
  'Pembeli sepi setelah hari raya',
  'Catatan tabungan belum disalin ke buku anggota',
  'Alat usaha rusak',
  'Anggota baru belum paham aturan',
];

export function discussProblems(
  state: GroupState,
  discipline: Discipline,
): Pick<IsiSesi, 'masalah' | 'masalahSelesai'> {
  const { random } = state;
  const solved = state.masalah.filter(() => random.chance(discipline.meets * 0.25));
  for (const id of solved) state.masalah.splice(state.masalah.indexOf(id), 1);
  if (!random.chance(0.1)) return { masalah: [], masalahSelesai: solved };
  const id = nextId(state, 'm');
  state.masalah.push(id);
  return { masalah: [{ id, uraian: random.pick(MASALAH) }], masalahSelesai: solved };
}
