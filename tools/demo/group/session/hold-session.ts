// One meeting of a demo group, as the facilitator's form would send it.
import { BUKU, type IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import { activeOn, nextId, send, type GroupState } from '../group-state.ts';
import { lendInSession, payInSession } from '../money.ts';
import type { Interval } from '../plan.ts';
import { sendSession } from './send-session.ts';
import { collectSavings, moveCash, countCash } from './money-on-the-table.ts';
import { takeRoles, decisions, ojtOf, discussProblems } from './talk.ts';

const KOSONG: Omit<IsiSesi, 'id' | 'ksmId' | 'tanggal' | 'status'> = {
  hadir: [],
  setoran: {},
  pimpinan: null,
  notulis: null,
  buku: {},
  keputusan: [],
  kegiatan: 0,
  titip: [],
  pembayaran: [],
  topikOjt: [],
  masalah: [],
  masalahSelesai: [],
  faskelHadir: false,
  kasDihitung: null,
  alasanSelisih: null,
  notulen: null,
  pinjamanBaru: [],
  kasLain: [],
};

export function skipSession(
  state: GroupState,
  tanggal: Tanggal,
  status: 'libur' | 'batal',
  notulen: string,
): void {
  const isi = { ...KOSONG, id: nextId(state, 's'), ksmId: state.ksmId, tanggal, status, notulen };
  send(state, tanggal, { jenis: 'sesi', isi, koreksi: null });
}

/** Returns false when nobody came. */
export function holdSession(
  state: GroupState,
  tanggal: Tanggal,
  discipline: Discipline,
  interval: Interval,
): boolean {
  const { random } = state;
  const active = activeOn(state, tanggal);
  const hadir = active.filter(() => random.chance(discipline.attends)).map((a) => a.id);
  if (hadir.length < 2) {
    skipSession(state, tanggal, 'batal', 'Yang datang kurang dari dua orang');
    return false;
  }
  state.sesiKe += 1;
  const titip = active
    .map((a) => a.id)
    .filter((id) => !hadir.includes(id) && random.chance(discipline.sends));
  const setoran = collectSavings(state, discipline, hadir, titip);
  const pembayaran = payInSession(state, tanggal, discipline, new Set([...hadir, ...titip]));
  const pinjamanBaru = lendInSession(state, tanggal, discipline, interval);
  const kasLain = moveCash(state, tanggal);
  const checked =
    daysBetween(state.bukuPada ?? state.plan.tanggalBentuk, tanggal) >= discipline.checksEveryDays;
  if (checked) state.bukuPada = tanggal;

  const isi: IsiSesi = {
    ...KOSONG,
    id: nextId(state, 's'),
    ksmId: state.ksmId,
    tanggal,
    status: 'dilaksanakan',
    hadir,
    titip,
    setoran,
    pembayaran,
    pinjamanBaru,
    kasLain,
    ...takeRoles(state, discipline, hadir),
    buku: checked
      ? Object.fromEntries(
          BUKU.map((b) => [
            b,
            random.chance(discipline.booksOk) ? 'ok' : random.pick(['selisih', 'tidakMutakhir']),
          ]),
        )
      : {},
    keputusan: decisions(state, discipline, pinjamanBaru.length),
    kegiatan: random.chance(discipline.kegiatan) ? 1 : 0,
    topikOjt: ojtOf(state, tanggal),
    ...discussProblems(state, discipline),
    faskelHadir: random.chance(0.7),
    ...countCash(state, checked || random.chance(discipline.countsCash)),
    notulen:
      state.sesiKe === 1
        ? 'Pengurus dipilih, aturan bersama dan tempat pertemuan disepakati'
        : null,
  };
  if (isi.kasDihitung !== null && isi.alasanSelisih !== null) isi.buku.kas = 'selisih';
  sendSession(state, isi);
  state.sesiTerakhir = tanggal;
  return true;
}
