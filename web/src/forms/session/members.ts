// Who was there and what each deposited: «hadir with the usual deposit» unless a tap said otherwise.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../../functions/src/domain/records/is-active.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { BarisAnggota, FormSesi, TandaHadir } from './form-sesi.ts';
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

export function activeMembers(group: GroupData, tanggal: Tanggal): Anggota[] {
  return group.anggota
    .filter((anggota) => isActive(anggota, tanggal))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** A member's row: the exception that was entered, or «hadir with the usual deposit». */
export function barisOf(form: FormSesi, group: GroupData, anggota: AnggotaId): BarisAnggota {
  return entryIn(form.anggota, anggota) ?? { tanda: 'hadir', setoran: group.ksm.setoranMinimum };
}

/** A mark by one tap. Absent members pay nothing; a member marked present again pays as usual. */
export function withTanda(
  baris: BarisAnggota,
  tanda: TandaHadir,
  setoranMinimum: number,
): BarisAnggota {
  if (tanda === 'absen') return { tanda, setoran: 0 };
  return { tanda, setoran: baris.tanda === 'absen' ? setoranMinimum : baris.setoran };
}
