// What the group calls a member: the first two words of the name, where nobody else is called so.
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { nameKey } from '../../../../functions/src/domain/basics/name-key.ts';
import { namesOf } from '../../reads/shapes/names-apart.ts';

const WORDS = 2;

const shortOf = (nama: string): string => nama.trim().split(/\s+/).slice(0, WORDS).join(' ');

/** Names as they are on record: names that repeat are told apart here. */
export function shortNames(
  anggota: readonly Pick<Anggota, 'id' | 'nama' | 'tahunLahir'>[],
): Map<AnggotaId, string> {
  const whole = namesOf(anggota);
  return new Map(
    anggota.map(({ id, nama }) => {
      const short = nameKey(shortOf(nama));
      const isOnly = anggota.every((it) => it.id === id || nameKey(shortOf(it.nama)) !== short);
      return [id, isOnly ? shortOf(nama) : (whole.get(id) ?? nama)];
    }),
  );
}
