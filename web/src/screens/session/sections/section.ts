// What the sections of the session form share.
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import type { Fields } from '../../../ui/fields/fields.ts';
import type { FormSesi } from '../../../forms/session/form-sesi.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';

/** What each section of the form needs. */
export interface Section extends Fields<FormSesi> {
  readonly group: GroupData;
  /** Active on the date of the session. */
  readonly members: readonly Anggota[];
}

export function sumOf(angsuran: { readonly pokok: number; readonly jasa: number }): number {
  return angsuran.pokok + angsuran.jasa;
}

export function nameOf(group: GroupData, anggota: AnggotaId): string {
  return group.anggota.find((it) => it.id === anggota)?.nama ?? anggota;
}
