// Forms as they are typed. Every change is written at once, one write after the other, so that a
// reload, an empty battery or a closed tab costs the last letter at most.
import { useEffect, useRef, useState } from 'preact/hooks';
import { withDb } from './db.ts';
import { currentUid } from './session.ts';
import { isStorageFailing } from './storage-failing.ts';
import { restore, type EmptyRows } from './restore.ts';

function readDraft(key: string): Promise<unknown> {
  return withDb((db) => db.get('draf', key));
}

const RETRY_MS = 2000;

/** Writes the newest value of one form; values overtaken by newer ones are skipped. */
function draftWriter(key: string) {
  /** Without a value what is stored is deleted. */
  let next: { readonly value?: unknown } | null = null;
  let running: Promise<void> | null = null;
  let isClosed = false;

  const store = (it: { readonly value?: unknown }): Promise<void> =>
    withDb(async (db) => {
      // What was typed by somebody who has left since is not kept.
      if (!('value' in it)) await db.delete('draf', key);
      else if (key.startsWith(`${currentUid()}/`)) await db.put('draf', it.value, key);
    });

  const run = async (): Promise<void> => {
    try {
      while (next !== null) {
        const now = next;
        next = null;
        try {
          await store(now);
          isStorageFailing.set(false);
        } catch (error) {
          // The form still works and can be saved; the newest value is stored as soon as it can be.
          if (!isStorageFailing.get()) reportError(error);
          isStorageFailing.set(true);
          await new Promise((resolve) => {
            setTimeout(resolve, RETRY_MS);
          });
          if (!isClosed) next ??= now;
        }
      }
    } finally {
      running = null;
    }
  };

  const put = (it: { readonly value?: unknown }): void => {
    if (isClosed) return;
    next = it;
    running ??= run();
  };

  return {
    write(value: unknown): void {
      put({ value });
    },
    drop(): void {
      put({});
    },
    /** Goes on after it was closed. */
    open(): void {
      isClosed = false;
    },
    /** Nothing is written after this: the form has become a submission. */
    async close(): Promise<void> {
      isClosed = true;
      next = null;
      await running;
    },
  };
}

export interface Draft<T> {
  /** Null while the stored form is being read. */
  readonly form: T | null;
  readonly setForm: (change: (form: T) => T) => void;
  /** True when a half-filled form was found. */
  readonly isRestored: boolean;
  /** Ends autosave before the form is handed to the outbox. */
  readonly close: () => Promise<void>;
  /** Goes on with autosave when the outbox did not take the form. */
  readonly reopen: () => void;
  /** Discards the stored form and starts afresh. */
  readonly restart: (fresh: T) => void;
}

/** A form that survives reloads under `key`; `makeFresh` gives the empty one, `rows` its empty rows. */
export function useDraft<T extends object>(
  key: string,
  makeFresh: () => T,
  rows?: EmptyRows<T>,
): Draft<T> {
  const [form, setState] = useState<T | null>(null);
  const [isRestored, setRestored] = useState(false);
  const writer = useRef(draftWriter(key));
  const latest = useRef<T | null>(null);

  useEffect(() => {
    let isCurrent = true;
    writer.current = draftWriter(key);
    void readDraft(key)
      // Without storage (private browsing, say) the form still works; it just is not kept.
      .catch(() => undefined)
      .then((stored) => {
        if (!isCurrent) return;
        latest.current = restore(makeFresh(), stored, rows);
        setRestored(stored !== undefined);
        setState(() => latest.current);
      });
    return () => {
      isCurrent = false;
    };
    // The fresh form is made once per key, so that data that come later do not wipe what was typed.
  }, [key]);

  return {
    form,
    isRestored,
    setForm(change) {
      if (latest.current === null) return;
      latest.current = change(latest.current);
      setState(() => latest.current);
      writer.current.write(latest.current);
    },
    close: () => writer.current.close(),
    reopen() {
      writer.current.open();
      writer.current.write(latest.current);
    },
    restart(fresh) {
      latest.current = fresh;
      setRestored(false);
      setState(() => fresh);
      writer.current.open();
      writer.current.drop();
    },
  };
}
