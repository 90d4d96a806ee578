// Which of two entries of one group stands, as the form holds it; or that it is no double after all.
import type { KirimanId, KsmId, NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';

type Isi = KirimanOf<'ksmGanda'>['isi'];

export interface FormGanda extends FormOf<Isi, 'ksmId' | 'pengganti'> {
  readonly kirimanId: KirimanId;
  readonly pengganti: KsmId | '';
  /** Of the group that stands; empty: a submission that came back does not tell it. */
  readonly namaPengganti: string;
}

export function newFormGanda(refused: Isi | null, makeId: () => NewId): FormGanda {
  return {
    kirimanId: makeId(),
    pengganti: refused?.pengganti ?? '',
    namaPengganti: '',
    alasan: refused?.alasan ?? '',
  };
}

export const chosenOf = ({ pengganti, namaPengganti }: FormGanda) =>
  pengganti === '' ? null : { id: pengganti, nama: namaPengganti || pengganti };

export function toGanda(form: FormGanda, ksmId: KsmId): LooseKiriman<'ksmGanda'> {
  return {
    id: form.kirimanId,
    jenis: 'ksmGanda',
    isi: { ksmId, pengganti: form.pengganti || null, alasan: form.alasan },
  };
}
