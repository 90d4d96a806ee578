// The form of a session with its date filled in: in the evening several meetings on paper are recorded one after the
// other.
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { path } from '../../routes/path.ts';

export function sesiOn(ksmId: KsmId, tanggal: Tanggal): string {
  return `${path.sesi(ksmId)}?tanggal=${tanggal}`;
}
