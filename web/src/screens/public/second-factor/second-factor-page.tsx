// Where a person gives their account a second factor: a secret for an authenticator app, and a code to show that it is
// there. The secret is kept nowhere else: who leaves the page begins anew.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { beginFactor, endFactor, type Begun } from './ask-service.ts';
import { duaLangkah as t } from '../../../teks/public/dua-langkah.ts';
import { aplikasi } from '../../../teks/index.ts';
import { Failed, PageHeading } from '../../../ui/page.tsx';
import { CodeForm, wordsOf } from './code-form.tsx';

export function SecondFactorPage(): JSX.Element {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking');
  const [pesan, setPesan] = useState<string | null>(null);

  const begin = async (): Promise<void> => {
    setState('busy');
    setPesan(null);
    try {
      setBegun(await beginFactor(aplikasi));
    } catch (error) {
      setPesan(wordsOf(error));
    }
    setState('asking');
  };

  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      <p>{t.pengantar}</p>
      {pesan !== null && <Failed pesan={pesan} />}
      <div role="status">{state === 'done' && <p class="notice is-good">{t.selesai}</p>}</div>
      {state !== 'done' && begun === null && (
        <button
          type="button"
          class="button is-primary"
          disabled={state === 'busy'}
          onClick={() => void begin()}
        >
          {state === 'busy' ? t.sedang : t.mulai}
        </button>
      )}
      {state !== 'done' && begun !== null && (
        <>
          <p>{t.langkahSatu}</p>
          <p>
            <a class="button" href={begun.link}>
              {t.buka}
            </a>
          </p>
          <p>{t.atauTulis}</p>
          <p class="notice">
            <strong>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
          </p>
          <p>{t.langkahDua}</p>
          <CodeForm
            tombol={t.simpan}
            onCode={async (code) => {
              await endFactor(begun, code, t.namaFaktor);
              setState('done');
            }}
          />
        </>
      )}
      <p class="hint">{t.hpHilang}</p>
    </div>
  );
}
