// A payment outside a session as its form holds it.
import { tagihanOn } from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import type {
  Angsuran,
  IsiPembayaran,
  Pinjaman,
} from '../../../../functions/src/domain/records/pinjaman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

/** A loan as a payment on it needs it: whole, or what is left of it. */
export interface PayableLoan extends Pick<Pinjaman, 'id' | 'ksmId' | 'tanggalCair'> {
  readonly angsuran: readonly Angsuran[];
  readonly pembayaran: readonly { readonly jumlah: number }[];
}

/** The group follows from the loan. */
export interface FormPembayaran extends FormOf<IsiPembayaran, 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly oleh: IsiPembayaran['oleh'];
}

export function newFormPembayaran(
  loan: PayableLoan | null,
  hariIni: Tanggal,
  makeId: () => NewId,
): FormPembayaran {
  return {
    kirimanId: makeId(),
    id: makeId(),
    tanggal: hariIni,
    oleh: 'anggota',
    keterangan: '',
    ...ofLoan(loan, hariIni),
  };
}

/** What the choice of a loan fills in: what is due on it, or else its next instalment. */
export function ofLoan(
  loan: PayableLoan | null,
  hariIni: Tanggal,
): Pick<FormPembayaran, 'pinjaman' | 'jumlah'> {
  if (loan === null) return { pinjaman: '', jumlah: null };
  const { jumlah, berikutnya } = tagihanOn(loan, hariIni);
  const next = berikutnya === null ? null : berikutnya.pokok + berikutnya.jasa;
  return { pinjaman: loan.id, jumlah: jumlah || next };
}

export function fromPembayaran(isi: IsiPembayaran, makeId: () => NewId): FormPembayaran {
  const { id, pinjaman, tanggal, jumlah, oleh, keterangan } = isi;
  return {
    kirimanId: makeId(),
    id,
    pinjaman,
    tanggal,
    jumlah,
    oleh,
    keterangan: keterangan ?? '',
  };
}

export function toPembayaran(
  form: FormPembayaran,
  loan: PayableLoan | null,
): LooseKiriman<'pembayaran'> {
  return {
    id: form.kirimanId,
    jenis: 'pembayaran',
    isi: {
      id: form.id,
      ksmId: loan?.ksmId,
      pinjaman: form.pinjaman || undefined,
      tanggal: form.tanggal || undefined,
      jumlah: form.jumlah ?? undefined,
      oleh: form.oleh,
      // Left out where there is none: a server that does not know it yet takes the payment too.
      keterangan: form.keterangan.trim() || undefined,
    },
    koreksi: null,
  };
}
