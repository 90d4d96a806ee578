// On the outbox page: saves the queue as a file for another phone, and reads such a file.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { getConfig } from '../../server/backend.ts';
import { today } from '../../state/clock.ts';
import { foto } from '../../teks/foto.ts';
import { photos } from '../../outbox/foto-store.ts';
import { currentUid } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { cadangan as t } from '../../teks/cadangan.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { readRescue, writeRescue, type RescuedItem } from '../../outbox/rescue.ts';
import { useWork } from '../../ui/use-work.ts';
import { applyEvent, readOutbox } from '../../outbox/store.ts';

/** A file type that phones let one share and open; the content is JSON. */
const TYPE = 'text/plain';

export function RescuePanel(props: { readonly mine: readonly OutboxItem[] }): JSX.Element {
  const { mine } = props;
  const unsent = useStore(photos).filter((it) => it.uid === currentUid()).length;
  const { said, pesan, setPesan, work } = useWork(() => t.takBisaBuka);
  const [found, setFound] = useState<readonly RescuedItem[]>([]);

  const makeFile = async (): Promise<File> => {
    const { firebase } = await getConfig();
    const text = await writeRescue(mine, firebase.projectId, Date.now());
    return new File([text], t.namaBerkas(today()), { type: TYPE });
  };
  const download = async (): Promise<string> => {
    const file = await makeFile();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    // Safari reads the file only after the click.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    return t.tersimpan;
  };
  const share = async (): Promise<string> => {
    try {
      await navigator.share({ files: [await makeFile()] });
      return t.tersimpan;
    } catch (error) {
      // The person cancelled.
      if (error instanceof DOMException && error.name === 'AbortError') return said;
      throw error;
    }
  };
  const open = async (file: File): Promise<void> => {
    const { firebase } = await getConfig();
    const rescued = await readRescue(await file.text(), firebase.projectId);
    if (!rescued.ok) {
      setFound([]);
      setPesan(t.gagal[rescued.fault]);
      return;
    }
    setFound(rescued.items);
    if (rescued.unreadable > 0) setPesan(t.takTerbaca(rescued.unreadable));
  };
  const take = async (): Promise<string> => {
    const known = new Set((await readOutbox()).map(({ id }) => id));
    for (const { item, createdAt } of found)
      await applyEvent({ type: 'enqueued', item, now: createdAt });
    const added = found.filter(({ item }) => !known.has(item.id)).length;
    setFound([]);
    return t.terbaca(added, found.length - added);
  };

  return (
    <section class="block" aria-labelledby="pindah">
      <h2 id="pindah">{t.judul}</h2>
      <p>{t.kapan}</p>
      <p class="notice is-warning">{t.peringatan}</p>
      {unsent > 0 && <p class="notice is-warning">{foto.cadangan(unsent)}</p>}
      {mine.length > 0 && (
        <div class="actions">
          <button type="button" class="button" onClick={() => void work('unduh', download)}>
            {t.unduh(mine.length)}
          </button>
          {canShareFiles() && (
            <button
              type="button"
              class="button is-quiet"
              onClick={() => void work('bagikan', share)}
            >
              {t.bagikan}
            </button>
          )}
        </div>
      )}
      <div class="field">
        <label for="berkas-cadangan">{t.buka}</label>
        <span class="hint" id="berkas-cadangan-bantuan">
          {t.bukaBantuan}
        </span>
        <input
          id="berkas-cadangan"
          type="file"
          accept=".txt,.json,text/plain,application/json"
          aria-describedby="berkas-cadangan-bantuan"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            // The same file may be chosen again after it was repaired.
            if (file !== undefined)
              void work('buka', () => open(file)).finally(() => (input.value = ''));
          }}
        />
      </div>
      {found.length > 0 && (
        <div class="notice">
          <p>{t.isi(found.length, formatSaat(Math.max(...found.map((it) => it.createdAt))))}</p>
          <ul>
            {found.map(({ item }) => (
              <li key={item.id}>{item.judul}</li>
            ))}
          </ul>
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              onClick={() => void work('tambahkan', take)}
            >
              {t.tambahkan(found.length)}
            </button>
            <button
              type="button"
              class="button is-quiet"
              onClick={() => {
                setFound([]);
              }}
            >
              {t.jangan}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
      <p role="alert" class="fault">
        {pesan}
      </p>
      <StorageState />
    </section>
  );
}

function canShareFiles(): boolean {
  const sample = new File([''], t.namaBerkas('contoh'), { type: TYPE });
  return 'canShare' in navigator && navigator.canShare({ files: [sample] });
}

/** Whether the browser has promised to keep what is on the phone. */
function StorageState(): JSX.Element | null {
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    navigator.storage?.persisted?.().then(setKept, () => undefined);
  }, []);
  return isKept === null ? null : <p class="hint">{isKept ? t.aman : t.tidakAman}</p>;
}
