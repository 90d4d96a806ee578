// Accepting records of a group, or sending them back with a reason, by button or by key.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { KirimanId, KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { IsiPemeriksaan } from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import { Kiriman } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../../functions/src/domain/submissions/loose.ts';
import {
  newFormPemeriksaan,
  toPemeriksaan,
  type Diperiksa,
  type FormPemeriksaan,
} from '../../../forms/desk/check-result.ts';
import { makeId } from '../../../forms/make-id.ts';
import { useSave } from '../../../forms/save/use-save.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Loading } from '../../../ui/page.tsx';
import { useKeys } from './use-keys.ts';

const t = teks.antrean;

export function Decide(props: {
  /** Under which what is typed is kept. */
  readonly kunci: string;
  readonly ksmId: KsmId;
  readonly judul: string;
  readonly records: Diperiksa;
  /** `urut` of what the city found before. */
  readonly dilihat: number | null | undefined;
  /** The refused submission that is mended; null: none is. */
  readonly corrected: OutboxItem | null;
  readonly onDecided: (id: KirimanId, hasil: IsiPemeriksaan['hasil']) => void;
  /** Goes on without deciding; left out: there is nothing to go on to. */
  readonly onNext?: () => void;
}): JSX.Element {
  const { kunci, ksmId, judul, records, dilihat, corrected, onDecided, onNext } = props;
  const refused = corrected?.kiriman.jenis === 'pemeriksaan' ? corrected.kiriman.isi : null;
  const [isBack, setBack] = useState(refused?.hasil === 'dikembalikan');
  const box = useRef<HTMLDivElement>(null);
  const chosen = useRef<IsiPemeriksaan['hasil']>('diterima');
  const saving = useSave<FormPemeriksaan, LooseKiriman<'pemeriksaan'>>({
    kunci: `pemeriksaan/${kunci}`,
    schema: Kiriman,
    dilihat,
    fresh: () => newFormPemeriksaan(makeId, refused),
    toKiriman: (form) => toPemeriksaan(form, ksmId, records),
    judul: () => judul,
    corrected,
    check: checkAlasan,
    onSaved(id) {
      onDecided(id, chosen.current);
    },
  });
  const { form, faults } = saving;
  // A reason that was kept is shown.
  const isOpen = isBack || (form !== null && form.alasan !== '');

  const decide = (hasil: IsiPemeriksaan['hasil']): void => {
    if (form === null || saving.isSaving) return;
    chosen.current = hasil;
    void saving.save({ hasil });
  };
  const startBack = (): void => {
    setBack(true);
    box.current?.querySelector('textarea')?.focus();
  };
  const cancel = (): void => {
    saving.restart();
    setBack(false);
    box.current?.querySelector('button')?.focus();
  };
  useKeys({
    ...(!isOpen && {
      t() {
        decide('diterima');
      },
    }),
    k: startBack,
    ...(onNext && { l: onNext }),
  });
  if (form === null) return <Loading />;
  return (
    <div class="decide" ref={box}>
      <ErrorSummary {...faults} />
      <div class="actions">
        <button
          type="button"
          class="button is-primary"
          aria-keyshortcuts="t"
          disabled={saving.isSaving}
          onClick={() => {
            decide('diterima');
          }}
        >
          {t.terima} {!isOpen && <kbd>T</kbd>}
        </button>
        {!isOpen && (
          <button type="button" class="button" aria-keyshortcuts="k" onClick={startBack}>
            {t.kembalikan} <kbd>K</kbd>
          </button>
        )}
        {onNext && (
          <button type="button" class="button is-quiet" aria-keyshortcuts="l" onClick={onNext}>
            {t.lewati} <kbd>L</kbd>
          </button>
        )}
      </div>
      {isOpen && (
        <div
          class="stack"
          ref={isBack ? focusIn : null}
          onKeyDown={(event) => {
            if (event.key === 'Escape') cancel();
            if (event.key === 'Enter' && event.ctrlKey) decide('dikembalikan');
          }}
        >
          <TextArea
            jalur="isi.alasan"
            label={t.alasan}
            hint={t.alasanBantuan}
            rows={2}
            value={form.alasan}
            isian={faults.isian}
            onChange={(alasan) => {
              saving.change({ alasan });
            }}
          />
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              aria-keyshortcuts="Control+Enter"
              disabled={saving.isSaving}
              onClick={() => {
                decide('dikembalikan');
              }}
            >
              {t.kembalikanKini} <kbd>Ctrl+Enter</kbd>
            </button>
            <button type="button" class="button is-quiet" onClick={cancel}>
              {t.jangan} <kbd>Esc</kbd>
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** As soon as it is there, before another key can be pressed: what is typed next is the reason. */
function focusIn(box: HTMLElement | null): void {
  box?.querySelector('textarea')?.focus();
}

function checkAlasan({ hasil, alasan }: FormPemeriksaan): readonly Isian[] {
  return hasil === 'dikembalikan' && alasan.trim().length < 5
    ? [{ jalur: 'isi.alasan', label: t.alasan, pesan: t.alasanWajib }]
    : [];
}
