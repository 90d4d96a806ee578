// The level above the one reached, and its conditions.
import type { Capaian, Syarat, Tingkat } from '../capaian.ts';

export function nextOf(
  capaian: Capaian,
): { readonly tingkat: Tingkat | 'Dinilai'; readonly syarat: readonly Syarat[] } | null {
  switch (capaian.tingkat) {
    case 'Bubar':
    case 'Mandiri':
      return null;
    case 'Belum Dinilai':
      return { tingkat: 'Dinilai', syarat: capaian.syaratLevel.dinilai };
    case 'Pemula':
      return { tingkat: 'Berkembang', syarat: capaian.syaratLevel.berkembang };
    case 'Berkembang':
      return { tingkat: 'Berdaya', syarat: capaian.syaratLevel.berdaya };
    case 'Berdaya':
      return { tingkat: 'Mandiri', syarat: capaian.syaratLevel.mandiri };
  }
}
