// Members of a demo group: the first ones, those who come and those who leave.
import type { Anggota } from '../../../functions/src/domain/records/anggota.ts';
import { addDays, type Tanggal, yearOf } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from './discipline.ts';
import { activeOn, hasPengurus, replaceAnggota, send, type GroupState } from './group-state.ts';
import { openLoans } from './money.ts';
import { memberName } from '../names.ts';
import type { Interval } from './plan.ts';
import type { Random } from '../random.ts';
import { toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';

/** The mandatory form on which a member agrees to the processing of the data [UU 27/2022]. */
const FORMULIR = 'PDP-1';

export function foundingMembers(
  random: Random,
  provinsi: string,
  count: number,
  tanggal: Tanggal,
): Anggota[] {
  // Women are the majority of the programme's members; some groups are of women alone.
  const women = random.pick([0.6, 0.7, 0.8, 0.9, 1]);
  const poor = random.pick([0.5, 0.65, 0.8, 1]);
  const jabatan = ['ketua', 'sekretaris', 'bendahara'] as const;
  return Array.from({ length: count }, (_, i) =>
    makeMember({
      random,
      provinsi,
      nomor: i + 1,
      tanggal,
      facts: {
        jenisKelamin: random.chance(women) ? 'P' : 'L',
        // The gate to stage I requires at least one poor member of every group.
        miskin: i === 0 || random.chance(poor),
        jabatan: jabatan[i] ?? 'anggota',
      },
    }),
  );
}

function makeMember({
  random,
  provinsi,
  nomor,
  tanggal,
  facts,
}: {
  readonly random: Random;
  readonly provinsi: string;
  readonly nomor: number;
  readonly tanggal: Tanggal;
  readonly facts: Pick<Anggota, 'jenisKelamin' | 'miskin' | 'jabatan'>;
}): Anggota {
  return {
    ...facts,
    id: toAnggotaId(`a${String(nomor).padStart(2, '0')}`),
    nama: memberName(random, provinsi, facts.jenisKelamin),
    tahunLahir: yearOf(tanggal) - random.int(21, 62),
    tanggalMasuk: tanggal,
    tanggalKeluar: null,
    persetujuan: { tanggal, formulir: FORMULIR },
    terampilSejak: null,
  };
}

export function admitMember(state: GroupState, tanggal: Tanggal): void {
  const anggota = makeMember({
    random: state.random,
    provinsi: state.lokasi.wilayah.provinsi,
    nomor: state.anggota.length + 1,
    tanggal,
    facts: {
      jenisKelamin: state.random.chance(0.75) ? 'P' : 'L',
      miskin: state.random.chance(0.7),
      jabatan: 'anggota',
    },
  });
  state.anggota.push(anggota);
  send(state, tanggal, {
    jenis: 'anggotaMasuk',
    isi: { ksmId: state.ksmId, anggota: [anggota] },
  });
}

const ALASAN_KELUAR = [
  'Pindah tempat tinggal',
  'Bekerja di luar kota',
  'Tidak sempat mengikuti pertemuan',
  'Merawat keluarga yang sakit',
];

/** After a session somebody may leave; often a neighbour takes the place. */
export function changeMembers(
  state: GroupState,
  tanggal: Tanggal,
  discipline: Discipline,
  interval: Interval,
): void {
  const { random } = state;
  const next = addDays(tanggal, 2);
  if (next > state.today) return;
  if (random.chance((discipline.leavesPerYear * interval) / 365)) {
    const borrowing = new Set(openLoans(state, 'internal').map((l) => l.isi.peminjam));
    const free = activeOn(state, tanggal).filter(
      (a) => !hasPengurus(a) && !borrowing.has(a.id) && a.tanggalMasuk < tanggal,
    );
    if (free.length > 0 && activeOn(state, tanggal).length > 5) {
      leave(state, random.pick(free), next, random.pick(ALASAN_KELUAR));
      return;
    }
  }
  if (activeOn(state, tanggal).length < state.plan.anggota && random.chance(0.08))
    admitMember(state, next);
}

export function leave(
  state: GroupState,
  anggota: Anggota,
  tanggalKeluar: Tanggal,
  alasan: string,
): void {
  replaceAnggota(state, { ...anggota, tanggalKeluar });
  send(state, tanggalKeluar, {
    jenis: 'anggotaKeluar',
    isi: { ksmId: state.ksmId, anggota: anggota.id, tanggalKeluar, alasan },
  });
  const jumlah = state.tabungan.get(anggota.id) ?? 0;
  state.tabungan.delete(anggota.id);
  if (jumlah > 0) state.tarikan.push({ anggota: anggota.id, jumlah });
}

/** Corrects a member's entry: a new officer, or a skill gained. */
export function changeMember(
  state: GroupState,
  tanggal: Tanggal,
  anggota: Anggota,
  alasan: string,
): void {
  replaceAnggota(state, anggota);
  send(state, tanggal, {
    jenis: 'anggotaUbah',
    isi: { ksmId: state.ksmId, anggota, alasan },
  });
}
