// Choices kept in the address, so that a link leads back to them.
import { useStore } from '../state/store.ts';
import { navigate, place } from './router.ts';

/** A word of the address's query, and how to change it without leaving the page. */
export function useQuery(name: string): [string | null, (value: string) => void] {
  const { search } = useStore(place);
  return [
    search.get(name),
    (value) => {
      const next = new URLSearchParams(place.get().search);
      next.set(name, value);
      navigate(`${location.pathname}?${next.toString()}`, { replace: true });
    },
  ];
}

/** Words of the address's query without leaving the place on the page; an empty one is left out. */
export function keepInAddress(words: Readonly<Record<string, string>>): void {
  const now = place.get();
  const search = new URLSearchParams(now.search);
  for (const [name, value] of Object.entries(words)) {
    if (value === '') search.delete(name);
    else search.set(name, value);
  }
  if (search.toString() === now.search.toString()) return;
  const query = search.toString();
  history.replaceState(null, '', query === '' ? now.pathname : `${now.pathname}?${query}`);
  place.set({ ...now, search });
}
