// What a city found of a group as the form holds it: which records were chosen, and why they are sent back.
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { IsiPemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { KsmId, NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

/** Stands for the registration among the ids of sessions, which never begin with it. */
export const PENDAFTARAN = '-pendaftaran';

export interface FormPemeriksaan extends FormOf<IsiPemeriksaan, 'ksmId' | 'pendaftaran' | 'sesi'> {
  readonly kirimanId: KirimanId;
  readonly pilihan: readonly string[];
  readonly hasil: IsiPemeriksaan['hasil'];
}

export function newFormPemeriksaan(makeId: () => NewId): FormPemeriksaan {
  return { kirimanId: makeId(), pilihan: [], hasil: 'diterima', alasan: '' };
}

export function fromPemeriksaan(isi: IsiPemeriksaan, makeId: () => NewId): FormPemeriksaan {
  return {
    kirimanId: makeId(),
    pilihan: [...(isi.pendaftaran === null ? [] : [PENDAFTARAN]), ...isi.sesi.map((it) => it.id)],
    hasil: isi.hasil,
    alasan: isi.alasan ?? '',
  };
}

/** `urut`: the number that a check of the registration names. */
export function toPemeriksaan(
  form: FormPemeriksaan,
  known: { readonly ksmId: KsmId; readonly urut: number; readonly sesi: readonly Sesi[] },
): LooseKiriman<'pemeriksaan'> {
  const { pilihan, hasil } = form;
  return {
    id: form.kirimanId,
    jenis: 'pemeriksaan',
    isi: {
      ksmId: known.ksmId,
      pendaftaran: pilihan.includes(PENDAFTARAN) ? known.urut : null,
      sesi: known.sesi.filter((s) => pilihan.includes(s.id)).map(({ id, urut }) => ({ id, urut })),
      hasil,
      alasan: hasil === 'diterima' ? null : form.alasan.trim(),
    },
  };
}
