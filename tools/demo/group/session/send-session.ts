// How a session reaches the server: mostly straight away, now and then with a mistake that is
// corrected, in the wrong order, or late.
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import { isTarikan } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import { addDays, maxTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { envelope, nextId, send, type GroupState } from '../group-state.ts';

export function sendSession(state: GroupState, isi: IsiSesi): void {
  const { random } = state;
  const first = (content: IsiSesi): void =>
    send(state, content.tanggal, { jenis: 'sesi', isi: content, koreksi: null });
  const simple = isi.pinjamanBaru.length === 0 && isi.kasLain.length === 0;
  const chance = random.next();

  if (state.tertahan) {
    // Nor can savings be withdrawn that the server has not been told of.
    if (isi.kasLain.some(isTarikan)) flushHeld(state);
    // The cash of a later session cannot be checked while the server lacks an earlier one.
    first({ ...isi, kasDihitung: null, alasanSelisih: null, buku: withoutKas(isi) });
    flushHeld(state);
  } else if (chance < 0.012 && simple && isi.pembayaran.length === 0) {
    const late = { ...isi, kasDihitung: null, alasanSelisih: null, buku: withoutKas(isi) };
    state.tertahan = envelope(state, isi.tanggal, { jenis: 'sesi', isi: late, koreksi: null });
  } else if (chance < 0.026) {
    first({ ...isi, ...withoutFirst(isi), kasDihitung: null, alasanSelisih: null });
    send(state, addDays(isi.tanggal, 1), {
      jenis: 'sesi',
      isi,
      koreksi: { alasan: 'Satu anggota yang hadir dan menyetor terlewat dicatat' },
    });
  } else if (chance < 0.032 && simple && isDayBeforeFree(state, isi)) {
    const wrong = {
      ...isi,
      id: nextId(state, 's'),
      tanggal: addDays(isi.tanggal, -1),
      pembayaran: [],
      kasDihitung: null,
      alasanSelisih: null,
      masalah: [],
      masalahSelesai: [],
    };
    first(wrong);
    send(state, isi.tanggal, {
      jenis: 'batalkan',
      isi: {
        ksmId: state.ksmId,
        catatan: { jenis: 'sesi', id: wrong.id, pinjaman: null },
        alasan: 'Tanggal keliru; dicatat ulang pada tanggal yang benar',
      },
    });
    first(isi);
  } else first(isi);
}

/** Sends what a phone still holds, when no later session of its group will bring it along. */
export function flushHeld(state: GroupState): void {
  const held = state.tertahan;
  if (!held) return;
  const last = state.sent.at(-1)?.pada ?? held.pada;
  state.sent.push({ ...held, pada: maxTanggal(held.pada, last) });
  state.tertahan = null;
}

function withoutKas(isi: IsiSesi): IsiSesi['buku'] {
  const { kas: _, ...rest } = isi.buku;
  return rest;
}

function withoutFirst(isi: IsiSesi): Pick<IsiSesi, 'hadir' | 'setoran'> {
  const [missed, ...hadir] = isi.hadir;
  const setoran = Object.entries(isi.setoran).filter(([id]) => id !== missed);
  return { hadir, setoran: Object.fromEntries(setoran) };
}

function isDayBeforeFree(state: GroupState, isi: IsiSesi): boolean {
  const before = addDays(isi.tanggal, -1);
  const people = [...isi.hadir, ...isi.titip];
  return (
    before > (state.sesiTerakhir ?? state.plan.tanggalBentuk) &&
    people.every((id) => state.anggota.some((a) => a.id === id && a.tanggalMasuk <= before))
  );
}
