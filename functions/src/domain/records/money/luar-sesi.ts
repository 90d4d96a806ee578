// Loans and payments made outside a session. Apart from those of a session, whose form need not load them.
import { z } from 'zod/mini';
import { Catatan, Id, type IdOf, KsmId, PinjamanId } from '../../basics/identitas.ts';
import { IsiPinjaman, OLEH, PembayaranInti } from './pinjaman.ts';

/** A loan made outside a session. */
export const IsiPinjamanLuar = z.strictObject({
  ...IsiPinjaman.shape,
  /** Required when it is more than the cash of the group; kept in the history. */
  keterangan: z.nullish(Catatan),
});
export type IsiPinjamanLuar = z.infer<typeof IsiPinjamanLuar>;

/** A payment made outside a session (to the UPK, say). */
export const IsiPembayaran = z.strictObject({
  ...PembayaranInti.shape,
  oleh: z.enum(OLEH),
  id: Id as IdOf<'PembayaranId'>,
  ksmId: KsmId,
  pinjaman: PinjamanId,
  /** Required when it is more than the debt; kept in the history. */
  keterangan: z.nullish(Catatan),
});
export type IsiPembayaran = z.infer<typeof IsiPembayaran>;
