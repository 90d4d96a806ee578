// One thing at a time that a button starts: which is under way, how it ended, or why it failed.
import { useState } from 'preact/hooks';

export function useWork(reasonOf: (error: unknown) => string | Promise<string>) {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [pesan, setPesan] = useState<string | null>(null);
  /** `act` answers what is said of its end; it may say something before. */
  const work = async (
    key: string,
    act: (say: (text: string) => void) => Promise<string>,
  ): Promise<void> => {
    setBusy(key);
    setPesan(null);
    try {
      setSaid(await act(setSaid));
    } catch (error) {
      setSaid('');
      setPesan(await reasonOf(error));
    } finally {
      setBusy(null);
    }
  };
  return { busy, said, pesan, work };
}
