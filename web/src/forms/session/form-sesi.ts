// The session form as plain data. It keeps what was typed for every member, even for one marked absent
// by mistake; only the submission leaves that out.
import type { IsiKasLain } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { CaraJasa } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type {
  Angsuran,
  IsiPinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { BUKU, IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import {
  FIRST_DAY,
  hasDateShape,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import type { FormOf } from '../../../../functions/src/domain/submissions/loose.ts';
import type {
  KsmId,
  NewId,
  SesiId,
  KirimanId,
  AnggotaId,
  PinjamanId,
} from '../../../../functions/src/domain/basics/identitas.ts';

export type Buku = (typeof BUKU)[number];
export type NilaiBuku = NonNullable<IsiSesi['buku'][Buku]>;
export type CaraKeputusan = IsiSesi['keputusan'][number];

export const TANDA_HADIR = ['hadir', 'titip', 'absen'] as const;
export type TandaHadir = (typeof TANDA_HADIR)[number];

export interface BarisAnggota {
  readonly tanda: TandaHadir;
  readonly setoran: number | null;
}

/** A payment on a known loan; without an amount: what is due. */
export interface BarisAngsuran extends FormOf<
  IsiSesi['pembayaran'][number],
  'pinjaman' | 'jasaLebih'
> {
  readonly bayar: boolean;
  readonly oleh: IsiSesi['pembayaran'][number]['oleh'];
  /** Part of the amount. Forms that an older page kept lack it. */
  readonly jasaLebih?: number | null;
}

/** The group's own savings lent to a member, on the date of the session. */
export interface BarisPinjaman extends FormOf<
  IsiPinjaman,
  'ksmId' | 'sumber' | 'tanggalCair' | 'angsuran' | 'mitra'
> {
  /** Null: as on the group's last loan. */
  readonly cara: CaraJasa | null;
  /** Null: the same share as on the group's last loan. */
  readonly jasa: number | null;
  readonly kali: number | null;
  /** Instalments as they were sent: they stay while date, amount, charge and number stay. */
  readonly jadwal?: { readonly tanggalCair: Tanggal; readonly angsuran: readonly Angsuran[] };
}

export interface BarisKasLain extends FormOf<IsiKasLain, 'ksmId' | 'tanggal'> {
  /** Empty until it is chosen. */
  readonly arah: 'masuk' | 'keluar' | '';
}

/** A problem that the meeting raised. */
export type BarisMasalah = FormOf<IsiSesi['masalah'][number]>;

export interface FormSesi extends FormOf<
  IsiSesi,
  'id' | 'hadir' | 'titip' | 'setoran' | 'pembayaran'
> {
  /** Why an accepted session is replaced; null for a session that is recorded for the first time. */
  readonly alasanKoreksi: string | null;
  /** Id of the submission; a corrected one gets a new id, its record keeps the old. */
  readonly kirimanId: KirimanId;
  readonly sesiId: SesiId;
  readonly ksmId: KsmId;
  readonly status: IsiSesi['status'];
  /** Exceptions to «hadir with the usual deposit», by member. */
  readonly anggota: Readonly<Record<AnggotaId, BarisAnggota>>;
  /** Payments, by loan. */
  readonly angsuran: Readonly<Record<PinjamanId, BarisAngsuran>>;
  readonly pinjamanBaru: readonly BarisPinjaman[];
  readonly kasLain: readonly BarisKasLain[];
  readonly buku: Readonly<Partial<Record<Buku, NilaiBuku>>>;
  readonly keputusan: Readonly<Record<CaraKeputusan, number>>;
  readonly kegiatan: number;
  readonly topikOjt: IsiSesi['topikOjt'];
  readonly masalah: readonly BarisMasalah[];
  readonly masalahSelesai: IsiSesi['masalahSelesai'];
}

/** The date typed. Until there is one, a day before all others: then nobody is a member and nothing is due. */
export function dateOf({ tanggal }: Pick<FormSesi, 'tanggal'>): Tanggal {
  return hasDateShape(tanggal) ? tanggal : FIRST_DAY;
}

export function newFormSesi(ksmId: KsmId, tanggal: Tanggal, makeId: () => NewId): FormSesi {
  return {
    alasanKoreksi: null,
    kirimanId: makeId(),
    sesiId: makeId(),
    ksmId,
    tanggal,
    status: 'dilaksanakan',
    faskelHadir: null,
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

/** Empty rows of the form's lists; `kali`: the usual number of instalments. */
export function emptyRows(makeId: () => NewId, kali: number) {
  return {
    pinjamanBaru: (): BarisPinjaman => ({
      id: makeId(),
      peminjam: '',
      pokok: null,
      cara: null,
      jasa: null,
      kali,
      tujuan: '',
    }),
    kasLain: (): BarisKasLain => ({
      id: makeId(),
      jenis: '',
      arah: '',
      jumlah: null,
      keterangan: '',
      anggota: '',
    }),
    masalah: (): BarisMasalah => ({ id: makeId(), uraian: '' }),
  };
}

/** True while nothing has been filled in that somebody would miss. */
export function isUntouched(form: FormSesi, fresh: FormSesi): boolean {
  const same = { ...form, dilihat: undefined, kirimanId: fresh.kirimanId, sesiId: fresh.sesiId };
  return JSON.stringify(same) === JSON.stringify(fresh);
}
