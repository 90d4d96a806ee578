// The years of Quick Status as folders, newest first.
import type { ComponentChildren, JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import { FolderMark } from './folder-mark.tsx';

export function FolderTable<F extends { readonly tahun: number }>(props: {
  readonly folder: readonly F[];
  readonly kosong: string;
  readonly hrefOf: (tahun: number) => string;
  /** What is in it, beside the word for a folder. */
  readonly isi: (folder: F) => string;
  /** In small letters below. */
  readonly catatan?: (folder: F) => ComponentChildren;
}): JSX.Element {
  const t = teks.qs;
  if (props.folder.length === 0) return <p class="empty">{props.kosong}</p>;
  return (
    <table class="files">
      <thead>
        <tr>
          <th scope="col">{t.namaBerkas}</th>
          <th scope="col">{t.type}</th>
        </tr>
      </thead>
      <tbody>
        {props.folder.map((it) => (
          <tr key={it.tahun}>
            <th scope="row">
              <a class="file-link" href={props.hrefOf(it.tahun)}>
                <FolderMark />
                {t.tahun(it.tahun)}
              </a>
            </th>
            <td>
              {t.folder}
              <span class="muted"> · {props.isi(it)}</span>
              {props.catatan?.(it)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
