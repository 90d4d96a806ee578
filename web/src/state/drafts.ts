// Forms as they are typed. Every change is written at once, one write after the other, so that a
// reload, an empty battery or a closed tab costs the last letter at most.
import { useEffect, useRef, useState } from 'preact/hooks';
import { withDb } from './db.ts';
import { currentUid } from './session.ts';
import { beforeRead, isStorageFailing } from './storage-failing.ts';
import { restore, type EmptyRows } from './restore.ts';

const RETRY_MS = 2000;

const isOwn = (key: string): boolean => key.startsWith(`${currentUid()}/`);

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
      else if (isOwn(key)) await db.put('draf', it.value, key);
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
          // Nor does it wait for a storage that fails.
          if (!isClosed && isOwn(key)) next ??= now;
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
    isClosed: () => isClosed,
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
  /** The key that is free once the form is handed on; undefined: what lies under it has not been read. */
  readonly keptAs: () => string | undefined;
  /** Ends autosave before the form is handed to the outbox. */
  readonly close: () => Promise<void>;
  /** Goes on with autosave when the outbox did not take the form. */
  readonly reopen: () => void;
  /** Discards the stored form and starts afresh. */
  readonly restart: (fresh: T) => void;
}

interface Late {
  readonly read: () => Promise<unknown>;
  readonly isWanted: () => boolean;
  /** Something was typed meanwhile: neither is thrown away without a question. */
  readonly isTyped: () => boolean;
  /** What was typed is being sent: nothing takes its place. */
  readonly isSending: () => boolean;
}

/** Null: nobody wants it any more; without a value none is kept, or what was typed is preferred. */
export type ReadLate = (late: Late) => Promise<{ readonly value: unknown } | null>;

/**
 * A form that survives reloads under `key`; `makeFresh` gives the empty one, `rows` its empty rows. What `loadLate`
 * brings reads the kept one where it was not given at once.
 */
export function useDraft<T extends object>(
  key: string,
  makeFresh: () => T,
  rows: EmptyRows<T> | undefined,
  loadLate: () => Promise<{ readonly readLate: ReadLate }>,
): Draft<T> {
  const [form, setState] = useState<T | null>(null);
  const [isRestored, setRestored] = useState(false);
  const writer = useRef(draftWriter(key));
  const latest = useRef<T | null>(null);
  const isRead = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    writer.current = draftWriter(key);
    isRead.current = false;
    latest.current = null;
    const show = (kept: unknown): void => {
      latest.current = restore(makeFresh(), kept, rows);
      setRestored(kept !== undefined);
      setState(() => latest.current);
    };
    const read = (): Promise<unknown> => withDb((db) => db.get('draf', key));
    const isTyped = (): boolean => beforeRead.has(key);
    const late = async (): Promise<void> => {
      if (!isCurrent) return;
      isStorageFailing.set(true);
      // The form works all the same; nothing is written over what may be kept.
      show(beforeRead.get(key));
      const { readLate } = await loadLate();
      const found = await readLate({
        read,
        isWanted: () => isCurrent,
        isTyped,
        isSending: () => writer.current.isClosed(),
      });
      if (found === null) return;
      isRead.current = true;
      if (found.value !== undefined) show(found.value);
      else if (isTyped()) writer.current.write(latest.current);
      beforeRead.delete(key);
    };
    void read().then(async (kept) => {
      if (isTyped()) await late();
      else if (isCurrent) {
        isRead.current = true;
        show(kept);
      }
    }, late);
    return () => {
      isCurrent = false;
    };
    // The fresh form is made once per key, so that data that come later do not wipe what was typed.
  }, [key]);

  const keep = (): void => {
    if (isRead.current) writer.current.write(latest.current);
    else if (isOwn(key)) beforeRead.set(key, latest.current);
  };

  return {
    form,
    isRestored,
    keptAs: () => (isRead.current ? key : undefined),
    setForm(change) {
      if (latest.current === null) return;
      latest.current = change(latest.current);
      setState(() => latest.current);
      keep();
    },
    close: () => writer.current.close(),
    reopen() {
      writer.current.open();
      keep();
    },
    restart(fresh) {
      latest.current = fresh;
      setRestored(false);
      setState(() => fresh);
      writer.current.open();
      if (isRead.current) writer.current.drop();
      else beforeRead.delete(key);
    },
  };
}
