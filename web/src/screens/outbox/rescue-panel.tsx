// On the outbox page: saves the queue as a file for another phone, and reads such a file.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { getConfig } from '../../server/backend.ts';
import { today } from '../../state/clock.ts';
import { foto } from '../../teks/foto.ts';
import { sendPhotosNow } from '../../outbox/foto-send.ts';
import { addPhoto } from '../../outbox/foto-store.ts';
import { currentUid } from '../../state/session.ts';
import { cadangan as t } from '../../teks/cadangan.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { readRescue, writeRescue, type Rescued } from '../../outbox/rescue.ts';
import { useWork } from '../../ui/use-work.ts';
import { applyEvent, readOutbox } from '../../outbox/store.ts';
import { useStanding } from './standing.ts';

type Read = Pick<Extract<Rescued, { readonly ok: true }>, 'items' | 'photos'>;
const NOTHING: Read = { items: [], photos: [] };

/** A file type that phones let one share and open; the content is JSON. */
const TYPE = 'text/plain';

export function RescuePanel(props: { readonly mine: readonly OutboxItem[] }): JSX.Element {
  const { mine } = props;
  const found = useStanding().filter(({ item }) => item.uid === currentUid());
  const kept = found.filter(({ standing }) => standing !== 'form' && standing !== 'loose');
  const photos = kept.map(({ item }) => item);
  const typed = found.filter(({ standing }) => standing === 'form').length;
  const { said, pesan, setPesan, work } = useWork(() => t.takBisaBuka);
  const [read, setRead] = useState(NOTHING);

  const makeFile = async (): Promise<File> => {
    const { firebase } = await getConfig();
    const text = await writeRescue(mine, firebase.projectId, Date.now(), photos);
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
      setRead(NOTHING);
      setPesan(t.gagal[rescued.fault]);
      return;
    }
    setRead(rescued);
    if (rescued.unreadable > 0) setPesan(t.takTerbaca(rescued.unreadable));
  };
  const take = async (): Promise<string> => {
    const known = new Set((await readOutbox()).map(({ id }) => id));
    for (const { item, createdAt } of read.items)
      await applyEvent({ type: 'enqueued', item, now: createdAt });
    let photosAdded = 0;
    for (const photo of read.photos) if (await addPhoto(photo)) photosAdded += 1;
    const added = read.items.filter(({ item }) => !known.has(item.id)).length;
    const inFile = read.items.length + read.photos.length;
    setRead(NOTHING);
    if (photosAdded > 0) void sendPhotosNow().catch(reportError);
    return t.terbaca(added, photosAdded, inFile - added - photosAdded);
  };

  const inRead = [
    ...read.items.map(({ item, createdAt }) => ({ ...item, createdAt })),
    ...read.photos,
  ];

  return (
    <section class="block" aria-labelledby="pindah">
      <h2 id="pindah">{t.judul}</h2>
      <p>{t.kapan}</p>
      <p class="notice is-warning">{t.peringatan}</p>
      {typed > 0 && <p class="notice is-warning">{foto.cadangan(typed)}</p>}
      {mine.length + photos.length > 0 && (
        <div class="actions">
          <button type="button" class="button" onClick={() => void work('unduh', download)}>
            {t.unduh(mine.length, photos.length)}
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
      {inRead.length > 0 && (
        <div class="notice">
          <p>
            {t.isi(
              read.items.length,
              read.photos.length,
              formatSaat(Math.max(...inRead.map((it) => it.createdAt))),
            )}
          </p>
          <ul>
            {inRead.map(({ id, judul }) => (
              <li key={id}>{judul}</li>
            ))}
          </ul>
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              onClick={() => void work('tambahkan', take)}
            >
              {t.tambahkan(read.items.length, read.photos.length)}
            </button>
            <button
              type="button"
              class="button is-quiet"
              onClick={() => {
                setRead(NOTHING);
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
