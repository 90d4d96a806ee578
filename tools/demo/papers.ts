// Papers, training, partnerships and stages of a demo group: made when its discipline asks for them.
import type { Anggota } from '../../functions/src/domain/records/anggota.ts';
import { TAHAP, type Tahap } from '../../functions/src/domain/records/ksm.ts';
import type { IsiPelatihan } from '../../functions/src/domain/records/pelatihan.ts';
import { addDays, daysBetween, type Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from './discipline.ts';
import { activeOn, nextId, send, type GroupState } from './group-state.ts';
import { borrowOutside, isLateAnywhere, isOpen } from './money.ts';
import { MITRA } from './names.ts';
import { changeMember } from './people.ts';

/** Everything written that follows a session: each step asks whether it is due. */
export function keepPapers(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  keepRules(state, tanggal, discipline);
  keepPlan(state, tanggal, discipline);
  signRenteng(state, tanggal, discipline);
  if (!discipline.usaha) {
    state.baikSejak = null;
    return;
  }
  state.baikSejak ??= tanggal;
  train(state, tanggal);
  planBusinesses(state, tanggal, discipline);
  enterStages(state, tanggal, discipline);
  borrow(state, tanggal);
  keepPartner(state, tanggal);
}

function age(state: GroupState, tanggal: Tanggal): number {
  return daysBetween(state.plan.tanggalBentuk, tanggal);
}

function keepRules(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
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

function keepPlan(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  if (!discipline.rencanaKerja || age(state, tanggal) < 20) return;
  if (state.rencanaKerjaPada && daysBetween(state.rencanaKerjaPada, tanggal) < 330) {
    // Stage III asks for a plan made in stage II.
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

function signRenteng(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
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

/** All members before stage II [Juknis Pinjaman Bergulir 2012]; newcomers when they have come. */
function train(state: GroupState, tanggal: Tanggal): void {
  if (age(state, tanggal) < 60) return;
  const untrained = activeOn(state, tanggal).filter((a) => !state.terlatih.has(a.id));
  if (untrained.length === 0) return;
  const peserta = untrained.map((a) => a.id);
  const first = state.terlatih.size === 0;
  const day = addDays(tanggal, -1);
  const hold = (topik: IsiPelatihan['topik'], who: string[]): void =>
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

/** A group that does well and still meets has a vocational training ahead. */
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

function planBusinesses(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  if (age(state, tanggal) < 90) return;
  const active = activeOn(state, tanggal);
  const planned = active.filter((a) => state.rencanaUsaha.has(a.id)).length;
  const wanted = Math.ceil(active.length * discipline.rencanaUsaha);
  // Two a week: a plan takes time.
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

function planBusiness({
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
  readonly id: string;
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

/** Days that a group has done well before city staff let it into the stage. */
const WAIT: Readonly<Record<Tahap, number>> = { I: 0, II: 160, III: 60, Selesai: 120 };

function enterStages(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  const next = TAHAP[state.tahap === null ? 0 : TAHAP.indexOf(state.tahap) + 1];
  if (next === undefined || next === 'I' || state.baikSejak === null) return;
  const since = next === 'II' ? state.baikSejak : (state.tahapSejak ?? tanggal);
  if (daysBetween(since, tanggal) < WAIT[next]) return;
  const repaid = state.loans.some((l) => l.isi.sumber === 'upk' && !isOpen(l));
  if (next === 'III' && (!repaid || !state.lokasi.ppmk || isLateAnywhere(state, tanggal))) return;
  // Most groups are mentored on; a few of the best graduate.
  if (next === 'Selesai' && !(discipline.rencanaUsaha > 0.5 && state.random.chance(0.02))) return;
  // Stage II wants a plan from every applicant; now and then the city staff decide without.
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

function borrow(state: GroupState, tanggal: Tanggal): void {
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

function keepPartner(state: GroupState, tanggal: Tanggal): void {
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
