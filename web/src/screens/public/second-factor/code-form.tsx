// The form for a code of the authenticator app: to sign in, and to show that the app has the secret.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FactorFault } from './ask-service.ts';
import { duaLangkah as t } from '../../../teks/public/dua-langkah.ts';
import { masukGagal } from '../../../teks/public/masuk-gagal.ts';
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx';
import { useFaults } from '../../../ui/fields/faults.ts';
import { Shell } from '../../../ui/fields/field.tsx';

export function CodeForm(props: {
  readonly tombol: string;
  readonly onCode: (code: string) => Promise<void>;
}): JSX.Element {
  const [code, setCode] = useState('');
  const [isBusy, setBusy] = useState(false);
  const faults = useFaults();
  const field = { jalur: 'kodeAplikasi', label: t.kode };

  const submit = async (): Promise<void> => {
    const digits = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) {
      faults.show([{ ...field, pesan: t.enamAngka }]);
      return;
    }
    faults.clear();
    setBusy(true);
    try {
      await props.onCode(digits);
    } catch (error) {
      faults.show([], wordsOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary {...faults} />
      <Shell field={{ ...field, isian: faults.isian }}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={7}
            value={code}
            onInput={(event) => {
              setCode(event.currentTarget.value);
            }}
          />
        )}
      </Shell>
      <button type="submit" class="button is-primary is-wide" disabled={isBusy}>
        {isBusy ? t.sedang : props.tombol}
      </button>
    </form>
  );
}

export function wordsOf(error: unknown): string {
  if (!(error instanceof FactorFault)) {
    reportError(error);
    return masukGagal.lain;
  }
  switch (error.word) {
    case 'NETWORK':
      return t.jaringan;
    case 'INVALID_CODE':
    case 'INVALID_TOTP_CODE':
    case 'INVALID_VERIFICATION_CODE':
      return t.salah;
    case 'INVALID_MFA_PENDING_CREDENTIAL':
    case 'SESSION_EXPIRED':
    case 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN':
    case 'TOKEN_EXPIRED':
      return t.terlaluLama;
    case 'TOO_MANY_ATTEMPTS_TRY_LATER':
    case 'TOO_MANY_ENROLLMENT_ATTEMPTS':
      return masukGagal.terlaluSering;
    case 'UNVERIFIED_EMAIL':
      return t.emailBelumTerbukti;
    case 'SECOND_FACTOR_EXISTS':
    case 'SECOND_FACTOR_LIMIT_EXCEEDED':
      return t.sudahAda;
    default:
      return t.tidakDipakai;
  }
}
