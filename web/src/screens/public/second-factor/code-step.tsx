// Signing in with a code after the password.
import type { JSX } from 'preact';
import { askedOf, signInWithCode, type Asked } from './ask-service.ts';
import { duaLangkah as t } from '../../../teks/public/dua-langkah.ts';
import { PageHeading } from '../../../ui/page.tsx';
import { CodeForm } from './code-form.tsx';

/** What is still wanted before somebody is signed in; null: something else went wrong. */
export function stepFor(error: unknown): JSX.Element | null {
  const asked = askedOf(error);
  return asked === null ? null : <CodeStep asked={asked} />;
}

function CodeStep({ asked }: { readonly asked: Asked }): JSX.Element {
  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      <p>{t.mintaKode}</p>
      <CodeForm tombol={t.masuk} onCode={(code) => signInWithCode(asked, code)} />
      <p class="hint">{t.hpHilang}</p>
    </div>
  );
}
