// A new set of parameters as its form holds it.
import { addDays, type Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';

export interface SetFields {
  /** The numbers that were typed, by path. */
  readonly typed: Readonly<Record<string, string>>;
  readonly berlakuSejak: string;
}

export function newSetFields(hariIni: Tanggal): SetFields {
  return { typed: {}, berlakuSejak: addDays(hariIni, 1) };
}
