// The opening balance of a group as its form holds it: savings by member, and of each open loan what is still owed.
import type {
  AnggotaId,
  KirimanId,
  NewId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { addDays } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { KsmInti } from '../../../../functions/src/domain/records/ksm.ts';
import type {
  IsiPinjaman,
  Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiSaldoAwal } from '../../../../functions/src/domain/records/money/saldo-awal.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../teks/index.ts';
import { jarakOf, layOutBy, type Jarak } from '../loans/jarak.ts';
import { makeAngsuran } from '../loans/terms.ts';

/** A loan that was open on the day. */
export interface FormPinjamanAwal extends FormOf<
  IsiPinjaman,
  'ksmId' | 'sumber' | 'tanggalCair' | 'angsuran' | 'mitra' | 'tujuan'
> {
  /** All that is still to be paid of it, rupiah. */
  readonly jasa: number | null;
  readonly kali: number | null;
  /** Undefined: kept by an older page, which knew meetings only. */
  readonly jarak: Jarak | undefined;
}

export interface FormAwal extends FormOf<IsiSaldoAwal, 'ksmId' | 'tabungan' | 'pinjaman'> {
  readonly kirimanId: KirimanId;
  readonly tabungan: Readonly<Partial<Record<AnggotaId, number | null>>>;
  readonly pinjaman: readonly FormPinjamanAwal[];
  /** Of a correction. */
  readonly alasan: string;
}

/** What is on record: the balance, and the loans that it brought. */
export interface RecordedAwal {
  readonly kas: KasLain;
  readonly pinjaman: readonly Pinjaman[];
}

/** The balance as its form sent it. */
export function isiOf({ kas, pinjaman }: RecordedAwal): IsiSaldoAwal {
  const { ksmId, tanggal, jumlah, keterangan, awal } = kas;
  const bank = kas.bank ?? 0;
  const lent = pinjaman.filter((p) => awal?.pinjaman.includes(p.id));
  return {
    ksmId,
    tanggal,
    kas: lent.reduce((sum, p) => sum - p.pokok, jumlah - bank),
    bank,
    tabungan: awal?.tabungan ?? [],
    pinjaman: lent,
    keterangan,
  };
}

/** The last day that the balance may have; null: the mentoring began with the group. */
export function lastDayOf({ tanggalBentuk, tanggalMulaiPendampingan: mulai }: KsmInti) {
  return mulai && mulai > tanggalBentuk ? addDays(mulai, -1) : null;
}

export function newFormAwal(
  isi: IsiSaldoAwal | null,
  tanggal: string,
  makeId: () => NewId,
): FormAwal {
  return {
    kirimanId: makeId(),
    tanggal: isi?.tanggal ?? tanggal,
    kas: isi?.kas ?? null,
    bank: isi?.bank ?? null,
    tabungan: Object.fromEntries(
      (isi?.tabungan ?? []).map(({ anggota, jumlah }) => [anggota, jumlah]),
    ) as FormAwal['tabungan'],
    pinjaman: (isi?.pinjaman ?? []).map((p) => ({
      id: p.id,
      peminjam: p.peminjam ?? '',
      pokok: p.pokok,
      jasa: jasaOf(p),
      kali: p.angsuran.length,
      jarak: jarakOf(p),
    })),
    keterangan: isi?.keterangan ?? '',
    alasan: '',
  };
}

const jasaOf = ({ angsuran }: Pick<IsiPinjaman, 'angsuran'>) =>
  angsuran.reduce((sum, it) => sum + it.jasa, 0);

/** In order of the form. */
export const savingsIn = (form: FormAwal) =>
  (Object.entries(form.tabungan) as [AnggotaId, number | null][]).flatMap(([anggota, jumlah]) =>
    jumlah ? [{ anggota, jumlah }] : [],
  );

/** `before`: as it was recorded; instalments that nobody changed stay as they are. */
export function toSaldoAwal(
  form: FormAwal,
  { ksm, before }: { readonly ksm: KsmInti; readonly before: IsiSaldoAwal | null },
): LooseKiriman<'saldoAwal'> {
  const { tanggal } = form;
  return {
    id: form.kirimanId,
    jenis: 'saldoAwal',
    isi: {
      ksmId: ksm.id,
      tanggal: tanggal || undefined,
      kas: form.kas ?? 0,
      bank: form.bank ?? 0,
      tabungan: savingsIn(form),
      pinjaman: form.pinjaman.map((row) => {
        const old = before?.pinjaman.find((p) => p.id === row.id);
        const jarak = row.jarak ?? 'pertemuan';
        return {
          id: row.id,
          ksmId: ksm.id,
          sumber: 'internal',
          mitra: null,
          tujuan: old?.tujuan ?? null,
          peminjam: row.peminjam || null,
          pokok: row.pokok ?? undefined,
          tanggalCair: tanggal || undefined,
          angsuran: makeAngsuran(
            {
              pokok: row.pokok,
              kali: row.kali,
              tanggalCair: tanggal,
              jasa: row.jasa ?? 0,
            },
            layOutBy(jarak, ksm.jadwal),
            old && jarakOf(old) === jarak ? old : undefined,
          ),
        };
      }),
      keterangan: form.keterangan.trim() || null,
    },
    koreksi: before === null ? null : { alasan: form.alasan },
  };
}

/** What the schema cannot know. */
export const missingBorrower = (form: FormAwal): Isian[] =>
  form.pinjaman.flatMap((row, i) =>
    row.peminjam === ''
      ? [
          {
            jalur: `isi.pinjaman[${String(i)}].peminjam`,
            label: teks.tabKsm.awal.peminjam,
            pesan: teks.tabKsm.awal.peminjamKosong,
          },
        ]
      : [],
  );
