// Members whose names repeat are told apart wherever they are named: by the year of birth, and where that tells
// nothing, by their number in the group. What is on record stays as it is.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import { nameKey } from '../../../../functions/src/domain/basics/name-key.ts';
import * as teks from '../../teks/index.ts';
import type { GroupData } from './group-data.ts';

type Named = Pick<Anggota, 'id' | 'nama' | 'tahunLahir'>;

/** What each member is called. */
export function namesOf(anggota: readonly Named[]): Map<AnggotaId, string> {
  return new Map(
    anggota.map(({ id, nama, tahunLahir }, i) => {
      const others = anggota.filter((it) => it.id !== id && nameKey(it.nama) === nameKey(nama));
      const isTold = tahunLahir && others.every((it) => it.tahunLahir !== tahunLahir);
      const by = isTold ? String(tahunLahir) : teks.kelompok.anggotaKe(i + 1);
      return [id, others.length === 0 ? nama : `${nama} (${by})`];
    }),
  );
}

/** The group as it is shown. Not for a form that changes a name. */
export function withNamesApart(group: GroupData): GroupData {
  const names = namesOf(group.anggota);
  return {
    ...group,
    anggota: group.anggota.map((it) => ({ ...it, nama: names.get(it.id) ?? it.nama })),
  };
}
