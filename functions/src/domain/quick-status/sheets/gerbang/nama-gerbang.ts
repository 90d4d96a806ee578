// What the gate sheet, its range and the stages on it are called.
import type { Tahap } from '../../../records/ksm.ts';

export const NAMA_GERBANG = 'Gerbang Tahap';
export const RENTANG_GERBANG = 'Gerbang_Tahap';

export const nameOfTahap = (tahap: Tahap | null) =>
  tahap === null ? null : tahap === 'Selesai' ? 'Selesai' : `Tahap ${tahap}`;
