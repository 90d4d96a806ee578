// The one way from a form to the outbox: kept as it is typed, checked as the server will check it,
// queued in the person's name, and begun anew. What is drawn around it is the form's own business.
import { useEffect, useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { SkemaKiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman, Seen } from '../../../../functions/src/domain/submissions/loose.ts';
import { checkKiriman } from '../../outbox/enqueue.ts';
import type { EmptyRows } from '../../state/restore.ts';
import { fieldOf } from '../../server/fault.ts';
import { DITEPIKAN, type OutboxItem } from '../../state/outbox-item.ts';
import { currentUid } from '../../state/session.ts';
import { unread } from '../../ui/fields/unread.ts';
import type { DraftKey } from './draft-kinds.ts';
import { submit } from './submit.ts';
import { useTyped, type KeyOfTyped, type Typed } from './use-typed.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface SaveRecipe<F extends object, K extends LooseKiriman> {
  /** Key under which the unfinished form is kept: one for each thing that is recorded or changed. */
  readonly kunci: DraftKey;
  /**
   * `urut` of the record that the form changes, as it is shown; null: the form makes one. It is kept with what
   * is typed: another's change since then is found by it.
   */
  readonly dilihat: number | null | undefined;
  readonly fresh: () => F;
  /** Its empty rows, for a form kept by an older page. */
  readonly rows?: EmptyRows<F>;
  /** The schema of its kind alone, where a phone should load no other. */
  readonly schema: SkemaKiriman;
  readonly toKiriman: (form: F) => K;
  /** What the submission is called in the outbox. */
  readonly judul: (form: F) => string;
  /** The refused submission that the form mends; `fresh` holds its content. */
  readonly corrected?: OutboxItem | null;
  /** The faults that prevent saving. Left out: those of the schema. */
  readonly check?: (form: F, kiriman: K) => readonly Isian[];
  /** Puts faults in the words of this form. */
  readonly say?: (isian: readonly Isian[], form: F) => readonly Isian[];
  readonly onSaved?: (itemId: KirimanId) => void;
  /** The form on the page, where there may be others beside it. */
  readonly within?: () => ParentNode | null;
}

export interface Saving<F extends object> extends Omit<Typed<F>, 'handOver'> {
  /** The outbox item that the form last became. */
  readonly savedId: KirimanId | null;
  /** Shows what prevents saving; true when nothing does. */
  readonly check: (part?: Partial<F>) => boolean;
  /** Queues the form as it stands, with `part` added. */
  readonly send: (part?: Partial<F>) => Promise<void>;
  /** Both, one after the other. */
  readonly save: (part?: Partial<F>) => Promise<void>;
}

export function useSave<F extends object, K extends LooseKiriman>(
  recipe: SaveRecipe<F, K>,
): Saving<F> {
  const { kunci, schema, corrected = null, say = (isian) => isian } = recipe;
  const fresh = (): F & Seen => ({ dilihat: seenBy(recipe), ...recipe.fresh() });
  const uid = currentUid();
  const draftKey: KeyOfTyped =
    corrected === null ? `${uid}/${kunci}` : `${uid}/perbaiki/${corrected.id}`;
  const { handOver, ...typed } = useTyped<F, Seen>(
    draftKey,
    fresh,
    recipe.rows as EmptyRows<F & Seen> | undefined,
  );
  const { form, faults } = typed;
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const isReady = form !== null;

  // The server's refusal marks its fields until the next attempt to save.
  useEffect(() => {
    if (form === null || corrected?.state.status !== 'refused') return;
    const { code, isian, pesan } = corrected.state.refusal;
    if (code === DITEPIKAN) return;
    faults.show(say(isian, form), isian.length === 0 ? pesan : undefined);
  }, [corrected, isReady]);

  const filled = (part: Partial<F>): F & Seen => ({ ...(form ?? fresh()), ...part });

  const check = (part: Partial<F> = {}): boolean => {
    const now = filled(part);
    const kiriman = recipe.toKiriman(now);
    const left = unread(recipe.within?.() ?? document);
    const found =
      left.length > 0
        ? left
        : say(recipe.check?.(now, kiriman) ?? checkKiriman({ schema, kiriman }), now);
    if (found.length > 0) faults.show(found);
    else faults.clear();
    return found.length === 0;
  };

  const send = async (part: Partial<F> = {}): Promise<void> => {
    const now = filled(part);
    const sent = await handOver(
      () => {
        const kiriman: LooseKiriman = recipe.toKiriman(now);
        return submit({
          schema,
          judul: recipe.judul(now),
          kiriman: { ...kiriman, dilihat: now.dilihat },
          corrects: corrected?.id ?? null,
          draft: typed.keptAs(),
        });
      },
      (isian) => say(isian, now),
    );
    if (!sent.ok) return;
    setSavedId(sent.id);
    recipe.onSaved?.(sent.id);
  };

  return {
    ...typed,
    savedId,
    check,
    send,
    async save(part) {
      if (check(part)) await send(part);
    },
  };
}

/** A refused submission keeps what was seen then; what its refusal showed has been seen since. */
function seenBy({
  dilihat,
  corrected,
}: Pick<SaveRecipe<object, LooseKiriman>, 'dilihat' | 'corrected'>) {
  if (!corrected) return dilihat;
  const { kiriman, state } = corrected;
  const shown = state.status === 'refused' ? fieldOf(state.refusal.berubah, 'urut') : null;
  return typeof shown === 'number' ? shown : kiriman.dilihat;
}
