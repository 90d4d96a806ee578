// A slip in words, line by line: the same for the picture, for who hears the page, and for a test.
import {
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../../functions/src/domain/basics/format.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { BookNow } from '../../../forms/slip/book-now.ts';
import type { SlipKsm } from '../../../forms/slip/group-slip.ts';
import type { PinjamanSlip, SlipAnggota } from '../../../forms/slip/member-slip.ts';
import * as teks from '../../../teks/index.ts';
import { formatSaat } from '../../../teks/writing/format.ts';
import { withDay } from '../paper/with-day.ts';

const t = teks.slip;

export type Line =
  | { readonly kind: 'nama' | 'judul' | 'teks' | 'kecil' | 'peringatan'; readonly teks: string }
  | {
      readonly kind: 'angka';
      readonly label: string;
      readonly nilai: string;
      readonly catatan?: string;
      /** What one looks for. */
      readonly isUtama?: true;
    }
  | { readonly kind: 'garis' };

/** Whose slip it is, of which records, and as of when. */
export interface About {
  readonly ksm: string;
  readonly book: BookNow;
  /** The records are not those that the server has now. */
  readonly isCopy: boolean;
  readonly hari: Tanggal;
  /** On the clock of the phone: `21.05`. */
  readonly jam: string;
  /** Who made it, where it is a facilitator. */
  readonly fasilitator: string | null;
}

export function memberLines(slip: SlipAnggota, nama: string, about: About): Line[] {
  const { pertemuan, saldo, pinjaman } = slip;
  return [
    { kind: 'teks', teks: t.ksm(about.ksm) },
    { kind: 'judul', teks: t.judulAnggota },
    { kind: 'nama', teks: nama },
    ...warningsOf(about),
    ...(pertemuan === null ? [] : meetingLines(pertemuan)),
    { kind: 'garis' },
    ...(saldo === null
      ? [{ kind: 'teks' as const, teks: t.saldoTakTahu }]
      : [main(t.saldo, formatRupiah(saldo))]),
    { kind: 'garis' },
    ...(pinjaman.length === 0
      ? [{ kind: 'teks' as const, teks: t.tanpaPinjaman }]
      : pinjaman.flatMap(loanLines)),
    ...nextLines(slip.berikutnya),
    { kind: 'kecil', teks: t.milik(nama) },
    ...footOf(about),
  ];
}

export function groupLines(slip: SlipKsm, about: About): Line[] {
  const { tabungan, kas, kasDihitung, beredar } = slip;
  const isHeld = slip.status === 'dilaksanakan';
  return [
    { kind: 'nama', teks: t.ksm(about.ksm) },
    { kind: 'judul', teks: t.judulKelompok },
    { kind: 'teks', teks: t.pertemuan(withDay(slip.tanggal)) },
    ...warningsOf(about),
    { kind: 'garis' },
    ...(isHeld
      ? [
          {
            ...amount(t.hadir, t.hadirDari(slip.hadir, slip.anggota)),
            ...(slip.titip > 0 && { catatan: t.titip(slip.titip) }),
          },
          main(t.setoranSemua, formatRupiah(slip.setoran)),
          main(t.angsuranSemua, formatRupiah(slip.angsuran)),
          ...some(t.pinjamanBaru, slip.pinjamanBaru),
          ...some(t.tarik, slip.tarik),
          ...some(t.kasMasuk, slip.kasLainMasuk),
          ...some(t.kasKeluar, slip.kasLainKeluar),
          ...(kasDihitung === null ? [] : [amount(t.dihitung, formatRupiah(kasDihitung))]),
        ]
      : [{ kind: 'teks' as const, teks: teks.sesi.statusPilihan[slip.status] }]),
    { kind: 'garis' },
    ...(kas === null || tabungan === null
      ? [{ kind: 'teks' as const, teks: t.kasTakTahu }]
      : [
          main(t.kas, formatRupiah(kas)),
          ...some(t.bank, slip.bank),
          amount(t.tabunganSemua, formatRupiah(tabungan)),
        ]),
    {
      ...amount(t.beredar, formatRupiah(beredar.sisa)),
      ...(beredar.n > 0 && { catatan: t.beredarKali(beredar.n) }),
    },
    ...nextLines(slip.berikutnya),
    ...footOf(about),
  ];
}

/** What is said of all of it, in one text. */
export const sayLines = (lines: readonly Line[]): string =>
  lines
    .flatMap((it) => {
      if (it.kind === 'garis') return [];
      if (it.kind !== 'angka') return [it.teks];
      return [`${it.label}: ${it.nilai}${it.catatan === undefined ? '' : ` (${it.catatan})`}`];
    })
    .map((said) => (/[.?]$/.test(said) ? said : `${said}.`))
    .join(' ');

function meetingLines(pertemuan: NonNullable<SlipAnggota['pertemuan']>): Line[] {
  const { tanggal, status, kehadiran, setoran, tarik } = pertemuan;
  const when: Line = { kind: 'teks', teks: t.pertemuan(withDay(tanggal)) };
  if (status !== 'dilaksanakan')
    return [when, { kind: 'teks', teks: teks.sesi.statusPilihan[status] }];
  return [
    when,
    { kind: 'teks', teks: t.kehadiran[kehadiran] },
    { kind: 'garis' },
    main(t.setoran, setoran === 0 ? t.tanpaSetoran : formatRupiah(setoran)),
    ...some(t.tarik, tarik),
  ];
}

function loanLines(it: PinjamanSlip): Line[] {
  const { pokok, jasa, lebih } = it.dibayar;
  const paid = pokok + jasa + lebih;
  const notes = [
    ...(paid > 0 ? [t.rincian(pokok, jasa)] : []),
    ...(it.renteng > 0 ? [t.renteng(it.renteng)] : []),
  ];
  return [
    {
      kind: 'teks',
      teks: t.pinjaman(t.sumber[it.sumber], formatTanggalPanjang(it.tanggalCair)),
    },
    ...some(t.cair, it.cair),
    ...(paid > 0 ? [{ ...amount(t.dibayar, formatRupiah(paid)), catatan: notes.join('; ') }] : []),
    it.sisa === 0 ? { kind: 'teks', teks: t.lunas } : main(t.sisa, formatRupiah(it.sisa)),
    ...some(t.lebih, it.lebih),
    ...(it.tempo === null
      ? []
      : [amount(t.tempo(formatTanggalPanjang(it.tempo.tanggal)), formatRupiah(it.tempo.jumlah))]),
    { kind: 'garis' },
  ];
}

const nextLines = (berikutnya: Tanggal | null): Line[] =>
  berikutnya === null ? [] : [amount(t.berikutnya, withDay(berikutnya)), { kind: 'garis' }];

/** What the figures rest on, or lack. */
export function doubtsOf({ sesi, belumDikirim, tidakTermasuk }: BookNow): string[] {
  const days = sesi
    .filter(({ id }) => belumDikirim.has(id))
    .map(({ tanggal }) => tanggal)
    .toSorted();
  return [
    ...(days.length === 0 ? [] : [t.belumDikirim(days.map(formatTanggalPanjang).join(', '))]),
    ...(tidakTermasuk === 0 ? [] : [t.belumTermasuk(tidakTermasuk)]),
  ];
}

const warningsOf = ({ book }: About): Line[] =>
  doubtsOf(book).map((teks) => ({ kind: 'peringatan', teks }));

function footOf(about: About): Line[] {
  const [state = '', ...rest] = stateLines(about);
  return [
    { kind: 'teks', teks: t.salah(about.fasilitator) },
    { kind: 'teks', teks: state },
    ...rest.map((teks) => ({ kind: 'kecil', teks }) as const),
    { kind: 'kecil', teks: t.duaSlip },
  ];
}

/** By this two slips are told apart: when they were made, and of which records. */
export function stateLines({
  book,
  isCopy,
  hari,
  jam,
}: Pick<About, 'book' | 'isCopy' | 'hari' | 'jam'>): string[] {
  const nomor = book.nomor === 0 ? t.belumBernomor : t.nomor(book.nomor);
  return [
    `${t.keadaan(formatTanggalPanjang(hari), jam)}. ${nomor}.`,
    ...(isCopy && book.readAt !== null ? [t.dari(formatSaat(book.readAt))] : []),
  ];
}

const amount = (label: string, nilai: string) => ({ kind: 'angka', label, nilai }) as const;
const main = (label: string, nilai: string) =>
  ({ ...amount(label, nilai), isUtama: true }) as const;
const some = (label: string, jumlah: number): Line[] =>
  jumlah === 0 ? [] : [amount(label, formatRupiah(jumlah))];
