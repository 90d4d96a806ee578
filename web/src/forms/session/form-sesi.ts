// The session form as plain data, and its way to and from a submission. The form keeps what was typed
// for everybody, also for a member marked absent by mistake; only the submission leaves it out.
import { isActive, type Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { makeJadwalAngsuran } from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import type { JENIS_KAS_LAIN } from '../../../../functions/src/domain/records/kas-lain.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { intervalOn } from '../../../../functions/src/domain/records/ksm.ts';
import type { Angsuran, Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import type {
  BUKU,
  IsiSesi,
  STATUS_SESI,
  TOPIK_OJT,
} from '../../../../functions/src/domain/records/sesi.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/group-data.ts';

export type Buku = (typeof BUKU)[number];
export type NilaiBuku = NonNullable<IsiSesi['buku'][Buku]>;
type StatusSesi = (typeof STATUS_SESI)[number];
type TopikOjt = (typeof TOPIK_OJT)[number];
type JenisKasLain = (typeof JENIS_KAS_LAIN)[number];
export type CaraKeputusan = IsiSesi['keputusan'][number];
type Oleh = IsiSesi['pembayaran'][number]['oleh'];

export const TANDA_HADIR = ['hadir', 'titip', 'absen'] as const;
export type TandaHadir = (typeof TANDA_HADIR)[number];

export interface BarisAnggota {
  readonly tanda: TandaHadir;
  readonly setoran: number | null;
}

export interface BarisAngsuran {
  readonly bayar: boolean;
  /** Null: the amount that is due. */
  readonly jumlah: number | null;
  readonly oleh: Oleh;
}

export interface BarisPinjaman {
  readonly id: string;
  readonly peminjam: string;
  readonly pokok: number | null;
  /** Null: the share of the group's last loan. */
  readonly jasa: number | null;
  readonly kali: number | null;
  readonly tujuan: string;
  /** Instalments as sent before: they stay while date, amount, charge and number stay. */
  readonly jadwal?: { readonly tanggalCair: Tanggal; readonly angsuran: readonly Angsuran[] };
}

export interface BarisKasLain {
  readonly id: string;
  readonly jenis: JenisKasLain;
  readonly arah: 'masuk' | 'keluar';
  readonly jumlah: number | null;
  readonly keterangan: string;
}

export interface FormSesi {
  /** Why an accepted session is replaced; null for a session that is recorded for the first time. */
  readonly alasanKoreksi: string | null;
  /** Id of the submission; a corrected one gets a new id, its record keeps the old. */
  readonly kirimanId: string;
  readonly sesiId: string;
  readonly ksmId: string;
  readonly tanggal: Tanggal;
  readonly status: StatusSesi;
  readonly faskelHadir: boolean;
  readonly pimpinan: string;
  readonly notulis: string;
  /** Exceptions to «hadir with the usual deposit», by member. */
  readonly anggota: Readonly<Record<string, BarisAnggota>>;
  readonly angsuran: Readonly<Record<string, BarisAngsuran>>;
  readonly pinjamanBaru: readonly BarisPinjaman[];
  readonly kasLain: readonly BarisKasLain[];
  readonly buku: Readonly<Partial<Record<Buku, NilaiBuku>>>;
  readonly keputusan: Readonly<Record<CaraKeputusan, number>>;
  readonly kegiatan: number;
  readonly topikOjt: readonly TopikOjt[];
  readonly masalah: readonly { readonly id: string; readonly uraian: string }[];
  readonly masalahSelesai: readonly string[];
  readonly kasDihitung: number | null;
  readonly alasanSelisih: string;
  readonly notulen: string;
}

export function newFormSesi(ksmId: string, tanggal: Tanggal, makeId: () => string): FormSesi {
  return {
    alasanKoreksi: null,
    kirimanId: makeId(),
    sesiId: makeId(),
    ksmId,
    tanggal,
    status: 'dilaksanakan',
    faskelHadir: true,
    pimpinan: '',
    notulis: '',
    anggota: {},
    angsuran: {},
    pinjamanBaru: [],
    kasLain: [],
    buku: {},
    keputusan: { musyawarah: 0, suara: 0, pengurus: 0 },
    kegiatan: 0,
    topikOjt: [],
    masalah: [],
    masalahSelesai: [],
    kasDihitung: null,
    alasanSelisih: '',
    notulen: '',
  };
}

/** True while nothing was filled in that would be missed. */
export function isUntouched(form: FormSesi, fresh: FormSesi): boolean {
  const same = { ...form, kirimanId: fresh.kirimanId, sesiId: fresh.sesiId };
  return JSON.stringify(same) === JSON.stringify(fresh);
}

export function activeMembers(group: GroupData, tanggal: Tanggal): Anggota[] {
  return group.anggota
    .filter((anggota) => isActive(anggota, tanggal))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** A member's row: the exception typed, or «hadir with the usual deposit». */
export function barisOf(form: FormSesi, group: GroupData, anggota: string): BarisAnggota {
  return form.anggota[anggota] ?? { tanda: 'hadir', setoran: group.ksm.setoranMinimum };
}

/** A mark by one tap. Absent members pay nothing; who turns out to be there pays as usual. */
export function withTanda(
  baris: BarisAnggota,
  tanda: TandaHadir,
  setoranMinimum: number,
): BarisAnggota {
  if (tanda === 'absen') return { tanda, setoran: 0 };
  return { tanda, setoran: baris.tanda === 'absen' ? setoranMinimum : baris.setoran };
}

/** What the group's last loan of its own savings was given on: a new one is offered the same. */
export interface SyaratBiasa {
  readonly kali: number;
  /** Its charge and its amount: together the share that is charged. */
  readonly jasa: number;
  readonly pokok: number;
}

export function usualTerms(group: GroupData): SyaratBiasa {
  const last = group.pinjaman
    .filter((it) => it.sumber === 'internal')
    .toSorted((a, b) => (a.tanggalCair < b.tanggalCair ? 1 : -1))[0];
  if (last === undefined) return { kali: 10, jasa: 0, pokok: 1 };
  return {
    kali: last.angsuran.length,
    jasa: last.angsuran.reduce((sum, it) => sum + it.jasa, 0),
    pokok: last.pokok,
  };
}

/** The charge typed, or the usual share of the amount, rounded down to whole rupiah. */
export function jasaOf(baris: BarisPinjaman, group: GroupData): number {
  if (baris.jasa !== null) return baris.jasa;
  const usual = usualTerms(group);
  return Number((BigInt(baris.pokok ?? 0) * BigInt(usual.jasa)) / BigInt(usual.pokok));
}

export function jadwalOf(
  form: FormSesi,
  group: GroupData,
  baris: BarisPinjaman,
): readonly Angsuran[] {
  const { pokok, kali } = baris;
  if (pokok === null || kali === null || pokok < 1 || kali < 1 || kali > 120) return [];
  const jasa = jasaOf(baris, group);
  const { jadwal } = baris;
  if (jadwal?.tanggalCair === form.tanggal && addsUpTo(jadwal.angsuran, pokok, jasa, kali))
    return jadwal.angsuran;
  return makeJadwalAngsuran({
    pokok,
    jasa,
    kali,
    tanggalCair: form.tanggal,
    intervalHari: intervalOn(group.ksm.jadwal, form.tanggal),
  });
}

function addsUpTo(
  angsuran: readonly Angsuran[],
  pokok: number,
  jasa: number,
  kali: number,
): boolean {
  let rest = pokok;
  let restJasa = jasa;
  for (const it of angsuran) {
    rest -= it.pokok;
    restJasa -= it.jasa;
  }
  return angsuran.length === kali && rest === 0 && restJasa === 0;
}

/** What the table of the form adds up to. */
export interface RingkasanSesi {
  readonly hadir: number;
  readonly titip: number;
  readonly absen: number;
  readonly setoran: number;
  readonly angsuran: number;
  readonly pinjaman: number;
  readonly kasLain: number;
  /** What the meeting adds to the group's cash. */
  readonly perubahanKas: number;
}

export function summarize(
  form: FormSesi,
  group: GroupData,
  dueOf: (pinjaman: Pinjaman) => number,
): RingkasanSesi {
  const count = { hadir: 0, titip: 0, absen: 0 };
  let setoran = 0;
  for (const { id } of activeMembers(group, form.tanggal)) {
    const baris = barisOf(form, group, id);
    count[baris.tanda] += 1;
    if (baris.tanda !== 'absen') setoran += baris.setoran ?? 0;
  }
  let angsuran = 0;
  for (const pinjaman of group.pinjaman) {
    const baris = form.angsuran[pinjaman.id];
    if (baris?.bayar === true && pinjaman.sumber === 'internal')
      angsuran += baris.jumlah ?? dueOf(pinjaman);
  }
  let pinjaman = 0;
  for (const baris of form.pinjamanBaru) pinjaman += baris.pokok ?? 0;
  let kasLain = 0;
  for (const baris of form.kasLain) kasLain += signed(baris);
  return {
    ...count,
    setoran,
    angsuran,
    pinjaman,
    kasLain,
    perubahanKas: setoran + angsuran - pinjaman + kasLain,
  };
}

function signed(baris: BarisKasLain): number {
  return baris.arah === 'masuk' ? (baris.jumlah ?? 0) : -(baris.jumlah ?? 0);
}

/** The submission as the form has it. Types are loose where something is still missing. */
export function toKiriman(
  form: FormSesi,
  group: GroupData,
  dueOf: (pinjaman: Pinjaman) => number,
): { id: string; jenis: 'sesi'; isi: unknown; koreksi: { alasan: string } | null } {
  const isHeld = form.status === 'dilaksanakan';
  const members = activeMembers(group, form.tanggal).map(({ id }) => ({
    id,
    ...barisOf(form, group, id),
  }));
  const setoran: Record<string, number> = {};
  for (const { id, tanda, setoran: jumlah } of members)
    if (tanda !== 'absen' && jumlah !== null && jumlah !== 0) setoran[id] = jumlah;
  const keputusan = Object.entries(form.keputusan).flatMap(([cara, kali]) =>
    Array.from({ length: kali }, () => cara),
  );
  const held = {
    hadir: members.filter((m) => m.tanda === 'hadir').map((m) => m.id),
    setoran,
    pimpinan: form.pimpinan || null,
    notulis: form.notulis || null,
    buku: form.buku,
    keputusan,
    kegiatan: form.kegiatan,
    titip: members.filter((m) => m.tanda === 'titip').map((m) => m.id),
    pembayaran: group.pinjaman.flatMap((pinjaman) => {
      const baris = form.angsuran[pinjaman.id];
      return baris?.bayar === true
        ? [{ pinjaman: pinjaman.id, jumlah: baris.jumlah ?? dueOf(pinjaman), oleh: baris.oleh }]
        : [];
    }),
    topikOjt: form.topikOjt,
    masalah: form.masalah.filter((it) => it.uraian.trim() !== ''),
    masalahSelesai: form.masalahSelesai,
    faskelHadir: form.faskelHadir,
    kasDihitung: form.kasDihitung,
    alasanSelisih: form.alasanSelisih.trim() || null,
    pinjamanBaru: form.pinjamanBaru.map((baris) => ({
      id: baris.id,
      ksmId: form.ksmId,
      sumber: 'internal',
      peminjam: baris.peminjam || undefined,
      pokok: baris.pokok,
      tanggalCair: form.tanggal,
      angsuran: jadwalOf(form, group, baris),
      mitra: null,
      tujuan: baris.tujuan.trim() || null,
    })),
    kasLain: form.kasLain.map((baris) => ({
      id: baris.id,
      ksmId: form.ksmId,
      tanggal: form.tanggal,
      jumlah: baris.jumlah === null ? null : signed(baris),
      jenis: baris.jenis,
      keterangan: baris.keterangan.trim() || null,
    })),
  };
  const notHeld = {
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
    faskelHadir: form.faskelHadir,
    kasDihitung: null,
    alasanSelisih: null,
    pinjamanBaru: [],
    kasLain: [],
  };
  return {
    id: form.kirimanId,
    jenis: 'sesi',
    isi: {
      id: form.sesiId,
      ksmId: form.ksmId,
      tanggal: form.tanggal,
      status: form.status,
      ...(isHeld ? held : notHeld),
      notulen: form.notulen.trim() || null,
    },
    koreksi: typeof form.alasanKoreksi === 'string' ? { alasan: form.alasanKoreksi } : null,
  };
}

/** A refused submission back in the form: the record keeps its id, the new attempt gets its own. */
export function fromKiriman(kiriman: KirimanOf<'sesi'>, makeId: () => string): FormSesi {
  const { isi } = kiriman;
  const anggota: Record<string, BarisAnggota> = {};
  const marked = new Set([...isi.hadir, ...isi.titip, ...Object.keys(isi.setoran)]);
  for (const id of marked) {
    const tanda = isi.hadir.includes(id) ? 'hadir' : 'titip';
    anggota[id] = { tanda, setoran: isi.setoran[id] ?? 0 };
  }
  const angsuran: Record<string, BarisAngsuran> = {};
  for (const { pinjaman, jumlah, oleh } of isi.pembayaran)
    angsuran[pinjaman] = { bayar: true, jumlah, oleh };
  const keputusan = { musyawarah: 0, suara: 0, pengurus: 0 };
  for (const cara of isi.keputusan) keputusan[cara] += 1;
  return {
    ...newFormSesi(isi.ksmId, isi.tanggal, makeId),
    alasanKoreksi: kiriman.koreksi?.alasan ?? null,
    sesiId: isi.id,
    status: isi.status,
    faskelHadir: isi.faskelHadir,
    pimpinan: isi.pimpinan ?? '',
    notulis: isi.notulis ?? '',
    anggota,
    angsuran,
    pinjamanBaru: isi.pinjamanBaru.map((pinjaman) => ({
      id: pinjaman.id,
      peminjam: pinjaman.peminjam ?? '',
      pokok: pinjaman.pokok,
      jasa: pinjaman.angsuran.reduce((sum, a) => sum + a.jasa, 0),
      kali: pinjaman.angsuran.length,
      tujuan: pinjaman.tujuan ?? '',
      jadwal: { tanggalCair: pinjaman.tanggalCair, angsuran: pinjaman.angsuran },
    })),
    kasLain: isi.kasLain.map((kas) => ({
      id: kas.id,
      jenis: kas.jenis,
      arah: kas.jumlah < 0 ? 'keluar' : 'masuk',
      jumlah: Math.abs(kas.jumlah),
      keterangan: kas.keterangan ?? '',
    })),
    buku: withoutUndefined(isi.buku),
    keputusan,
    kegiatan: isi.kegiatan,
    topikOjt: isi.topikOjt,
    masalah: isi.masalah,
    masalahSelesai: isi.masalahSelesai,
    kasDihitung: isi.kasDihitung,
    alasanSelisih: isi.alasanSelisih ?? '',
    notulen: isi.notulen ?? '',
  };
}

/** Members whom a submission left out were absent; the form must say so. */
export function markAbsent(form: FormSesi, group: GroupData): FormSesi {
  const anggota = { ...form.anggota };
  for (const { id } of activeMembers(group, form.tanggal))
    anggota[id] ??= { tanda: 'absen', setoran: 0 };
  return { ...form, anggota };
}

function withoutUndefined(buku: IsiSesi['buku']): Partial<Record<Buku, NilaiBuku>> {
  const checked: Partial<Record<Buku, NilaiBuku>> = {};
  for (const [name, nilai] of Object.entries(buku)) if (nilai) checked[name as Buku] = nilai;
  return checked;
}
