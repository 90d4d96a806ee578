// What the icon of the installed app counts: what waits for the person signed in, from what the page knows already;
// nothing is read for it. Loaded by the pages that know it; until one of them has spoken the icon stays as it was.
import type { KsmId, Uid } from '../../../functions/src/domain/basics/identitas.ts';
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { setAppBadge } from '../state/icon/app-badge.ts';
import { currentUid } from '../state/session.ts';
import { unsent, type Outbox } from '../outbox/machine.ts';
import { outbox } from '../outbox/store.ts';

/** Of a person who records: as her evening shows it. */
export interface Evening {
  /** Groups of which something was sent back. */
  readonly dikembalikan: number;
  readonly jatuh: readonly { readonly ksmId: KsmId; readonly tanggal: Tanggal }[];
}

interface Known {
  readonly uid: Uid;
  readonly evening: Evening | null;
  /** What waits for a city's check. */
  readonly antrean: ReadonlyMap<KodeKota, number>;
}

/** With what was saved since: a meeting that is in the outbox is no longer due, and counts as unsent. */
export function countWaiting({ uid, evening, antrean }: Known, items: Outbox): number {
  const isRecorded = ({ ksmId, tanggal }: Evening['jatuh'][number]) =>
    items.some(
      ({ kiriman, state }) =>
        kiriman.jenis === 'sesi' &&
        state.status !== 'refused' &&
        kiriman.isi.ksmId === ksmId &&
        kiriman.isi.tanggal >= tanggal,
    );
  return (
    unsent(items).filter((it) => it.uid === uid).length +
    (evening?.dikembalikan ?? 0) +
    (evening?.jatuh.filter((it) => !isRecorded(it)).length ?? 0) +
    [...antrean.values()].reduce((sum, it) => sum + it, 0)
  );
}

let known: Known | null = null;

export function showEvening(evening: Evening): void {
  show({ ...ofPerson(), evening });
}

/** What is left to check in a kab/kota. */
export function showAntrean(kota: KodeKota, banyak: number): void {
  const before = ofPerson();
  show({ ...before, antrean: new Map(before.antrean).set(kota, banyak) });
}

/** What others at this phone had waiting is no one else's. */
function ofPerson(): Known {
  const uid = currentUid();
  return known?.uid === uid ? known : { uid, evening: null, antrean: new Map() };
}

function show(next: Known): void {
  if (known === null) outbox.subscribe(update);
  known = next;
  update();
}

function update(): void {
  // Whoever left has no number any more: forget.ts takes it away.
  if (known !== null && known.uid === currentUid())
    void setAppBadge(countWaiting(known, outbox.get()));
}
