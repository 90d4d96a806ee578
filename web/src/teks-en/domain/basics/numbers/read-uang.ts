// Amounts as an English reader types them: `15,000` and `15,000.00`. The Indonesian parser reads them with dot and
// comma exchanged, so that there is one parser; `15.000` is in doubt here as `15,000` is there, and is refused.
import {
  readUang as readIndonesian,
  type SalahUang,
} from '../../../../../../functions/src/domain/basics/numbers/read-uang.ts';

export type { SalahUang };

export const readUang: typeof readIndonesian = (text) =>
  readIndonesian(text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')));
