// Explanations of a level, loaded after the list itself.
import { useEffect, useState } from 'preact/hooks';
import type { Capaian } from '../../../../functions/src/domain/maturity/capaian.ts';

export type Jelaskan = (capaian: Capaian) => {
  berikutnya: { tingkat: string; kurang: readonly string[] } | null;
};

/** Explanations come after the list itself: they are only words, and the list must appear at once. */
export function useJelaskan(): Jelaskan | null {
  const [jelaskan, setJelaskan] = useState<Jelaskan | null>(null);
  useEffect(() => {
    import('../../../../functions/src/domain/maturity/jelaskan/jelaskan.ts').then(
      (m) => {
        setJelaskan(() => m.jelaskan);
      },
      () => undefined,
    );
  }, []);
  return jelaskan;
}
