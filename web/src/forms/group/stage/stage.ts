// The decision to let a group enter a stage as its form holds it.
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type {
  FormOf,
  LooseKiriman,
} from '../../../../../functions/src/domain/submissions/loose.ts';
import type { Tahap } from '../../../../../functions/src/domain/records/ksm.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type {
  KsmId,
  NewId,
  KirimanId,
} from '../../../../../functions/src/domain/basics/identitas.ts';

type IsiTahap = KirimanOf<'tahap'>['isi'];

export interface FormTahap extends FormOf<IsiTahap, 'ksmId' | 'tahap'> {
  readonly kirimanId: KirimanId;
}

export function newFormTahap(hariIni: Tanggal, makeId: () => NewId): FormTahap {
  return { kirimanId: makeId(), sejak: hariIni, alasan: '' };
}

export function fromTahap(isi: IsiTahap, makeId: () => NewId): FormTahap {
  return { kirimanId: makeId(), sejak: isi.sejak, alasan: isi.alasan ?? '' };
}

export function toTahap(form: FormTahap, ksmId: KsmId, tahap: Tahap): LooseKiriman<'tahap'> {
  return {
    id: form.kirimanId,
    jenis: 'tahap',
    isi: { ksmId, tahap, sejak: form.sejak || undefined, alasan: form.alasan.trim() || null },
  };
}
