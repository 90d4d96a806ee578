// Registers a group with its first members, in the order of the paper form. NIK is not asked for.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentPerson } from '../../state/session.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { readOutbox } from '../../outbox/store.ts';
import { place } from '../../routes/router.ts';
import { Loading } from '../../ui/page.tsx';
import { RegisterForm } from './register/register-form.tsx';

export function KsmRegisterPage(): JSX.Element {
  const person = currentPerson();
  const [corrected, setCorrected] = useState<OutboxItem | null | 'loading'>('loading');
  const itemId = place.get().search.get('perbaiki');
  useEffect(() => {
    void readOutbox().then((items) => {
      const item = items.find((it) => it.id === itemId);
      setCorrected(item?.state.status === 'refused' ? item : null);
    });
  }, [itemId]);
  if (person === null || corrected === 'loading') return <Loading />;
  return <RegisterForm corrected={corrected} />;
}
