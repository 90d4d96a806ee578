// Point 5: problems are solved together.
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { type DataEnamHal, type Hal, hal, held } from './hal.ts';
import type { MasalahId } from '../../basics/identitas.ts';

export function halMasalah(data: DataEnamHal): Hal {
  const logged = loggedProblems(data);
  const solved = new Set(held(data, null).flatMap((s) => s.masalahSelesai));
  const resolved = logged.filter((id) => solved.has(id)).length;
  const open = logged.length - resolved;
  return hal(
    5,
    [
      {
        kode: 'masalahSelesai',
        nilai: persenOf(resolved, logged.length),
        teks:
          logged.length === 0
            ? 'belum ada masalah yang dicatat'
            : `${resolved} dari ${logged.length} masalah diselesaikan bersama`,
      },
    ],
    [
      logged.length === 0 && 'masalah bersama yang dicatat dan diselesaikan',
      open > 0 && `${open} masalah belum selesai`,
    ],
  );
}

export function loggedProblems(data: DataEnamHal): MasalahId[] {
  return [...new Set(held(data, null).flatMap((s) => s.masalah.map((m) => m.id)))];
}
