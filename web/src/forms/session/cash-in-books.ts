// The cash before a meeting that is corrected and is not the newest: from the group's books, as the server adds it
// up. What was counted is compared on the phone then, not refused after it was saved.
import type { SesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  inBox,
  saldoKasOn,
} from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import { movesCash, type GroupData } from '../../reads/shapes/group-data.ts';

export type CashOn = (tanggal: Tanggal) => number | null;

/** Without what the meeting itself moved. Null: this phone has something under way that the books do not have. */
export function cashInBooks(
  { sesi, pinjaman, kasLain, readAt, unread = [] }: BukuKsm,
  own: SesiId,
  group: GroupData,
  outbox: Outbox,
): CashOn {
  const isBehind = outbox.some(({ kiriman, state }) => {
    if (state.status === 'refused' || (state.status === 'accepted' && state.at < readAt))
      return false;
    const isOther =
      kiriman.jenis === 'sesi' && kiriman.isi.ksmId === group.ksm.id && kiriman.isi.id !== own;
    return isOther || movesCash(kiriman, group);
  });
  if (isBehind || unread.length > 0) return () => null;
  const before = {
    awal: null,
    sesi: sesi.filter((it) => it.id !== own),
    pinjaman: pinjaman
      .filter((it) => it.sesi !== own)
      .map((it) => ({ ...it, pembayaran: it.pembayaran.filter((b) => b.sesi !== own) })),
    kasLain: kasLain.filter((it) => it.sesi !== own),
  };
  return (tanggal) => inBox(saldoKasOn(before, [], tanggal));
}
