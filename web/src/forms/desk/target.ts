// Targets of a kab/kota for a year as their form holds them.
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { AngkaTarget, Target } from '../../../../functions/src/domain/records/city/target.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface FormTarget extends FormOf<KirimanOf<'target'>['isi'], 'tahun' | 'kota'> {
  readonly kirimanId: KirimanId;
  readonly angka: FormOf<AngkaTarget>;
  readonly alasan: string;
}

const NO_NUMBERS: FormOf<AngkaTarget> = { ksm: null, berdaya: null, sesi: null, anggota: null };

export function newFormTarget(target: Target | null, makeId: () => NewId): FormTarget {
  return { kirimanId: makeId(), angka: target?.angka ?? NO_NUMBERS, alasan: '' };
}

export function fromTarget(sent: KirimanOf<'target'>, makeId: () => NewId): FormTarget {
  return {
    kirimanId: makeId(),
    angka: sent.isi.angka,
    alasan: sent.koreksi?.alasan ?? '',
  };
}

export function toTarget(
  form: FormTarget,
  whose: { readonly tahun: number; readonly kota: KodeKota },
  isKnown: boolean,
): LooseKiriman<'target'> {
  const { tahun, kota } = whose;
  // What a later page may have kept beside them is not sent.
  const { ksm, berdaya, sesi, anggota } = form.angka;
  return {
    id: form.kirimanId,
    jenis: 'target',
    isi: { tahun, kota, angka: { ksm, berdaya, sesi, anggota } },
    koreksi: isKnown ? { alasan: form.alasan } : null,
  };
}
