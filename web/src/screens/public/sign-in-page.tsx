// Sign-in with e-mail and password, then on to the page one wanted.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson, session } from '../../state/session.ts';
import { getBackend } from '../../server/backend.ts';
import { navigate, path, takeReturnTo } from '../../routes/router.ts';
import { masuk as t } from '../../teks/masuk.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { useFaults } from '../../ui/fields/faults.ts';
import { idOf } from '../../ui/fields/field.tsx';
import { inputType, TextField } from '../../ui/fields/text-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';

export function SignInPage(): JSX.Element {
  const [email, setEmail] = useState('');
  const [sandi, setSandi] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const faults = useFaults();
  const status = useStore(session).status;

  useEffect(() => {
    if (status === 'signed-in') navigate(takeReturnTo() ?? homeOf(), { replace: true });
  }, [status]);

  const submit = async (): Promise<void> => {
    const missing = [
      ...(email.trim() === '' ? [{ jalur: 'email', label: t.email, pesan: t.wajibEmail }] : []),
      ...(sandi === '' ? [{ jalur: 'sandi', label: t.sandi, pesan: t.wajibSandi }] : []),
    ];
    if (missing.length > 0) {
      faults.show(missing);
      return;
    }
    faults.clear();
    setBusy(true);
    try {
      const [{ signIn }, backend] = await Promise.all([
        import('../../server/firebase.ts'),
        getBackend(),
      ]);
      await signIn(backend, email.trim(), sandi);
    } catch (error) {
      faults.show([], messageOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      <p>{t.pengantar}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary {...faults} />
        <TextField
          jalur="email"
          label={t.email}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          isian={faults.isian}
        />
        <div class="field">
          <label for={idOf('sandi')}>{t.sandi}</label>
          <input
            id={idOf('sandi')}
            type={inputType(isShown ? 'text' : 'password')}
            autocomplete="current-password"
            value={sandi}
            aria-invalid={faults.isian.some((it) => it.jalur === 'sandi') ? 'true' : undefined}
            onInput={(event) => {
              setSandi(event.currentTarget.value);
            }}
          />
        </div>
        <CheckField jalur="tampilkan" label={t.tampilkan} checked={isShown} onChange={setShown} />
        <button type="submit" class="button is-primary is-wide" disabled={isBusy}>
          {isBusy ? t.sedang : t.tombol}
        </button>
      </form>
      <p class="hint">{t.lupa}</p>
    </div>
  );
}

function homeOf(): string {
  const klaim = currentPerson()?.klaim ?? null;
  return klaim !== null && hasIzin(klaim, 'bacaKsm') ? path.ksmList : path.qs;
}

function messageOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  switch (code) {
    case 'auth/invalid-credential':
    case 'auth/invalid-email':
    case 'auth/user-not-found':
    case 'auth/wrong-password':
      return t.salah;
    case 'auth/user-disabled':
      return t.nonaktif;
    case 'auth/too-many-requests':
      return t.terlaluSering;
    case 'auth/network-request-failed':
      return t.jaringan;
    default:
      return t.lain;
  }
}
