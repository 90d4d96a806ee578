// A group that may be registered a second time: one of its kelurahan with the same name, or with the same people.
import type { Neighbour } from '../../../reads/neighbours.ts';
import { nameKey } from '../../../reads/shapes/names-apart.ts';
import { filledRows, type FormKsm } from './registration.ts';

export interface Twin extends Pick<Neighbour, 'id' | 'nama' | 'tanggalBentuk'> {
  /** Names that are in both. */
  readonly sama: number;
}

/** Of so few names alike nothing follows: families give the same ones. */
const FEW = 3;

const groupKey = (nama: string): string => nameKey(nama).replace(/^ksm /, '');

export function twinsOf(
  form: Pick<FormKsm, 'ksmId' | 'nama' | 'tanggalBentuk' | 'anggota'>,
  known: readonly Neighbour[],
): Twin[] {
  const own = groupKey(form.nama);
  const names = new Set(filledRows(form).map(({ nama }) => nameKey(nama)));
  return known.flatMap(({ id, nama, tanggalBentuk, anggota }) => {
    if (id === form.ksmId) return [];
    const theirs = new Set(anggota.map(nameKey));
    const sama = [...theirs].filter((it) => names.has(it)).length;
    const other = groupKey(nama);
    const isSamePeople = sama >= FEW && sama * 2 >= Math.min(names.size, theirs.size);
    const isSameDay = tanggalBentuk === form.tanggalBentuk;
    const isAlike = own !== '' && (other.includes(own) || own.includes(other));
    return own === other || isSamePeople || (isSameDay && isAlike)
      ? [{ id, nama, tanggalBentuk, sama }]
      : [];
  });
}
