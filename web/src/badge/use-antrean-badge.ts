// Tells the icon what is left to check in a kab/kota, on the pages that know it.
import { useEffect } from 'preact/hooks';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

/** By kind; null: not known yet. */
export function useAntreanBadge(
  kota: KodeKota,
  jumlah: Readonly<Record<'sesi' | 'pendaftaran' | 'penyelesaian', number>> | null,
): void {
  const banyak = jumlah && jumlah.sesi + jumlah.pendaftaran + jumlah.penyelesaian;
  useEffect(() => {
    if (banyak === null) return;
    void import('./waiting.ts')
      .then((m) => {
        m.showAntrean(kota, banyak);
      })
      .catch(() => undefined);
  }, [kota, banyak]);
}
