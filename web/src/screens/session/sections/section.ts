// What the sections of the session form share.
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import type { Fields } from '../../../ui/fields/fields.ts';
import type { FormSesi } from '../../../forms/session/form-sesi.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';

/** Which section asks for each field of the form; null: nobody is asked. That section alone may change it. */
const ASKED_IN = {
  alasanKoreksi: 'correction',
  kirimanId: null,
  sesiId: null,
  ksmId: null,
  tanggal: 'meeting',
  status: 'meeting',
  faskelHadir: 'meeting',
  pimpinan: 'meeting',
  notulis: 'meeting',
  anggota: 'attendance',
  angsuran: 'instalments',
  pinjamanBaru: 'loans',
  kasLain: 'otherCash',
  buku: 'books',
  keputusan: 'decisions',
  kegiatan: 'decisions',
  topikOjt: 'decisions',
  masalah: 'problems',
  masalahSelesai: 'problems',
  kasDihitung: 'cash',
  alasanSelisih: 'cash',
  notulen: 'notes',
} as const satisfies Record<keyof FormSesi, string | null>;

type AskedIn = typeof ASKED_IN;
type SectionName = NonNullable<AskedIn[keyof AskedIn]>;
type FieldOf<S extends SectionName> = {
  [K in keyof AskedIn]: AskedIn[K] extends S ? K : never;
}[keyof AskedIn];

/** What each section of the form needs: it sees the whole form and changes its own fields. */
export interface Section<S extends SectionName> extends Omit<
  Fields<Pick<FormSesi, FieldOf<S>>>,
  'form'
> {
  readonly form: FormSesi;
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
