// A search in a list or a choice: no part of what is sent, so it never shows a fault.
import type { JSX } from 'preact';
import { TextField } from './text-field.tsx';

export function SearchInput(props: {
  readonly jalur?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  return <TextField jalur="cari" {...props} type="search" isian={[]} />;
}
