// A paper of a group as its form holds it.
import type { IsiDokumen } from '../../../../functions/src/domain/records/dokumen.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../functions/src/domain/submissions/loose.ts';
import type {
  KsmId,
  NewId,
  KirimanId,
  AnggotaId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import * as teks from '../../teks/index.ts';

/** A paper of one kind, without the fields that all forms of papers share or fill in. */
type Kertas<J extends IsiDokumen['jenis'], Lain extends string = never> = FormOf<
  Omit<Extract<IsiDokumen, { jenis: J }>, 'ksmId' | 'jenis' | Lain>
>;

/** What any kind of paper asks for. A change of the kind keeps what was typed. */
export interface FormDokumen
  extends
    Kertas<'aturan'>,
    Kertas<'tinjauanAturan'>,
    Kertas<'rencanaKerja'>,
    Kertas<'tanggungRenteng', 'anggota'>,
    Kertas<'rencanaUsaha', 'anggota'> {
  readonly kirimanId: KirimanId;
  readonly jenis: IsiDokumen['jenis'] | '';
  /** Who signed the joint liability. */
  readonly penandaTangan: readonly AnggotaId[];
  /** Whose business plan it is. */
  readonly pemilik: AnggotaId | '';
}

export function newFormDokumen(makeId: () => NewId): FormDokumen {
  return {
    kirimanId: makeId(),
    id: makeId(),
    jenis: '',
    tanggal: '',
    ditandatangani: null,
    penandaTangan: [],
    pemilik: '',
    disetujui: '',
  };
}

export function fromDokumen(isi: IsiDokumen, makeId: () => NewId): FormDokumen {
  return {
    kirimanId: makeId(),
    id: isi.id,
    jenis: isi.jenis,
    tanggal: isi.jenis === 'rencanaUsaha' ? '' : isi.tanggal,
    ditandatangani: isi.jenis === 'aturan' ? isi.ditandatangani : null,
    penandaTangan: isi.jenis === 'tanggungRenteng' ? isi.anggota : [],
    pemilik: isi.jenis === 'rencanaUsaha' ? isi.anggota : '',
    disetujui: isi.jenis === 'rencanaUsaha' ? (isi.disetujui ?? '') : '',
  };
}

/** Of a paper of no kind yet nothing else is asked. */
export const sayKind = (isian: readonly Isian[], { jenis }: FormDokumen): readonly Isian[] => {
  const t = teks.tabKsm.dokumen;
  return jenis === '' ? [{ jalur: 'isi.jenis', label: t.jenis, pesan: t.jenisKosong }] : isian;
};

export function toIsiDokumen(form: FormDokumen, ksmId: KsmId): Loose<IsiDokumen> {
  const { id, jenis } = form;
  if (jenis === '') return { id, ksmId } as Loose<IsiDokumen>;
  const tanggal = form.tanggal || undefined;
  switch (jenis) {
    case 'aturan':
      return { id, ksmId, jenis, tanggal, ditandatangani: form.ditandatangani };
    case 'tinjauanAturan':
    case 'rencanaKerja':
      return { id, ksmId, jenis, tanggal };
    case 'tanggungRenteng':
      return { id, ksmId, jenis, tanggal, anggota: form.penandaTangan };
    case 'rencanaUsaha':
      return {
        id,
        ksmId,
        jenis,
        anggota: form.pemilik || undefined,
        disetujui: form.disetujui || null,
      };
  }
}
