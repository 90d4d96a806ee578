// A short form inside a page that goes through the outbox: kept as it is typed, checked with the server's
// schema, queued, and then told what became of it.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { currentPerson } from '../../state/session.ts';
import { checkKiriman, enqueue } from '../../outbox/enqueue.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import { useDraft } from '../../state/drafts.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary, fieldsOf, useFaults, type Fields } from '../../ui/fields.tsx';
import { useStore } from '../../state/store.ts';

export interface RecordFormProps<F extends { readonly kirimanId: string }> {
  readonly ksmId: string;
  readonly judul: string;
  /** One draft per thing changed. */
  readonly kunci: string;
  readonly fresh: () => F;
  readonly toKiriman: (form: F) => LooseKiriman;
  /** Name of the submission in the outbox. */
  readonly judulKiriman: (form: F) => string;
  /** Faults that the schema cannot know. */
  readonly check?: (form: F) => readonly Isian[];
  readonly simpan?: string;
  readonly corrected?: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
  readonly children: (fields: Fields<F>) => ComponentChildren;
}

export function RecordForm<F extends { readonly kirimanId: string }>(
  props: RecordFormProps<F>,
): JSX.Element | null {
  const { ksmId, corrected = null } = props;
  const uid = currentPerson()?.uid ?? '';
  const draftKey = corrected === null ? `${uid}/${props.kunci}` : `${uid}/perbaiki/${corrected.id}`;
  const draft = useDraft<F>(draftKey, props.fresh);
  const faults = useFaults();
  const [isSaving, setSaving] = useState(false);
  const items = useStore(outbox);
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = draft.form !== null;
  useEffect(() => {
    if (!isReady) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isReady]);
  useEffect(() => {
    if (corrected?.state.status !== 'refused') return;
    const { isian, pesan } = corrected.state.refusal;
    faults.show(isian, isian.length === 0 ? pesan : undefined);
  }, [corrected]);
  const { form } = draft;
  if (form === null) return null;

  const save = async (): Promise<void> => {
    const kiriman = props.toKiriman(form);
    const found = [...checkKiriman({ schema: Kiriman, kiriman }), ...(props.check?.(form) ?? [])];
    if (found.length > 0) {
      faults.show(found);
      return;
    }
    setSaving(true);
    try {
      const registration = items.find(
        ({ kiriman: it }) => it.jenis === 'ksmDaftar' && it.isi.ksm.id === ksmId,
      );
      await draft.close();
      const result = await enqueue({
        schema: Kiriman,
        uid,
        judul: props.judulKiriman(form),
        kiriman,
        after: registration?.id ?? null,
        corrects: corrected?.id ?? null,
        draft: draftKey,
      });
      if (result.ok) {
        props.onSaved(result.id);
        return;
      }
      draft.reopen();
      faults.show(result.isian ?? [], result.isian === null ? teks.tersimpan.bentrok : undefined);
    } catch {
      draft.reopen();
      faults.show([], teks.tersimpan.gagalSimpan);
    }
    setSaving(false);
  };

  return (
    <form
      class="block record-form"
      noValidate
      aria-label={props.judul}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 tabIndex={-1} ref={heading}>
        {props.judul}
      </h3>
      <ErrorSummary {...faults} />
      {props.children(
        fieldsOf(form, faults.isian, (part) => {
          draft.setForm((before) => ({ ...before, ...part }));
        }),
      )}
      <div class="actions">
        <button type="submit" class="button is-primary" disabled={isSaving}>
          {props.simpan ?? teks.sesi.simpan}
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            draft.restart(props.fresh());
            props.onClose();
          }}
        >
          {teks.bagian.batal}
        </button>
      </div>
    </form>
  );
}

/** What became of a form that was saved here. */
export function SavedNote(props: { readonly itemId: string | null }): JSX.Element {
  const item = useStore(outbox).find((it) => it.id === props.itemId);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.itemId !== null) box.current?.focus();
  }, [props.itemId]);
  return (
    <div role="status" tabIndex={-1} ref={box} class="saved-note">
      {item !== undefined && (
        <p
          class={`notice${item.state.status === 'accepted' ? ' is-good' : ''}${item.state.status === 'refused' ? ' is-warning' : ''}`}
        >
          <strong>{item.judul}</strong>:{' '}
          {item.state.status === 'accepted' ? (
            teks.tersimpan.terkirim
          ) : item.state.status === 'refused' ? (
            <>
              {teks.tersimpan.ditolak}. {item.state.refusal.pesan}{' '}
              <a href={path.outbox}>{teks.kiriman.perbaiki}</a>
            </>
          ) : (
            teks.tersimpan.judul
          )}
        </p>
      )}
    </div>
  );
}
