// A group that may be registered already: one of its kelurahan with the same name, with a name alike and the same day,
// or with the same people.
import { z } from 'zod/mini';
import { KsmId, NamaPendek } from '../basics/identitas.ts';
import { nameKey } from '../basics/name-key.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tanggal } from '../basics/tanggal.ts';

/** A group, as far as one has to know it to take it for another. */
export interface KnownKsm {
  readonly id: KsmId;
  readonly nama: string;
  /** Null: not known; empty: not said yet. */
  readonly tanggalBentuk: string | null;
  /** Names of those who are or were in it; empty: not known. */
  readonly anggota: readonly string[];
}

export const KsmMirip = z.object({
  id: KsmId,
  nama: NamaPendek,
  tanggalBentuk: z.nullable(Tanggal),
  /** Names that are in both. */
  sama: Cacah,
});
type KsmMirip = z.infer<typeof KsmMirip>;

/** The same where the day was not parsed yet. */
export type Mirip = Omit<KsmMirip, 'nama' | 'tanggalBentuk'> &
  Pick<KnownKsm, 'nama' | 'tanggalBentuk'>;

/** Of so few names alike nothing follows: families give the same ones. */
const FEW = 3;

const groupKey = (nama: string): string => nameKey(nama).replace(/^ksm /, '');

export function miripOf<K extends KnownKsm>(
  own: KnownKsm,
  known: readonly K[],
): (Mirip & Pick<K, 'tanggalBentuk'>)[] {
  const key = groupKey(own.nama);
  const names = new Set(own.anggota.map(nameKey));
  return known.flatMap(({ id, nama, tanggalBentuk, anggota }) => {
    if (id === own.id) return [];
    const theirs = new Set(anggota.map(nameKey));
    const sama = [...theirs].filter((it) => names.has(it)).length;
    const other = groupKey(nama);
    const isSamePeople = sama >= FEW && sama * 2 >= Math.min(names.size, theirs.size);
    const isSameDay = tanggalBentuk === own.tanggalBentuk;
    const isAlike = key !== '' && (other.includes(key) || key.includes(other));
    return key === other || isSamePeople || (isSameDay && isAlike)
      ? [{ id, nama, tanggalBentuk, sama }]
      : [];
  });
}
