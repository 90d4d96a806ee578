// Shown for a page that the role of the person signed in may not open.
import type { JSX } from 'preact';
import { currentPerson } from '../../state/session.ts';
import { kelola } from '../../teks/desk/kelola.ts';
import { tanpaHak as t } from '../../teks/public/tanpa-hak.ts';
import { PageHeading } from '../../ui/page.tsx';

export function NoRightPage(): JSX.Element {
  const person = currentPerson();
  const peran = person?.klaim?.peran;
  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      <p>{t.isi(person?.nama ?? '', peran === undefined ? '-' : kelola.peran[peran])}</p>
    </div>
  );
}
