// A share-out as its form holds it. The sheet is made from the group's books, and sent as it was shown.
import type { KirimanId, KsmId, NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { saldoAnggotaOn } from '../../../../functions/src/domain/records/money/gerak-tabungan.ts';
import { isActive } from '../../../../functions/src/domain/records/is-active.ts';
import {
  dibayarOf,
  makeLembar,
  type BarisPembagian,
  type CaraPembagian,
  type KunciPembagian,
  type Peserta,
} from '../../../../functions/src/domain/records/money/pembagian.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import { bankOf, fromBank, type PaidFrom } from './paid-from.ts';

type Isi = KirimanOf<'bagiHasil'>['isi'];

export interface FormBagi
  extends
    FormOf<Isi, 'ksmId' | 'pembagian' | 'bank'>,
    FormOf<Isi['pembagian'], 'lembar'>,
    PaidFrom {
  readonly kirimanId: KirimanId;
  readonly kunci: KunciPembagian | '';
  readonly cara: CaraPembagian | '';
}

export function newFormBagi(refused: Isi | null, makeId: () => NewId): FormBagi {
  return {
    kirimanId: makeId(),
    id: makeId(),
    tanggal: refused?.tanggal ?? '',
    jumlah: refused?.pembagian.jumlah ?? null,
    kunci: refused?.pembagian.kunci ?? '',
    cara: refused?.pembagian.cara ?? '',
    keterangan: refused?.keterangan ?? '',
    ...fromBank(refused?.bank, refused ? dibayarOf(refused.pembagian) : 0),
  };
}

/** Members of the day with what each owns then. */
export function pesertaOn(
  buku: Pick<BukuKsm, 'sesi' | 'kasLain'>,
  anggota: readonly Anggota[],
  tanggal: string,
): Peserta {
  if (!hasDateShape(tanggal)) return new Map();
  const saldo = saldoAnggotaOn(
    { sesi: standing(buku.sesi), kasLain: standing(buku.kasLain) },
    tanggal,
  );
  return new Map(
    anggota.filter((a) => isActive(a, tanggal)).map(({ id }) => [id, saldo.get(id) ?? 0]),
  );
}

/** Nobody's share while it is not said by what they are measured, and what becomes of them. */
export const lembarOf = ({ jumlah, kunci, cara }: FormBagi, peserta: Peserta): BarisPembagian[] =>
  kunci === '' || cara === '' ? [] : makeLembar({ jumlah: jumlah ?? 0, kunci, cara }, peserta);

/** What leaves the cash, rupiah. */
export const keluarOf = ({ cara }: Pick<FormBagi, 'cara'>, lembar: readonly BarisPembagian[]) =>
  cara === '' ? 0 : dibayarOf({ cara, lembar: [...lembar] });

export function toBagiHasil(
  form: FormBagi,
  { ksmId, peserta }: { readonly ksmId: KsmId; readonly peserta: Peserta },
): LooseKiriman<'bagiHasil'> {
  const { id, tanggal, jumlah, kunci, cara, keterangan } = form;
  const lembar = lembarOf(form, peserta);
  return {
    id: form.kirimanId,
    jenis: 'bagiHasil',
    isi: {
      id,
      ksmId,
      tanggal: tanggal || undefined,
      pembagian: {
        // Only the savings may be paid out.
        jumlah: jumlah ?? (cara === 'denganTabungan' ? 0 : undefined),
        kunci: kunci || undefined,
        cara: cara || undefined,
        lembar,
      },
      // Left out where all of it is cash: a server that knows of no banks takes it too.
      bank: bankOf(form, keluarOf(form, lembar)) || undefined,
      keterangan: keterangan.trim() || null,
    },
  };
}
