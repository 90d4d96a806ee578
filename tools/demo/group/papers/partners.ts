// The partner of a group.
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { nextId, send, type GroupState } from '../group-state.ts';
import { MITRA } from '../../names.ts';

export function keepPartner(state: GroupState, tanggal: Tanggal): void {
  const { random } = state;
  if (state.tahap === null || state.tahap === 'I') return;
  const partner = state.kemitraan;
  if (!partner) {
    if (!random.chance(0.15)) return;
    const found = {
      id: nextId(state, 'r'),
      mitra: random.pick(MITRA),
      mulai: tanggal,
      realisasi: [],
      kegiatanSosial: random.chance(0.4),
    };
    state.kemitraan = found;
    sendPartner(state, tanggal, null);
    return;
  }
  const last = partner.realisasi.at(-1) ?? partner.mulai;
  if (daysBetween(last, tanggal) < 55 || !random.chance(0.4)) return;
  partner.realisasi.push(tanggal);
  sendPartner(state, tanggal, 'Realisasi kemitraan ditambahkan');
}

function sendPartner(state: GroupState, tanggal: Tanggal, alasan: string | null): void {
  if (!state.kemitraan) return;
  const { id, mitra, mulai, realisasi, kegiatanSosial } = state.kemitraan;
  send(state, tanggal, {
    jenis: 'kemitraan',
    isi: {
      id,
      ksmId: state.ksmId,
      mitra,
      mulai,
      akhir: null,
      realisasi: [...realisasi],
      kegiatanSosial,
      keterangan: null,
    },
    koreksi: alasan === null ? null : { alasan },
  });
}
