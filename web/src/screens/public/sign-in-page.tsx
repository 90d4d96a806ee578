// Sign-in with e-mail and password, then on to the page one wanted.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentPerson, session } from '../../state/session.ts';
import { getBackend } from '../../server/backend.ts';
import { homeOf } from '../../routes/home.ts';
import { navigate, takeReturnTo } from '../../routes/router.ts';
import { masuk as t } from '../../teks/public/masuk.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { useFaults } from '../../ui/fields/faults.ts';
import { Shell } from '../../ui/fields/field.tsx';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';

const ForgottenPassword = lazyPage(() =>
  import('./forgotten-password.tsx').then((m) => m.ForgottenPassword),
);

export function SignInPage(): JSX.Element {
  const [email, setEmail] = useState('');
  const [sandi, setSandi] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isForgotten, setForgotten] = useState(false);
  const [step, setStep] = useState<JSX.Element | null>(null);
  const faults = useFaults();
  const status = useStore(session).status;

  useEffect(() => {
    if (status === 'signed-in')
      navigate(takeReturnTo() ?? homeOf(currentPerson()?.klaim ?? null), { replace: true });
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
      // Without the file of the reasons there is no network.
      const fault = await import('./sign-in-fault.ts').catch(() => null);
      const wanted = fault?.stepFor(error) ?? null;
      setStep(wanted);
      if (wanted === null) faults.show([], fault?.describeFault(error) ?? t.jaringan);
    } finally {
      setBusy(false);
    }
  };

  if (step !== null) return step;
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
        <Shell field={{ jalur: 'email', label: t.email, isian: faults.isian }}>
          {(control) => (
            <input
              {...control}
              type="email"
              autocomplete="username"
              value={email}
              onInput={(event) => {
                setEmail(event.currentTarget.value);
              }}
            />
          )}
        </Shell>
        <Shell field={{ jalur: 'sandi', label: t.sandi, isian: faults.isian }}>
          {(control) => (
            <input
              {...control}
              // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- the types of an input allow one literal at a time
              type={(isShown ? 'text' : 'password') as 'text'}
              autocomplete="current-password"
              value={sandi}
              onInput={(event) => {
                setSandi(event.currentTarget.value);
              }}
            />
          )}
        </Shell>
        <CheckField jalur="tampilkan" label={t.tampilkan} checked={isShown} onChange={setShown} />
        <button type="submit" class="button is-primary is-wide" disabled={isBusy}>
          {isBusy ? t.sedang : t.tombol}
        </button>
      </form>
      {isForgotten ? (
        <ForgottenPassword typed={email} />
      ) : (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setForgotten(true);
            }}
          >
            {t.lupa}
          </button>
        </p>
      )}
      <p class="hint">{t.belumPunya}</p>
    </div>
  );
}
