// Addresses of what is handed to a member: the slip of a meeting, or of today. They are words behind the address of the
// group's summary.
import type {
  AnggotaId,
  KsmId,
  SesiId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { path } from '../../routes/path.ts';

/** Words of the address. */
export const SLIP = 'slip';
export const ANGGOTA = 'anggota';
/** In place of a session: the slip is of no one meeting. */
export const KINI = 'kini';

export const slipOf = (ksmId: KsmId, sesiId: SesiId): string =>
  `${path.printSummary(ksmId)}?${SLIP}=${sesiId}`;

export const slipNow = (ksmId: KsmId, anggota: AnggotaId): string =>
  `${path.printSummary(ksmId)}?${SLIP}=${KINI}&${ANGGOTA}=${anggota}`;
