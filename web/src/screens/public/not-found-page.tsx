// Shown for an address that belongs to no page.
import type { JSX } from 'preact';
import { path } from '../../routes/router.ts';
import { tidakDitemukan as t } from '../../teks/public/tidak-ditemukan.ts';
import { PageHeading } from '../../ui/page.tsx';

export function NotFoundPage(): JSX.Element {
  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      <p>{t.isi}</p>
      <p>
        <a class="button" href={path.public}>
          {t.keDepan}
        </a>
      </p>
    </div>
  );
}
