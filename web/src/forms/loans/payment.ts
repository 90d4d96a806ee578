// A payment outside a session as its form holds it.
import { handedOver } from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type {
  Angsuran,
  Pembayaran,
  Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiPembayaran } from '../../../../functions/src/domain/records/money/luar-sesi.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type {
  NewId,
  KirimanId,
  PembayaranId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { paidOf } from './paid.ts';

/** A loan as a payment on it needs it: whole, or what is left of it. */
export interface PayableLoan extends Pick<Pinjaman, 'id' | 'ksmId' | 'tanggalCair'> {
  readonly angsuran: readonly Angsuran[];
  readonly pembayaran: readonly { readonly jumlah: number; readonly id?: PembayaranId }[];
}

/** A payment that stands and that somebody made: a debt that was given up is none. */
export type MadePayment = Omit<Pembayaran, 'oleh'> & Pick<IsiPembayaran, 'oleh'>;

/** The group follows from the loan. */
export interface FormPembayaran extends FormOf<IsiPembayaran, 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly oleh: IsiPembayaran['oleh'] | '';
  /** Why a payment that stands is put right; null: it is a new one. */
  readonly alasan: string | null;
  /** The loan as it was shown when it was chosen of several. */
  readonly dipilih: object | null;
  /** Part of `jumlah`, which is all that was handed over. */
  readonly jasaLebih: number | null;
}

export function newFormPembayaran(
  loan: PayableLoan | null,
  hariIni: Tanggal,
  makeId: () => NewId,
): FormPembayaran {
  return {
    kirimanId: makeId(),
    id: makeId(),
    tanggal: '',
    oleh: '',
    alasan: null,
    jasaLebih: null,
    keterangan: '',
    dipilih: null,
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

/** As it was sent, or as it stands. */
export function fromPembayaran(
  isi: Omit<IsiPembayaran, 'ksmId'>,
  makeId: () => NewId,
  koreksi: KirimanOf<'pembayaran'>['koreksi'] = null,
): FormPembayaran {
  const { id, pinjaman, tanggal, oleh, keterangan } = isi;
  return {
    kirimanId: makeId(),
    id,
    pinjaman,
    tanggal,
    jumlah: handedOver(isi),
    jasaLebih: isi.jasaLebih ?? null,
    oleh,
    alasan: koreksi?.alasan ?? null,
    keterangan: keterangan ?? '',
    dipilih: null,
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
      ...(form.jumlah === null
        ? { jumlah: undefined, jasaLebih: undefined }
        : paidOf(form, form.jumlah)),
      oleh: form.oleh || undefined,
      // Left out where there is none: a server that does not know it yet takes the payment too.
      keterangan: form.keterangan.trim() || undefined,
    },
    koreksi: form.alasan === null ? null : { alasan: form.alasan },
  };
}
