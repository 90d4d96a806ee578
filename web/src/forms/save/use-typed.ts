// A form on its way to wherever it is sent: kept as it is typed until it has arrived, with the faults last found.
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Uid } from '../../../../functions/src/domain/basics/identitas.ts';
import { useDraft } from '../../state/drafts.ts';
import type { EmptyRows } from '../../state/restore.ts';
import { useFaults, type Faults } from '../../ui/fields/faults.ts';
import type { DraftKey, MendingKey } from './draft-kinds.ts';

/** `Beside` is what every form of a kind holds beside its own fields. */
export interface Typed<F extends object, Beside extends object = F> {
  /** Null while the kept form is being read. */
  readonly form: (F & Beside) | null;
  /** The form was restored half filled. */
  readonly isRestored: boolean;
  readonly isSaving: boolean;
  readonly faults: Faults;
  /** Its key, where nothing lies under it that has not been read. */
  readonly keptAs: () => string | undefined;
  readonly change: (part: Partial<F> | Partial<Beside>) => void;
  /** Discards what was typed. */
  readonly restart: () => void;
  /** Sends the form: begins anew once it has arrived, or shows in the words of `say` why it has not. */
  readonly handOver: <R extends Sent>(
    send: () => Promise<R>,
    say: (isian: readonly Isian[]) => readonly Isian[],
  ) => Promise<R>;
}

type Sent =
  | { readonly ok: true }
  | { readonly ok: false; readonly isian: readonly Isian[]; readonly pesan?: string };

/** Its person's and its own: one for each thing that is recorded or changed. */
export type KeyOfTyped = `${Uid}/${DraftKey | MendingKey}`;

/** Hardly any page needs it. */
export const loadLate = () => import('../late-read.ts');

export function useTyped<F extends object, Beside extends object = F>(
  key: KeyOfTyped,
  fresh: () => F & Beside,
  rows?: EmptyRows<F & Beside>,
): Typed<F, Beside> {
  const draft = useDraft(key, fresh, rows, loadLate);
  const faults = useFaults();
  const [isSaving, setSaving] = useState(false);
  return {
    form: draft.form,
    isRestored: draft.isRestored,
    isSaving,
    faults,
    keptAs: draft.keptAs,
    change(part) {
      draft.setForm((before) => ({ ...before, ...part }));
    },
    restart() {
      faults.clear();
      draft.restart(fresh());
    },
    async handOver(send, say) {
      setSaving(true);
      await draft.close();
      const sent = await send();
      setSaving(false);
      if (sent.ok) draft.restart(fresh());
      else {
        draft.reopen();
        faults.show(say(sent.isian), sent.pesan);
      }
      return sent;
    },
  };
}
