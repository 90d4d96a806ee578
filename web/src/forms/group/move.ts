// A group in another kelurahan, as its form holds it: since a day, or from the start.
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { KirimanId, KsmId, NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../teks/index.ts';

type Isi = KirimanOf<'ksmPindah'>['isi'];

export interface FormPindah extends FormOf<Isi, 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly cara: 'pindah' | 'keliru' | '';
}

/** `diganti`: by what the code of its kelurahan was replaced; it proposes that. */
export function newFormPindah(
  refused: Isi | null,
  diganti: LokasiProgram['diganti'] | null,
  makeId: () => NewId,
): FormPindah {
  const known = refused ?? (diganti ? { kelurahan: diganti.kode, sejak: diganti.sejak } : null);
  return {
    kirimanId: makeId(),
    kelurahan: known?.kelurahan ?? '',
    cara: known === null ? '' : known.sejak === null ? 'keliru' : 'pindah',
    sejak: known?.sejak ?? '',
    alasan: refused?.alasan ?? '',
  };
}

export function toPindah(form: FormPindah, ksmId: KsmId): LooseKiriman<'ksmPindah'> {
  return {
    id: form.kirimanId,
    jenis: 'ksmPindah',
    isi: {
      ksmId,
      kelurahan: form.kelurahan || undefined,
      sejak: form.cara === 'pindah' ? form.sejak || undefined : null,
      alasan: form.alasan,
    },
  };
}

/** What the schema cannot know: since never is since the start. */
export function missingSince({ cara, sejak }: FormPindah): Isian[] {
  const t = teks.tabKsm.data;
  if (cara === '') return [{ jalur: 'isi.cara', label: t.pindahCara, pesan: t.wajib }];
  return cara === 'pindah' && sejak === ''
    ? [{ jalur: 'isi.sejak', label: t.pindahSejak, pesan: t.wajib }]
    : [];
}
