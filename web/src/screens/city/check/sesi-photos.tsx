// The photos of the book page beside a session: each is opened by itself, since every opening is on record.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { getFotoUrl, listFoto } from '../../../../../functions/src/domain/callables/foto.ts';
import type {
  FotoId,
  KsmId,
  SesiId,
} from '../../../../../functions/src/domain/basics/identitas.ts';
import { useAskLately } from '../../../reads/source/use-ask.ts';
import { faultOf, ask } from '../../../server/ask.ts';
import { foto } from '../../../teks/foto.ts';
import { formatSaat } from '../../../teks/writing/format.ts';
import { ReadState } from '../../../ui/read-state.tsx';
import { useWork } from '../../../ui/use-work.ts';

const t = foto.kota;

interface FotoSesi {
  readonly id: FotoId;
  readonly pada: string;
}

export function SesiPhotos(props: {
  readonly ksmId: KsmId;
  readonly sesi: SesiId;
  /** Of the session, in words. */
  readonly tanggal: string;
}): JSX.Element | null {
  const { ksmId, sesi, tanggal } = props;
  const read = useAskLately(listFoto, { ksmId, sesi: [sesi] });
  const { data, status } = read;
  if (data === undefined && status !== 'loading')
    return <ReadState read={read} words={{ unreachable: t.gagalDaftar }} />;
  const photos: readonly FotoSesi[] = data?.foto ?? [];
  if (photos.length === 0) return null;
  return (
    <>
      {photos.map((it, n) => (
        <Photo
          key={it.id}
          ksmId={ksmId}
          photo={it}
          lihat={t.lihat(n + 1, photos.length)}
          alt={t.alt(tanggal, n + 1)}
        />
      ))}
      <p class="hint">{t.dicatat}</p>
    </>
  );
}

function Photo(props: {
  readonly ksmId: KsmId;
  readonly photo: FotoSesi;
  readonly lihat: string;
  readonly alt: string;
}): JSX.Element {
  const { ksmId, photo, lihat, alt } = props;
  const [url, setUrl] = useState<string | null>(null);
  const { busy, pesan, setPesan, work } = useWork((error) => faultOf(error, t.gagal).pesan);
  const open = (): Promise<void> =>
    work('buka', async () => {
      setUrl((await ask(getFotoUrl, { ksmId, foto: photo.id })).url);
    });
  return (
    <div class="stack">
      <div class="actions">
        <button
          type="button"
          class="button is-small"
          aria-disabled={busy !== null}
          aria-expanded={url !== null}
          onClick={() => {
            if (url === null) void open();
            else setUrl(null);
          }}
        >
          {url === null ? lihat : t.tutup}
        </button>
        <span class="muted">{t.diterima(formatSaat(photo.pada))}</span>
      </div>
      {pesan !== null && (
        <p role="alert" class="fault">
          {pesan}
        </p>
      )}
      {url !== null && (
        <a href={url} target="_blank" rel="noreferrer" title={t.penuh}>
          <img
            class="photo-full"
            src={url}
            alt={alt}
            onError={() => {
              setUrl(null);
              setPesan(t.gagal);
            }}
          />
        </a>
      )}
    </div>
  );
}
