// What a city found of records of a group, as the form holds it: whether they are accepted, or why they go back.
import type { IsiPemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { KsmId, NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface FormPemeriksaan extends FormOf<
  IsiPemeriksaan,
  'ksmId' | 'pendaftaran' | 'sesi' | 'penyelesaian'
> {
  readonly kirimanId: KirimanId;
  readonly hasil: IsiPemeriksaan['hasil'];
}

/** The records that are decided, each with the number that was seen. */
export type Diperiksa = Pick<IsiPemeriksaan, 'pendaftaran' | 'sesi' | 'penyelesaian'>;

/** `refused`: what the form mends; null: nothing. */
export function newFormPemeriksaan(
  makeId: () => NewId,
  refused: IsiPemeriksaan | null,
): FormPemeriksaan {
  return {
    kirimanId: makeId(),
    hasil: refused?.hasil ?? 'diterima',
    alasan: refused?.alasan ?? '',
  };
}

export function toPemeriksaan(
  { kirimanId, hasil, alasan }: FormPemeriksaan,
  ksmId: KsmId,
  { pendaftaran, sesi, penyelesaian }: Diperiksa,
): LooseKiriman<'pemeriksaan'> {
  return {
    id: kirimanId,
    jenis: 'pemeriksaan',
    isi: {
      ksmId,
      pendaftaran,
      sesi: sesi.map(({ id, urut }) => ({ id, urut })),
      penyelesaian: penyelesaian?.length ? penyelesaian : undefined,
      hasil,
      alasan: hasil === 'diterima' ? null : alasan.trim(),
    },
  };
}
