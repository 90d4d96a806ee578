// A training of members as its form holds it.
import type { IsiPelatihan } from '../../../../../functions/src/domain/records/pelatihan.ts';
import type { Loose } from '../../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import type {
  KsmId,
  NewId,
  KirimanId,
  AnggotaId,
} from '../../../../../functions/src/domain/basics/identitas.ts';

export interface FormPelatihan extends FormOf<IsiPelatihan, 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly topik: IsiPelatihan['topik'] | '';
  readonly peserta: readonly AnggotaId[];
}

export function newFormPelatihan(makeId: () => NewId): FormPelatihan {
  return {
    kirimanId: makeId(),
    id: makeId(),
    tanggal: '',
    topik: '',
    peserta: [],
    rencana: null,
    keterangan: '',
  };
}

export function fromPelatihan(isi: IsiPelatihan, makeId: () => NewId): FormPelatihan {
  return {
    kirimanId: makeId(),
    id: isi.id,
    tanggal: isi.tanggal,
    topik: isi.topik,
    peserta: isi.peserta,
    rencana: isi.rencana,
    keterangan: isi.keterangan ?? '',
  };
}

export function toIsiPelatihan(form: FormPelatihan, ksmId: KsmId): Loose<IsiPelatihan> {
  return {
    id: form.id,
    ksmId,
    tanggal: form.tanggal || undefined,
    topik: form.topik || undefined,
    peserta: form.peserta,
    rencana: form.rencana,
    keterangan: form.keterangan.trim() || null,
  };
}
