// What is said of a form after it was saved: first what the phone has, then what the server has.
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import { outbox } from '../../outbox/store.ts';
import { DITEPIKAN, type OutboxItem } from '../../state/outbox-item.ts';
import { useStore } from '../../state/store.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';

const t = teks.tersimpan;

/** The name of a state, and what it means. */
export function sayState(
  state: OutboxItem['state'] | undefined,
): readonly [judul: string, isi: string] {
  switch (state?.status) {
    case 'accepted': {
      const { kiriman, diterimaPada } = state.receipt;
      return [t.terkirim, t.diterima(kiriman.slice(0, 8), formatSaat(diterimaPada))];
    }
    case 'refused':
      return [state.refusal.code === DITEPIKAN ? t.ditepikan : t.ditolak, state.refusal.pesan];
    case 'waiting':
      return [t.judul, t.menunggu];
    case 'sending':
      return [t.judul, t.mengirim];
    case 'queued':
    case undefined:
      return [t.judul, needsSignIn(state) ? t.menungguMasuk : t.isi];
  }
}

export function needsSignIn(state: OutboxItem['state'] | undefined): boolean {
  return state?.status === 'queued' && state.failure === 'sign-in';
}

/** Items that were sent once more under another id, by the id that a page follows. */
export const successors = new Map<KirimanId | null, KirimanId>();

export function useItem(itemId: KirimanId | null): OutboxItem | undefined {
  const items = useStore(outbox);
  return items.find((it) => it.id === (successors.get(itemId) ?? itemId));
}
