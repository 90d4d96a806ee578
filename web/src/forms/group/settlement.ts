// Open loans that are settled in one step, as a form holds them; the rest of each follows from what is set off and
// paid.
import type { AnggotaId, NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { LAST_DAY } from '../../../../functions/src/domain/basics/tanggal.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type {
  CaraSisa,
  PinjamanSelesai,
} from '../../../../functions/src/domain/records/money/penyelesaian.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../functions/src/domain/submissions/loose.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import * as teks from '../../teks/index.ts';

/** An open loan, with all that is still to be paid of it. */
export interface OpenLoan {
  readonly pinjaman: Pinjaman;
  readonly sisa: number;
}

export interface FormSelesai extends FormOf<PinjamanSelesai, 'potongan' | 'tunai' | 'sisa'> {
  readonly pinjaman: Pinjaman['id'];
  readonly ids: { readonly potongan: NewId; readonly tunai: NewId; readonly sisa: NewId };
  readonly potongan: number | null;
  readonly tunai: number | null;
  readonly cara: CaraSisa | '';
}

/** Oldest first; `anggota` left out: of everybody. */
export function openLoansOf(buku: Pick<BukuKsm, 'pinjaman'>, anggota?: AnggotaId): OpenLoan[] {
  return standing(buku.pinjaman)
    .filter((it) => anggota === undefined || it.peminjam === anggota)
    .map((pinjaman) => ({ pinjaman, sisa: tagihanOn(pinjaman, LAST_DAY).sisa }))
    .filter(({ sisa }) => sisa > 0)
    .toSorted((a, b) => (a.pinjaman.tanggalCair < b.pinjaman.tanggalCair ? -1 : 1));
}

/** What a borrower's savings cover is set off; `saldo` is asked once for each loan. */
export function newFormSelesai(
  loans: readonly OpenLoan[],
  saldo: ReadonlyMap<AnggotaId, number>,
  makeId: () => NewId,
): FormSelesai[] {
  const left = new Map(saldo);
  return loans.map(({ pinjaman: { id, peminjam }, sisa }) => {
    const own = peminjam === null ? 0 : (left.get(peminjam) ?? 0);
    const potongan = Math.min(own, sisa);
    if (peminjam !== null) left.set(peminjam, own - potongan);
    return { ...emptyRow(id, makeId), potongan: potongan || null };
  });
}

/** A row for each loan: one that came up since the form was opened has nothing settled yet. */
export function rowsFor(
  loans: readonly OpenLoan[],
  rows: readonly FormSelesai[],
  makeId: () => NewId,
): FormSelesai[] {
  return loans.map(
    ({ pinjaman: { id } }) => rows.find((it) => it.pinjaman === id) ?? emptyRow(id, makeId),
  );
}

const emptyRow = (pinjaman: Pinjaman['id'], makeId: () => NewId): FormSelesai => ({
  pinjaman,
  ids: { potongan: makeId(), tunai: makeId(), sisa: makeId() },
  potongan: null,
  tunai: null,
  cara: '',
});

/** What stays open of a loan; below zero: more is named than is owed. */
export const restOf = ({ potongan, tunai }: FormSelesai, sisa: number): number =>
  sisa - (potongan ?? 0) - (tunai ?? 0);

export const sumOf = (rows: readonly FormSelesai[], part: 'potongan' | 'tunai'): number =>
  rows.reduce((sum, it) => sum + (it[part] ?? 0), 0);

export function toPinjamanSelesai(row: FormSelesai, sisa: number): Loose<PinjamanSelesai> {
  const { pinjaman, ids, potongan, tunai, cara } = row;
  const rest = restOf(row, sisa);
  return {
    pinjaman,
    potongan: potongan ? { id: ids.potongan, jumlah: potongan } : null,
    tunai: tunai ? { id: ids.tunai, jumlah: tunai } : null,
    sisa: rest === 0 ? null : { id: ids.sisa, jumlah: rest, cara: cara || undefined },
  };
}

/** A refused submission, back in its form. */
export function fromPinjamanSelesai(it: PinjamanSelesai, makeId: () => NewId): FormSelesai {
  return {
    ...emptyRow(it.pinjaman, makeId),
    potongan: it.potongan?.jumlah ?? null,
    tunai: it.tunai?.jumlah ?? null,
    cara: it.sisa?.cara ?? '',
  };
}

/** Faults in the words of the form: what is derived has no field of its own. */
export function saySettled(isian: readonly Isian[]): readonly Isian[] {
  const t = teks.tabKsm.selesai;
  return isian.map((it) => {
    if (it.jalur.endsWith('.sisa.cara')) return { ...it, label: t.cara, pesan: t.caraKosong };
    if (it.jalur.endsWith('.sisa.jumlah'))
      return {
        jalur: it.jalur.replace(/sisa\.jumlah$/, 'tunai'),
        label: t.tunai,
        pesan: t.lebihDariUtang,
      };
    if (it.jalur.endsWith('.sisaTabungan'))
      return {
        jalur: it.jalur.replace(/sisaTabungan$/, 'tabungan'),
        label: t.bayarTabungan,
        pesan: t.lebihDariTabungan,
      };
    return it;
  });
}
