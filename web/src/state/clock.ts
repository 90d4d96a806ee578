// The calendar date, as the programme reckons it, and as the suite fixes it.
import { jakartaDate, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { knownConfig } from '../server/backend.ts';

export function today(): Tanggal {
  return knownConfig()?.emulator?.hariIni ?? jakartaDate(new Date());
}
