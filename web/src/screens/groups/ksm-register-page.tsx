// Registers a group with its first members, in the order of the paper form. NIK is not asked for.
import type { JSX } from 'preact';
import { useRefusedHere } from '../../forms/save/refused-here.ts';
import { currentPerson } from '../../state/session.ts';
import { Loading } from '../../ui/page.tsx';
import { RegisterForm } from './register/register-form.tsx';

export function KsmRegisterPage(): JSX.Element {
  const corrected = useRefusedHere(['ksmDaftar']);
  if (currentPerson() === null || corrected === 'loading') return <Loading />;
  return <RegisterForm corrected={corrected} />;
}
