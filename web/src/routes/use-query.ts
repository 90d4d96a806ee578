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
