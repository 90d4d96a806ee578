// A form that stands within a page: its title, the note of what was restored, its faults, its fields
// and its buttons. A form that can be closed again takes the focus when it is opened.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import type { Faults } from '../../ui/fields/faults.ts';
import { fieldsOf, type Fields } from '../../ui/fields/fields.ts';
import { checkRecord } from './check-record.ts';
import { Restored } from './restored.tsx';
import { useFormer } from './use-former.ts';
import { useSave, type SaveRecipe } from './use-save.ts';

/** Shows them, and how to save it all the same. */
export type ShowDoubts = (answer: {
  readonly isSaving: boolean;
  readonly onConfirm: () => void;
}) => JSX.Element;

interface RecordFormProps<F extends object> extends Omit<
  SaveRecipe<F, LooseKiriman>,
  'schema' | 'judul' | 'check'
> {
  readonly judul: string;
  /** The title already stands above the form: here it is only read out. */
  readonly isTitled?: boolean;
  /** Replaces `isi` in the names of the fields, where several such forms may be open on a page. */
  readonly at?: string;
  readonly judulKiriman: (form: F) => string;
  /** Faults that the schema cannot know. */
  readonly check?: (form: F, kiriman: LooseKiriman) => readonly Isian[];
  /** What is worth a second look before it is saved, once nothing is missing; null: nothing is. */
  readonly doubts?: (form: F) => Promise<ShowDoubts | null>;
  readonly simpan?: string;
  /** What it does cannot be taken back. */
  readonly isDanger?: boolean;
  /** Where «Kembali» leads, on a page that is this form only. */
  readonly back?: string;
  /** Left out where the form is always open. */
  readonly onClose?: () => void;
  readonly children: (fields: Fields<F>, faults: Faults) => ComponentChildren;
}

export function RecordForm<F extends object>(props: RecordFormProps<F>): JSX.Element | null {
  return useFormer(props.kunci) ? <OpenForm {...props} /> : null;
}

function OpenForm<F extends object>(props: RecordFormProps<F>): JSX.Element | null {
  const {
    judul,
    isTitled = false,
    at = 'isi',
    judulKiriman,
    check,
    doubts,
    onClose,
    simpan,
    isDanger = false,
    back,
    children,
    ...recipe
  } = props;
  const own = useRef<HTMLFormElement>(null);
  const saving = useSave<F, LooseKiriman>({
    ...recipe,
    schema: Kiriman,
    judul: judulKiriman,
    say: (isian, form) =>
      (recipe.say?.(isian, form) ?? isian).map((it) => ({
        ...it,
        jalur: it.jalur.replace(/^isi(?=\.|$)/, at),
      })),
    check: (form, kiriman) => [...checkRecord(kiriman), ...(check?.(form, kiriman) ?? [])],
    within: () => own.current,
  });
  const { form, faults } = saving;
  const [doubted, setDoubted] = useState<ShowDoubts | null>(null);
  const [isLooking, setLooking] = useState(false);
  const save = async (): Promise<void> => {
    setDoubted(null);
    if (!saving.check() || form === null) return;
    setLooking(true);
    const found = (await doubts?.(form)) ?? null;
    setLooking(false);
    // A function given to a setter would be called.
    setDoubted(() => found);
    if (found === null) await saving.send();
  };
  const confirm = (): void => {
    setDoubted(null);
    void saving.save();
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpened = onClose !== undefined && form !== null;
  useEffect(() => {
    if (!isOpened) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isOpened]);
  if (form === null) return null;
  const Heading = onClose === undefined ? 'h2' : 'h3';
  return (
    <form
      ref={own}
      class={isTitled ? 'stack' : 'block record-form'}
      noValidate
      aria-label={judul}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!isTitled && (
        <Heading tabIndex={-1} ref={heading}>
          {judul}
        </Heading>
      )}
      {onClose === undefined && <Restored saving={saving} />}
      <ErrorSummary {...faults} />
      {children(fieldsOf(form, faults.isian, saving.change, `${at}.`), faults)}
      {doubted?.({ isSaving: saving.isSaving, onConfirm: confirm })}
      <div class="actions">
        <button
          type="submit"
          class={`button ${isDanger ? 'is-danger' : 'is-primary'}`}
          disabled={saving.isSaving || isLooking}
        >
          {simpan ?? teks.sesi.simpan}
        </button>
        {back !== undefined && (
          <a class="button is-quiet" href={back}>
            {teks.tabKsm.kembali}
          </a>
        )}
        {onClose !== undefined && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              saving.restart();
              onClose();
            }}
          >
            {teks.tabKsm.jangan}
          </button>
        )}
      </div>
    </form>
  );
}
