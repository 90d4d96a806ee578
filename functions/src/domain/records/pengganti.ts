// Which group stands in place of one that was cancelled because it is registered twice. That one may be cancelled
// later in favour of a third: what is followed ends at a group that stands, however long the chain has become.
import type { KsmId } from '../basics/identitas.ts';
import type { Ksm } from './ksm.ts';

type Registered = Pick<Ksm, 'id' | 'nama' | 'ganda'>;

/** Of the cancelled group `ksmId`. */
export interface Pengganti {
  readonly ksmId: KsmId;
  readonly pengganti: KsmId;
  readonly nama: string;
}

/**
 * Null: the group itself stands. `read` answers null for one that cannot be read: then the chain is known up to
 * there. A circle, which only a hand in the database can make, ends before it begins again.
 */
export async function followGanda(
  ksm: Registered,
  read: (id: KsmId) => Promise<Registered | null>,
): Promise<Pengganti | null> {
  const passed = new Set([ksm.id]);
  let last: Pengganti | null = null;
  for (let at: Registered | null = ksm; at?.ganda;) {
    const { pengganti, nama } = at.ganda;
    if (passed.has(pengganti)) return last;
    passed.add(pengganti);
    last = { ksmId: ksm.id, pengganti, nama };
    at = await read(pengganti);
    // As it is called now.
    if (at) last = { ...last, nama: at.nama };
  }
  return last;
}
