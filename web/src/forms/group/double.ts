// Which of two entries of one group stands, as the form holds it; or that it is no double after all.
import type { KirimanId, KsmId, NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';

type Isi = KirimanOf<'ksmGanda'>['isi'];

export interface FormGanda extends FormOf<Isi, 'ksmId' | 'pengganti'> {
  readonly kirimanId: KirimanId;
  readonly pengganti: KsmId | '';
}

export function newFormGanda(refused: Isi | null, makeId: () => NewId): FormGanda {
  return {
    kirimanId: makeId(),
    pengganti: refused?.pengganti ?? '',
    alasan: refused?.alasan ?? '',
  };
}

export function toGanda(form: FormGanda, ksmId: KsmId): LooseKiriman<'ksmGanda'> {
  return {
    id: form.kirimanId,
    jenis: 'ksmGanda',
    isi: { ksmId, pengganti: form.pengganti || null, alasan: form.alasan },
  };
}
