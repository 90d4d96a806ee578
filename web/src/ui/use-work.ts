// One thing at a time that a button starts: which is under way, how it ended, or why it failed. Meanwhile buttons say
// that they rest (`aria-disabled`); one that is disabled would lose the focus, and a keyboard its place.
import { useRef, useState } from 'preact/hooks';

interface Work {
  /** The key of what is under way. */
  readonly busy: string | null;
  readonly said: string;
  readonly pesan: string | null;
  /** `act` answers what is said of its end, if anything; it may say something before. */
  readonly work: (
    key: string,
    act: (say: (text: string) => void) => Promise<string | void>,
  ) => Promise<void>;
  /** Says why something failed that was not thrown, or takes back what was said. */
  readonly setPesan: (pesan: string | null) => void;
}

export function useWork(reasonOf: (error: unknown) => string | Promise<string>): Work {
  const [busy, setBusy] = useState<string | null>(null);
  const isUnderWay = useRef(false);
  const [said, setSaid] = useState('');
  const [pesan, setPesan] = useState<string | null>(null);
  return {
    busy,
    said,
    pesan,
    setPesan,
    async work(key, act) {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setBusy(key);
      setPesan(null);
      try {
        setSaid((await act(setSaid)) ?? '');
      } catch (error) {
        setSaid('');
        setPesan(await reasonOf(error));
      } finally {
        isUnderWay.current = false;
        setBusy(null);
      }
    },
  };
}
