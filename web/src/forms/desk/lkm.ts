// An LKM/BKM as its form holds it: a new one, or a change of one on record.
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import {
  lkmIdOf,
  type EdisiPinjaman,
  type Lkm,
} from '../../../../functions/src/domain/records/lkm.ts';
import type { KodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface FormLkm extends FormOf<KirimanOf<'lkm'>['isi'], 'id'> {
  /** Chosen from a list; empty until then. */
  readonly kelurahan: KodeKelurahan | '';
  readonly kirimanId: KirimanId;
  readonly edisi: EdisiPinjaman | '';
  readonly alasan: string;
}

export function newFormLkm(lkm: Lkm | null, makeId: () => NewId): FormLkm {
  const newest = lkm?.edisi.at(-1);
  return {
    kirimanId: makeId(),
    kelurahan: lkm?.wilayah.kelurahan ?? '',
    nama: lkm?.nama ?? '',
    edisi: newest?.edisi ?? '',
    berlakuSejak: newest?.berlakuSejak ?? '',
    alasan: '',
  };
}

export function fromLkm(sent: KirimanOf<'lkm'>, makeId: () => NewId): FormLkm {
  const { kelurahan, nama, edisi, berlakuSejak } = sent.isi;
  const alasan = sent.koreksi?.alasan ?? '';
  return { kirimanId: makeId(), kelurahan, nama, edisi, berlakuSejak, alasan };
}

export function toLkm(form: FormLkm, isKnown: boolean): LooseKiriman<'lkm'> {
  const { kelurahan, nama, edisi, berlakuSejak } = form;
  return {
    id: form.kirimanId,
    jenis: 'lkm',
    isi: {
      id: kelurahan === '' ? null : lkmIdOf(kelurahan),
      nama,
      kelurahan,
      edisi: edisi || null,
      berlakuSejak,
    },
    koreksi: isKnown ? { alasan: form.alasan } : null,
  };
}
