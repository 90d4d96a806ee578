// How many lines a list of the work has in all, and the way to the next page.
import type { JSX } from 'preact';
import type { WorkList } from '../../reads/use-pekerjaan.ts';
import * as teks from '../../teks/index.ts';
import { More } from '../../ui/lists/more.tsx';

const t = teks.kelola.pekerjaan;

export function MoreWork(props: { readonly list: WorkList<unknown> }): JSX.Element | null {
  const { jumlah, older } = props.list;
  if (!older.hasMore) return null;
  return (
    <>
      <p class="muted">{t.dari(older.rows.length, jumlah)}</p>
      <More older={older} lagi={t.lagi(Math.max(0, jumlah - older.rows.length))} />
    </>
  );
}
