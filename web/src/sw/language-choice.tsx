// The button that changes the language.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { bahasa } from '../teks/public/bahasa.ts';
import { baru } from '../teks/baru.ts';
import { speak, type Kept } from './speak.ts';

export function LanguageChoice(): JSX.Element {
  const [state, setState] = useState<Kept | 'busy' | null>(null);
  const { kode, nama } = bahasa.lain;
  const change = async (): Promise<void> => {
    setState('busy');
    setState(await speak(kode));
  };
  return (
    <p class="language">
      <button
        type="button"
        class="link-button"
        lang={kode}
        disabled={state === 'busy'}
        onClick={() => void change()}
      >
        {nama}
      </button>
      <span role="status">
        {state === 'busy' && bahasa.sedang}
        {state === 'typing' && baru.selesaikanIsian}
        {state === 'unreachable' && bahasa.gagal}
      </span>
    </p>
  );
}
