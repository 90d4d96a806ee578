// Point 5: problems are solved together.
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { type DataEnamHal, type Hal, hal } from './hal.ts';

export function halMasalah({ sesi }: DataEnamHal): Hal {
  const { masalahDicatat: logged, masalahSelesai: resolved } = sesi;
  const open = logged - resolved;
  return hal(
    5,
    [
      {
        kode: 'masalahSelesai',
        nilai: persenOf(resolved, logged),
        teks:
          logged === 0
            ? 'belum ada masalah yang dicatat'
            : `${resolved} dari ${logged} masalah diselesaikan bersama`,
      },
    ],
    [
      logged === 0 && 'masalah bersama yang dicatat dan diselesaikan',
      open > 0 && `${open} masalah belum selesai`,
    ],
  );
}
