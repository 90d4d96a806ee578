// A cancellation as its form holds it: only the reason is typed.
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { KsmId, NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

type IsiBatal = KirimanOf<'batalkan'>['isi'];

export interface FormBatal extends FormOf<IsiBatal, 'ksmId' | 'catatan'> {
  readonly kirimanId: KirimanId;
}

export function newFormBatal(alasan: string, makeId: () => NewId): FormBatal {
  return { kirimanId: makeId(), alasan };
}

export function toBatalkan(
  form: FormBatal,
  ksmId: KsmId,
  catatan: IsiBatal['catatan'],
): LooseKiriman<'batalkan'> {
  return { id: form.kirimanId, jenis: 'batalkan', isi: { ksmId, catatan, alasan: form.alasan } };
}
