// Addresses of what is handed to a member: the slip of a meeting or of today, and her book to print. They are words
// behind the address of the group's summary.
import type {
  AnggotaId,
  KsmId,
  SesiId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { path } from '../../routes/path.ts';

/** Words of the address. */
export const SLIP = 'slip';
export const ANGGOTA = 'anggota';
export const BUKU = 'buku';
/** In place of a session: the slip is of no one meeting. */
export const KINI = 'kini';
/** In place of a member: every book. */
export const SEMUA = 'semua';

export const slipOf = (ksmId: KsmId, sesiId: SesiId): string =>
  `${path.printSummary(ksmId)}?${SLIP}=${sesiId}`;

export const slipNow = (ksmId: KsmId, anggota: AnggotaId): string =>
  `${path.printSummary(ksmId)}?${SLIP}=${KINI}&${ANGGOTA}=${anggota}`;

export const passbookOf = (ksmId: KsmId, anggota: AnggotaId | typeof SEMUA): string =>
  `${path.printSummary(ksmId)}?${BUKU}=${anggota}`;
