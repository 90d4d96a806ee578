// The sign of a folder.
import type { JSX } from 'preact';

export function FolderMark(): JSX.Element {
  return (
    <svg class="folder-mark" viewBox="0 0 24 20" aria-hidden="true">
      <path d="M2 3.5A1.5 1.5 0 0 1 3.5 2h6l2.5 3h8.5A1.5 1.5 0 0 1 22 6.5v10a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 16.500z" />
    </svg>
  );
}
