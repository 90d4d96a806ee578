// Training, and the members who become skilled by it.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { IsiPelatihan } from '../../../../functions/src/domain/records/pelatihan.ts';
import {
  addDays,
  daysBetween,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { activeOn, nextId, send, type GroupState } from '../group-state.ts';
import { changeMember } from '../people.ts';
import { age } from './age.ts';
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';

/** All members before stage II [Juknis Pinjaman Bergulir 2012]; newcomers after they have joined. */
export function train(state: GroupState, tanggal: Tanggal): void {
  if (age(state, tanggal) < 60) return;
  const untrained = activeOn(state, tanggal).filter((a) => !state.terlatih.has(a.id));
  if (untrained.length === 0) return;
  const peserta = untrained.map((a) => a.id);
  const first = state.terlatih.size === 0;
  const day = addDays(tanggal, -1);
  const hold = (topik: IsiPelatihan['topik'], who: AnggotaId[]): void =>
    send(state, tanggal, {
      jenis: 'pelatihan',
      isi: {
        id: nextId(state, 'l'),
        ksmId: state.ksmId,
        tanggal: day,
        topik,
        peserta: who,
        rencana: false,
        keterangan: null,
      },
      koreksi: null,
    });
  hold('pinjamanBergulir', peserta);
  hold('kewirausahaan', peserta);
  hold('ert', peserta);
  for (const id of peserta) state.terlatih.add(id);
  if (!first) return;
  const learners = untrained.filter((a) => a.miskin).slice(0, 4);
  if (learners.length === 0) return;
  hold(
    'vokasi',
    learners.map((a) => a.id),
  );
  for (const a of learners.slice(0, 2)) gainSkill(state, tanggal, a);
}

/** A group that does well and still meets has a vocational training planned. */
export function planTraining(state: GroupState): void {
  const { today } = state;
  if (state.baikSejak === null || state.sesiTerakhir === null) return;
  if (daysBetween(state.sesiTerakhir, today) > 30) return;
  const peserta = activeOn(state, today).map((a) => a.id);
  send(state, today, {
    jenis: 'pelatihan',
    isi: {
      id: nextId(state, 'l'),
      ksmId: state.ksmId,
      tanggal: addDays(today, 17),
      topik: 'vokasi',
      peserta: peserta.slice(0, 5),
      rencana: true,
      keterangan: null,
    },
    koreksi: null,
  });
}

function gainSkill(state: GroupState, tanggal: Tanggal, anggota: Anggota): void {
  changeMember(
    state,
    tanggal,
    { ...anggota, terampilSejak: tanggal },
    'Sudah bekerja setelah pelatihan vokasi',
  );
}
