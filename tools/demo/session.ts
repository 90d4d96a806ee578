// One meeting of a demo group, as the facilitator's form would send it.
import type { IsiKasLain } from '../../functions/src/domain/records/kas-lain.ts';
import { BUKU, TOPIK_OJT, type IsiSesi } from '../../functions/src/domain/records/sesi.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  maxTanggal,
  monthOf,
  type Tanggal,
} from '../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from './discipline.ts';
import {
  activeOn,
  envelope,
  nextId,
  send,
  type DemoKiriman,
  type GroupState,
} from './group-state.ts';
import { lendInSession, payInSession } from './money.ts';
import type { Interval } from './plan.ts';

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

/** Answers false when nobody came. */
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

/** Mostly straight away; now and then with a mistake that is mended, or in the wrong order. */
function sendSession(state: GroupState, isi: IsiSesi): void {
  const { random } = state;
  const first = (content: IsiSesi): void =>
    send(state, content.tanggal, { jenis: 'sesi', isi: content, koreksi: null });
  const simple = isi.pinjamanBaru.length === 0 && isi.kasLain.length === 0;
  const chance = random.next();

  if (state.tertahan) {
    // The cash of a later session cannot be counted while an earlier one is missing on the server.
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

/** Sends what a phone still holds: its group has no later session that would bring it along. */
export function flushHeld(state: GroupState): void {
  const held = state.tertahan;
  if (!held) return;
  const last = state.sent.at(-1)?.pada ?? held.pada;
  state.sent.push({ ...held, pada: maxTanggal(held.pada, last) });
  state.tertahan = null;
}

/** The city compares attendance lists with the groups' books and finds one member overlooked long ago. */
export function findOverlooked(state: GroupState): DemoKiriman[] {
  const { random, today } = state;
  if (!random.chance(0.3)) return [];
  // Months that are closed by now, unless their city left them open.
  const to = addMonths(monthOf(today), -2);
  const from = addMonths(to, -6);
  const found = lastVersions(state).flatMap((isi) => {
    const bulan = monthOf(isi.tanggal);
    const moved = isi.pinjamanBaru.length + isi.kasLain.length > 0;
    if (isi.status !== 'dilaksanakan' || moved || bulan < from || bulan > to) return [];
    const absent = activeOn(state, isi.tanggal).find(
      (a) => !isi.hadir.includes(a.id) && !isi.titip.includes(a.id),
    );
    return absent ? [{ ...isi, hadir: [...isi.hadir, absent.id] }] : [];
  });
  if (found.length === 0) return [];
  const koreksi = { alasan: 'Dicocokkan dengan buku KSM: satu anggota yang hadir terlewat' };
  const isi = random.pick(found);
  return [{ ...envelope(state, today, { jenis: 'sesi', isi, koreksi }), pada: today }];
}

/** Sessions as they were last sent, without the cancelled ones. */
function lastVersions(state: GroupState): IsiSesi[] {
  const versions = new Map<string, IsiSesi>();
  for (const { kiriman } of state.sent) {
    if (kiriman.jenis === 'sesi') versions.set(kiriman.isi.id, kiriman.isi);
    if (kiriman.jenis === 'batalkan' && kiriman.isi.catatan.jenis === 'sesi')
      versions.delete(kiriman.isi.catatan.id);
  }
  return [...versions.values()];
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

function collectSavings(
  state: GroupState,
  discipline: Discipline,
  hadir: readonly string[],
  titip: readonly string[],
): Record<string, number> {
  const { random, setoranMinimum } = state;
  const setoran: Record<string, number> = {};
  const put = (id: string, jumlah: number): void => {
    setoran[id] = jumlah;
    state.kas += jumlah;
    state.tabungan.set(id, (state.tabungan.get(id) ?? 0) + jumlah);
  };
  for (const id of titip) put(id, setoranMinimum);
  for (const id of hadir) {
    if (random.chance(discipline.deposits)) {
      const more = random.chance(0.1) ? random.int(1, 4) : 0;
      put(id, setoranMinimum + (more * setoranMinimum) / 2);
    } else if (random.chance(0.5)) put(id, setoranMinimum / 2);
  }
  return setoran;
}

function moveCash(state: GroupState, tanggal: Tanggal): IsiKasLain[] {
  const { random } = state;
  const moved: IsiKasLain[] = [];
  const move = (jenis: IsiKasLain['jenis'], jumlah: number, keterangan: string): void => {
    if (jumlah === 0 || state.kas + jumlah < 0) return;
    state.kas += jumlah;
    moved.push({ id: nextId(state, 'c'), ksmId: state.ksmId, tanggal, jumlah, jenis, keterangan });
  };
  if (state.selisih !== 0) {
    const found = state.selisih;
    const before = state.kas;
    move('lainnya', found, 'Penyesuaian selisih kas yang tercatat pada pertemuan lalu');
    if (state.kas !== before) state.selisih = 0;
  }
  const owed = state.tarikan[0];
  if (owed && state.kas >= owed.jumlah) {
    state.tarikan.shift();
    move('tarikTabungan', -owed.jumlah, `Tabungan anggota ${owed.anggota} yang keluar`);
  }
  if (random.chance(0.05)) move('denda', random.int(1, 4) * 1000, 'Denda terlambat hadir');
  if (random.chance(0.06)) move('biaya', -random.int(2, 8) * 2500, 'Buku dan konsumsi pertemuan');
  if (random.chance(0.004)) move('hibah', random.int(2, 5) * 50_000, 'Sumbangan warga');
  return moved;
}

function takeRoles(
  state: GroupState,
  discipline: Discipline,
  hadir: readonly string[],
): Pick<IsiSesi, 'pimpinan' | 'notulis'> {
  const officer = (jabatan: string): string | undefined =>
    state.anggota.find((a) => a.jabatan === jabatan && hadir.includes(a.id))?.id;
  const turn = (shift: number): string | undefined => hadir[(state.sesiKe + shift) % hadir.length];
  const pimpinan = (discipline.rotates ? undefined : officer('ketua')) ?? turn(0) ?? null;
  const notulis = (discipline.rotates ? undefined : officer('sekretaris')) ?? turn(4) ?? null;
  return { pimpinan, notulis };
}

function decisions(state: GroupState, discipline: Discipline, loans: number): IsiSesi['keputusan'] {
  const count = loans + (state.random.chance(0.3) ? 1 : 0);
  return Array.from({ length: count }, () =>
    state.random.chance(discipline.musyawarah)
      ? 'musyawarah'
      : state.random.pick(['suara', 'pengurus'] as const),
  );
}

/** The pilot's week plan for the first four weeks, single topics later. */
function ojtOf(state: GroupState, tanggal: Tanggal): IsiSesi['topikOjt'] {
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

function discussProblems(
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

function countCash(
  state: GroupState,
  counted: boolean,
): Pick<IsiSesi, 'kasDihitung' | 'alasanSelisih'> {
  if (!counted) return { kasDihitung: null, alasanSelisih: null };
  if (state.selisih === 0 && state.random.chance(0.012))
    state.selisih = state.random.pick([-5000, -2000, -1000, 1000, 2000]);
  if (state.kas + state.selisih < 0) state.selisih = 0;
  return {
    kasDihitung: state.kas + state.selisih,
    alasanSelisih:
      state.selisih === 0 ? null : 'Uang kembalian keliru; dicari pada pertemuan berikut',
  };
}
