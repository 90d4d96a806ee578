// For who has forgotten the password: a mail for choosing a new one, asked for below the form of signing in.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askForPasswordMail } from '../../server/password-mail.ts';
import { lupaSandi as t } from '../../teks/public/lupa-sandi.ts';
import { masuk } from '../../teks/public/masuk.ts';
import { masukGagal } from '../../teks/public/masuk-gagal.ts';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { useFaults } from '../../ui/fields/faults.ts';
import { TextField } from '../../ui/fields/text-field.tsx';

/** `typed`: the address from the form above. */
export function ForgottenPassword(props: { readonly typed: string }): JSX.Element {
  const [own, setOwn] = useState<string | null>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'asked'>('asking');
  const faults = useFaults();
  const email = (own ?? props.typed).trim();

  const ask = async (): Promise<void> => {
    if (email === '') {
      faults.show([{ jalur: 'emailLupa', label: t.email, pesan: masuk.wajibEmail }]);
      return;
    }
    faults.clear();
    setState('busy');
    const answer = await askForPasswordMail(email);
    setState(answer === 'asked' ? 'asked' : 'asking');
    if (answer !== 'asked')
      faults.show([], answer === 'later' ? masukGagal.terlaluSering : masuk.jaringan);
  };

  return (
    <section aria-labelledby="lupa">
      <h2 id="lupa">{t.judul}</h2>
      <div role="status">{state === 'asked' && <p>{t.dikirim(email)}</p>}</div>
      {state !== 'asked' && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
        >
          <p>{t.pengantar}</p>
          <ErrorSummary {...faults} />
          <TextField
            jalur="emailLupa"
            label={t.email}
            type="email"
            autoComplete="username"
            value={own ?? props.typed}
            onChange={setOwn}
            isian={faults.isian}
          />
          <button type="submit" class="button is-wide" disabled={state === 'busy'}>
            {state === 'busy' ? t.sedang : t.tombol}
          </button>
        </form>
      )}
    </section>
  );
}
