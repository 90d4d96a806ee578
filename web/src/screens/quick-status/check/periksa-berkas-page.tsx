// The page that says whether a Quick Status file is what was published: for officials who were handed one, and for
// anybody else. The file stays on the device.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FileRefused } from '../../../../../functions/src/domain/quick-status/proof/zip-directory.ts';
import { checkOnDevice, type FileVerdict } from '../../../reads/xlsx/check-berkas.ts';
import { canUnpack } from '../../../reads/xlsx/unpack.ts';
import { faultOf } from '../../../server/ask.ts';
import { session } from '../../../state/session.ts';
import { useStore } from '../../../state/store.ts';
import { periksaBerkas as t } from '../../../teks/desk/periksa-berkas.ts';
import { Failed, PageHeading } from '../../../ui/page.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'busy'; readonly nama: string }
  | { readonly at: 'failed'; readonly nama: string; readonly pesan: string }
  | { readonly at: 'done'; readonly nama: string; readonly verdict: FileVerdict };

export function PeriksaBerkasPage(): JSX.Element {
  const isSignedIn = useStore(session).status !== 'signed-out';
  const [state, setState] = useState<State>({ at: 'idle' });
  const input = useId();

  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const nama = file.name;
    setState({ at: 'busy', nama });
    try {
      setState({ at: 'done', nama, verdict: await checkOnDevice(file, isSignedIn) });
    } catch (error) {
      setState({ at: 'failed', nama, pesan: wordsOf(error) });
    }
  };

  return (
    <div class="page">
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      {canUnpack() ? (
        <div
          class="drop-file"
          onDragOver={(event) => {
            event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            void check(event.dataTransfer?.files[0]);
          }}
        >
          <p>{t.letakkan}</p>
          <label class="button is-primary" for={input}>
            {t.pilih}
          </label>
          <input
            id={input}
            type="file"
            class="visually-hidden"
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={state.at === 'busy'}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              void check(file).then(() => (currentTarget.value = ''));
            }}
          />
          <p class="hint">{t.janji}</p>
        </div>
      ) : (
        <Failed pesan={t.peramban} />
      )}
      <div role="status">
        {state.at === 'busy' && <p class="loading">{t.membaca(state.nama)}</p>}
        {state.at === 'done' && (
          <VerdictPanel nama={state.nama} verdict={state.verdict} isSignedIn={isSignedIn} />
        )}
      </div>
      {state.at === 'failed' && <Failed pesan={`${state.nama}: ${state.pesan}`} />}
      <p class="hint">{t.batas}</p>
    </div>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof FileRefused ? t.ditolak[error.sebab] : faultOf(error, t.gagal).pesan;
}
