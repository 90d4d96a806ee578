// What is typed into a search field, once nobody has typed for a moment: each question costs the server.
import { useEffect, useState } from 'preact/hooks';

/** So long nobody types before the server is asked. */
const PAUSE_MS = 300;

/** The words that nobody has changed for a moment. */
export function useSettled(kata: string): string {
  const [settled, setSettled] = useState(kata);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setSettled(kata);
      },
      kata === '' ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [kata]);
  return settled;
}
