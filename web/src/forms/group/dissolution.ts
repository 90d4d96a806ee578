// The end of a group as its form holds it: what of every loan is settled, what each member is paid of the savings, and
// how the rest of the cash is shared.
import type {
  AnggotaId,
  KirimanId,
  KsmId,
  NewId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { LAST_DAY } from '../../../../functions/src/domain/basics/tanggal.ts';
import { saldoAnggotaOn } from '../../../../functions/src/domain/records/money/gerak-tabungan.ts';
import {
  dibayarOf,
  makeLembar,
  type BarisPembagian,
  type KunciPembagian,
} from '../../../../functions/src/domain/records/money/pembagian.ts';
import type { IsiPembubaran } from '../../../../functions/src/domain/records/money/pembubaran.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import type { SaldoKas } from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { sayRest } from '../../../../functions/src/domain/submissions/decisions/settle/paid-from.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import * as teks from '../../teks/index.ts';
import {
  fromPinjamanSelesai,
  newFormSelesai,
  openLoansOf,
  restOf,
  rowsFor,
  saySettled,
  toPinjamanSelesai,
  type FormSelesai,
  type OpenLoan,
} from './settlement.ts';
import { bankOf, checkBank, fromBank, saldoOn, type PaidFrom } from './paid-from.ts';
import { pesertaOn } from './share-form.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

type Isi = KirimanOf<'ksmBubar'>['isi'];

export interface FormBubar
  extends
    FormOf<Isi, 'ksmId' | 'penyelesaian'>,
    FormOf<
      IsiPembubaran,
      'tanggal' | 'pinjaman' | 'pembagian' | 'bank' | 'sisaTabungan' | 'sisaKas'
    >,
    PaidFrom {
  readonly kirimanId: KirimanId;
  readonly bagiId: NewId;
  readonly tanggalSelesai: string;
  readonly pinjaman: readonly FormSelesai[];
  /** Savings paid to a member; of whom none is named, all that is left after what is set off. */
  readonly dibayar: Readonly<Record<string, number>>;
  /** Of the cash that is left, shared among the members. */
  readonly jumlah: number | null;
  readonly kunci: KunciPembagian | '';
}

/** What there is to settle. */
export interface Estate {
  readonly buku: BukuKsm;
  readonly anggota: readonly Anggota[];
  readonly loans: readonly OpenLoan[];
  readonly saldo: ReadonlyMap<AnggotaId, number>;
}

export function estateOf(buku: BukuKsm, anggota: readonly Anggota[]): Estate {
  const book = { sesi: standing(buku.sesi), kasLain: standing(buku.kasLain) };
  const saldo = saldoAnggotaOn(book, LAST_DAY);
  return {
    buku,
    anggota,
    loans: openLoansOf(buku),
    saldo: new Map([...saldo].filter(([, own]) => own > 0)),
  };
}

export function newFormBubar(
  estate: Estate,
  {
    tanggalBubar,
    alasan = '',
    hariIni,
    refused,
  }: {
    readonly tanggalBubar: Tanggal | null;
    readonly alasan?: string;
    readonly hariIni: Tanggal;
    readonly refused: Isi | null;
  },
  makeId: () => NewId,
): FormBubar {
  const was = refused?.penyelesaian;
  return {
    kirimanId: makeId(),
    bagiId: makeId(),
    tanggalBubar: refused?.tanggalBubar ?? tanggalBubar ?? '',
    tanggalSelesai: was?.tanggal ?? hariIni,
    pinjaman:
      was?.pinjaman.map((it) => fromPinjamanSelesai(it, makeId)) ??
      newFormSelesai(estate.loans, estate.saldo, makeId),
    dibayar: Object.fromEntries(
      (was?.pembagian?.lembar ?? []).map((it) => [it.anggota, it.tabungan]),
    ),
    jumlah: was?.pembagian?.jumlah ?? null,
    kunci: was?.pembagian?.kunci ?? '',
    keterangan: was?.keterangan ?? '',
    ...fromBank(
      was?.bank,
      was?.pembagian ? dibayarOf({ cara: 'denganTabungan', ...was.pembagian }) : 0,
    ),
    alasan: refused?.alasan ?? alasan,
  };
}

export interface Settled {
  readonly rows: readonly FormSelesai[];
  /** Savings of each after what is set off, rupiah. */
  readonly own: ReadonlyMap<AnggotaId, number>;
  readonly lembar: readonly BarisPembagian[];
  readonly sisaTabungan: readonly { readonly anggota: AnggotaId; readonly jumlah: number }[];
  /** Before anything of it is done. */
  readonly kas: SaldoKas;
  readonly sisa: SaldoKas;
  readonly dibayar: number;
  readonly utang: number;
}

/** What the form comes to. */
export function settledBy(form: FormBubar, estate: Estate, makeId: () => NewId): Settled {
  const { loans, saldo, buku, anggota } = estate;
  const rows = rowsFor(loans, form.pinjaman, makeId);
  const own = new Map(saldo);
  let repaid = 0;
  let taken = 0;
  let utang = 0;
  for (const [i, row] of rows.entries()) {
    const loan = loans[i];
    if (loan === undefined) continue;
    const { peminjam, sumber } = loan.pinjaman;
    const potongan = row.potongan ?? 0;
    if (peminjam !== null) own.set(peminjam, (own.get(peminjam) ?? 0) - potongan);
    taken += potongan;
    if (sumber === 'internal') repaid += potongan + (row.tunai ?? 0);
    if (row.cara !== 'dihapus') utang += restOf(row, loan.sisa);
  }
  const peserta = pesertaOn(buku, anggota, form.tanggalSelesai);
  const shares = new Map(
    (form.kunci === ''
      ? []
      : makeLembar({ jumlah: form.jumlah ?? 0, kunci: form.kunci, cara: 'tunai' }, peserta)
    ).map(({ anggota: id, bagian }) => [id, bagian]),
  );
  const lembar = [...new Set([...peserta.keys(), ...own.keys()])].map((id) => ({
    anggota: id,
    bagian: shares.get(id) ?? 0,
    tabungan: entryIn(form.dibayar, id) ?? Math.max(0, own.get(id) ?? 0),
  }));
  const kas = saldoOn(buku, form.tanggalSelesai);
  const dibayar = lembar.reduce((sum, it) => sum + it.bagian + it.tabungan, 0);
  return {
    rows,
    own,
    lembar,
    sisaTabungan: lembar.flatMap(({ anggota: id, tabungan }) => {
      const jumlah = (own.get(id) ?? 0) - tabungan;
      return jumlah === 0 ? [] : [{ anggota: id, jumlah }];
    }),
    kas,
    sisa: { kas: kas.kas + repaid - taken - dibayar, bank: kas.bank - bankOf(form, dibayar) },
    dibayar,
    utang,
  };
}

export function toKsmBubar(
  form: FormBubar,
  ksmId: KsmId,
  settled: Settled,
  estate: Estate,
): LooseKiriman<'ksmBubar'> {
  const { rows, lembar, sisaTabungan, sisa, dibayar } = settled;
  const jumlah = form.jumlah ?? 0;
  const isPaid = jumlah > 0 || lembar.some(({ tabungan }) => tabungan > 0);
  // By what nothing is measured makes no difference.
  const kunci = jumlah > 0 ? form.kunci || undefined : 'saldo';
  return {
    id: form.kirimanId,
    jenis: 'ksmBubar',
    isi: {
      ksmId,
      tanggalBubar: form.tanggalBubar || undefined,
      penyelesaian: {
        tanggal: form.tanggalSelesai || undefined,
        pinjaman: rows.map((row, i) => toPinjamanSelesai(row, estate.loans[i]?.sisa ?? 0)),
        pembagian: isPaid ? { id: form.bagiId, jumlah, kunci, lembar } : null,
        // Left out where all of it is cash: a server that knows of no banks takes it too.
        bank: bankOf(form, dibayar) || undefined,
        sisaTabungan,
        sisaKas: sisa.kas,
        keterangan: form.keterangan.trim() || null,
      },
      alasan: form.alasan,
    },
  };
}

/** What nobody has said yet of the cash that is left, or lacking. */
export function checkBubar(form: FormBubar, { sisa, dibayar }: Settled): readonly Isian[] {
  const over = checkBank(form, dibayar, 'isi.penyelesaian.bank');
  if (over.length > 0) return over;
  const unsaid = form.keterangan.trim() ? null : sayRest(sisa);
  const { keterangan } = teks.tabKsm.selesai;
  return unsaid ? [{ jalur: 'isi.penyelesaian.keterangan', label: keterangan, pesan: unsaid }] : [];
}

/** Faults in the words of the form. */
export function sayBubar(isian: readonly Isian[]): readonly Isian[] {
  const t = teks.tabKsm.bubar;
  return saySettled(isian).map((it) =>
    /\.sisaTabungan\[\d+\]\.jumlah$/.test(it.jalur)
      ? { jalur: 'isi.penyelesaian.pembagian', label: t.dibayar, pesan: t.lebihDariTabungan }
      : it,
  );
}
