// A member who leaves, as the form holds it: the departure, and how savings and loans are settled with it.
import type { Anggota, PindahKe } from '../../../../functions/src/domain/records/anggota.ts';
import type { IsiPenyelesaian } from '../../../../functions/src/domain/records/money/penyelesaian.ts';
import type {
  AnggotaId,
  KirimanId,
  KsmId,
  NewId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { SaldoKas } from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { sayShort } from '../../../../functions/src/domain/submissions/decisions/settle/paid-from.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import * as teks from '../../teks/index.ts';
import { bankOf, checkBank, fromBank, saldoOn, type PaidFrom } from './paid-from.ts';
import { savingsOf } from '../../reads/shapes/savings-book.ts';
import {
  fromPinjamanSelesai,
  newFormSelesai,
  openLoansOf,
  restOf,
  rowsFor,
  sumOf,
  toPinjamanSelesai,
  type FormSelesai,
  type OpenLoan,
} from './settlement.ts';

type Isi = KirimanOf<'anggotaKeluar'>['isi'];

export interface FormKeluar
  extends
    FormOf<Isi, 'ksmId' | 'anggota' | 'pindahKe' | 'penyelesaian'>,
    FormOf<IsiPenyelesaian, 'tanggal' | 'tabungan' | 'sisaTabungan' | 'pinjaman' | 'bank'>,
    PaidFrom {
  readonly kirimanId: KirimanId;
  readonly pindahKe: PindahKe | null;
  readonly tanggalSelesai: string;
  readonly tabunganId: NewId;
  /** Savings that are paid out. */
  readonly bayar: number | null;
  readonly pinjaman: readonly FormSelesai[];
}

/** What the group and the member owe each other. */
export interface Owed {
  readonly saldo: number;
  readonly pinjaman: readonly OpenLoan[];
  /** Cash box and bank at the end of a day. */
  readonly kasOn: (tanggal: string) => SaldoKas;
}

export function owedOf(buku: BukuKsm, anggota: AnggotaId): Owed {
  return {
    saldo: Math.max(0, savingsOf(buku).anggota.get(anggota)?.saldo ?? 0),
    pinjaman: openLoansOf(buku, anggota),
    kasOn: (tanggal) => saldoOn(buku, tanggal),
  };
}

/** `owed`: null where the phone has no books of the group. Settled today: what is owed is that of the day. */
export function newFormKeluar(
  {
    anggota,
    owed,
    refused,
  }: { readonly anggota: Anggota; readonly owed: Owed | null; readonly refused: Isi | null },
  hariIni: Tanggal,
  makeId: () => NewId,
): FormKeluar {
  const settled = refused?.penyelesaian;
  const pinjaman =
    settled?.pinjaman.map((it) => fromPinjamanSelesai(it, makeId)) ??
    newFormSelesai(owed?.pinjaman ?? [], new Map([[anggota.id, owed?.saldo ?? 0]]), makeId);
  const rest = Math.max(0, (owed?.saldo ?? 0) - sumOf(pinjaman, 'potongan'));
  return {
    kirimanId: makeId(),
    tanggalKeluar: refused?.tanggalKeluar ?? anggota.tanggalKeluar ?? '',
    pindahKe: refused?.pindahKe ?? anggota.pindahKe ?? null,
    alasan: refused?.alasan ?? '',
    tanggalSelesai: settled?.tanggal ?? hariIni,
    tabunganId: makeId(),
    bayar: settled ? (settled.tabungan?.jumlah ?? null) : rest || null,
    pinjaman,
    keterangan: settled?.keterangan ?? '',
    ...fromBank(settled?.bank, settled?.tabungan?.jumlah ?? 0),
  };
}

/** What the cash box or the bank lacks for it, at the field that it is paid by; a remark explains it. */
export function checkKeluar(form: FormKeluar, owed: Owed | null): readonly Isian[] {
  if (owed === null) return [];
  const over = checkBank(form, form.bayar ?? 0, 'isi.penyelesaian.bank');
  if (over.length > 0 || form.keterangan.trim()) return over;
  const before = owed.kasOn(form.tanggalSelesai);
  const paid = form.bayar ?? 0;
  let kas = before.kas - paid;
  for (const { pinjaman } of owed.pinjaman) {
    const row = form.pinjaman.find((it) => it.pinjaman === pinjaman.id);
    // What is set off for a loan of the group comes back into its cash.
    kas += pinjaman.sumber === 'internal' ? (row?.tunai ?? 0) : -(row?.potongan ?? 0);
  }
  const short = sayShort(before, { kas, bank: before.bank - bankOf(form, paid) });
  const { bayarTabungan } = teks.tabKsm.selesai;
  return short ? [{ jalur: 'isi.penyelesaian.tabungan', label: bayarTabungan, pesan: short }] : [];
}

/** What is still open afterwards. */
export function leftOf(form: FormKeluar, owed: Owed) {
  let utang = 0;
  let dihapus = 0;
  for (const { pinjaman, sisa } of owed.pinjaman) {
    const row = form.pinjaman.find((it) => it.pinjaman === pinjaman.id);
    const rest = row === undefined ? sisa : restOf(row, sisa);
    if (row?.cara === 'dihapus') dihapus += rest;
    else utang += rest;
  }
  const tabungan = owed.saldo - sumOf(form.pinjaman, 'potongan') - (form.bayar ?? 0);
  return { tabungan, utang, dihapus };
}

export function toKeluar(
  form: FormKeluar,
  {
    ksmId,
    anggota,
    owed,
  }: { readonly ksmId: KsmId; readonly anggota: AnggotaId; readonly owed: Owed | null },
  makeId: () => NewId,
): LooseKiriman<'anggotaKeluar'> {
  const hasMoney = owed !== null && (owed.saldo !== 0 || owed.pinjaman.length > 0);
  return {
    id: form.kirimanId,
    jenis: 'anggotaKeluar',
    isi: {
      ksmId,
      anggota,
      tanggalKeluar: form.tanggalKeluar || undefined,
      pindahKe: form.pindahKe && { ksmId: form.pindahKe.ksmId, nama: form.pindahKe.nama },
      penyelesaian: hasMoney ? toPenyelesaian(form, owed, makeId) : null,
      alasan: form.alasan,
    },
  };
}

function toPenyelesaian(form: FormKeluar, owed: Owed, makeId: () => NewId): Loose<IsiPenyelesaian> {
  return {
    tanggal: form.tanggalSelesai || undefined,
    tabungan: form.bayar ? { id: form.tabunganId, jumlah: form.bayar } : null,
    sisaTabungan: leftOf(form, owed).tabungan,
    pinjaman: rowsFor(owed.pinjaman, form.pinjaman, makeId).map((row, i) =>
      toPinjamanSelesai(row, owed.pinjaman[i]?.sisa ?? 0),
    ),
    // Left out where all of it is cash: a server that knows of no banks takes it too.
    bank: bankOf(form, form.bayar ?? 0) || undefined,
    keterangan: form.keterangan.trim() || null,
  };
}
