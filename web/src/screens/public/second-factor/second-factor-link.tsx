// The way to the page of the second factor, where the project can have one.
import type { JSX } from 'preact';
import { pathTo } from '../../../routes/path.ts';
import { keptConfig } from '../../../server/config.ts';
import { duaLangkah as t } from '../../../teks/public/dua-langkah.ts';

export function SecondFactorLink(): JSX.Element | null {
  if (keptConfig()?.secondFactor !== true) return null;
  return (
    <p>
      <a href={pathTo('second-factor')}>{t.judul}</a>
    </p>
  );
}
