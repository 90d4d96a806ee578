// A search field of a list. What is searched is kept in the address, so that whoever comes back finds the same
// lines.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keepInAddress, useQuery } from '../../routes/use-query.ts';
import { SearchInput } from '../fields/search-input.tsx';
import { useSettled } from '../use-settled.ts';

export interface Words {
  readonly typed: string;
  /** Once nobody has typed for a moment. */
  readonly settled: string;
  readonly setTyped: (kata: string) => void;
}

/** `name` is its word in the address. */
export function useWords(name = 'cari'): Words {
  const [asked] = useQuery(name);
  const [typed, setTyped] = useState(asked ?? '');
  const settled = useSettled(typed.trim());
  useEffect(() => {
    keepInAddress({ [name]: settled });
  }, [settled]);
  return { typed, settled, setTyped };
}

export function SearchField(props: { readonly label: string; readonly words: Words }): JSX.Element {
  const { label, words } = props;
  return (
    <div class="search">
      <SearchInput label={label} value={words.typed} onChange={words.setTyped} />
    </div>
  );
}
