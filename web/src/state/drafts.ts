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
class DraftWriter {
  /** Without a value what is stored is deleted. */
  private next: { readonly value?: unknown } | null = null;
  private running: Promise<void> | null = null;
  private isClosed = false;

  private readonly key: string;
  constructor(key: string) {
    this.key = key;
  }

  write(value: unknown): void {
    this.put({ value });
  }

  drop(): void {
    this.put({});
  }

  /** Goes on after it was closed. */
  open(): void {
    this.isClosed = false;
  }

  /** Nothing is written after this: the form has become a submission. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.next = null;
    await this.running;
  }

  private put(next: { readonly value?: unknown }): void {
    if (this.isClosed) return;
    this.next = next;
    this.running ??= this.run();
  }

  private async run(): Promise<void> {
    try {
      while (this.next !== null) {
        const next = this.next;
        this.next = null;
        try {
          await this.store(next);
          isStorageFailing.set(false);
        } catch (error) {
          // The form still works and can be saved; the newest value is stored as soon as it can be.
          if (!isStorageFailing.get()) reportError(error);
          isStorageFailing.set(true);
          await new Promise((resolve) => {
            setTimeout(resolve, RETRY_MS);
          });
          if (!this.isClosed) this.next ??= next;
        }
      }
    } finally {
      this.running = null;
    }
  }

  private async store(next: { readonly value?: unknown }): Promise<void> {
    await withDb(async (db) => {
      // What was typed by somebody who has left since is not kept.
      if (!('value' in next)) await db.delete('draf', this.key);
      else if (this.key.startsWith(`${currentUid()}/`)) await db.put('draf', next.value, this.key);
    });
  }
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
  const writer = useRef(new DraftWriter(key));
  const latest = useRef<T | null>(null);

  useEffect(() => {
    let isCurrent = true;
    writer.current = new DraftWriter(key);
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
