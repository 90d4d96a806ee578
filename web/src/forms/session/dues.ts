// What is owed of a loan at a meeting.
import {
  tagihanOn,
  type Tagihan,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';

/** As it stood on that day: a meeting that is recorded late or corrected knew of no later payment. */
export const tagihanAt = (pinjaman: Pinjaman, tanggal: Tanggal): Tagihan =>
  tagihanOn(
    { ...pinjaman, pembayaran: pinjaman.pembayaran.filter((it) => it.tanggal <= tanggal) },
    tanggal,
  );
