// One's own downloads, from the ledger.
import type { JSX } from 'preact';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { LedgerList } from './ledger.tsx';

export function QsUnduhanPage(): JSX.Element {
  const t = teks.qs.ledger;
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.qs}>← {teks.qs.semuaFolder}</a>
      </p>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <LedgerList milik="saya" kode={null} oleh={null} />
    </div>
  );
}
