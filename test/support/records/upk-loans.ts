// A UPK that has lent for years, written as its records would be stored.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  toKsmId,
  toPinjamanId,
  type KsmId,
} from '../../../functions/src/domain/basics/identitas.ts';
import {
  addMonths,
  monthOf,
  monthStart,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { makeJadwalBulanan } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { lkmIdOf, type Lkm } from '../../../functions/src/domain/records/lkm.ts';
import {
  effectiveUntil,
  type Pinjaman,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import { aKsm, aPinjaman } from './build-kiriman.ts';
import { TODAY, type Area } from '../suite/suite.ts';

export const LOANS = 400;
export const GROUPS = 70;
export const OPEN = 90;
export const LATE = 30;

export const lkmOf = (area: Area): Lkm => ({
  id: lkmIdOf(area.kelurahan),
  nama: 'LKM Uji',
  wilayah: wilayahOf(area.kelurahan),
  edisi: [{ berlakuSejak: monthStart(addMonths(monthOf(TODAY), -60)), edisi: 'B' }],
  urut: 1,
});

export const ksmOf = (area: Area, n: number): KsmId =>
  toKsmId(`upk-${area.kelurahan.replaceAll('.', '-')}-${String(n % GROUPS)}`);

/** A loan of the UPK, repaid month by month. */
function repaidOf(area: Area, { id, ksmId }: Pick<Pinjaman, 'id' | 'ksmId'>, tanggalCair: Tanggal) {
  const angsuran = makeJadwalBulanan({ pokok: 1_200_000, jasa: 0, kali: 12, tanggalCair });
  const pembayaran = angsuran.map(({ jatuhTempo, pokok }, i) => ({
    id: `bayar-${String(i)}` as never,
    tanggal: jatuhTempo,
    jumlah: pokok,
    oleh: 'anggota' as const,
    sesi: null,
  }));
  const of = { id, ksmId, wilayah: wilayahOf(area.kelurahan) };
  const rest = { sumber: 'upk', peminjam: null, pokok: 1_200_000 } as const;
  return aPinjaman({ ...of, ...rest, tanggalCair, angsuran, pembayaran });
}

/** Loans of one group that were repaid one after the other, two of them in each month. */
export async function storeRepaid(area: Area, ksmId: KsmId, loans: number): Promise<void> {
  await Promise.all(
    Array.from({ length: loans }, (_, n) => {
      const tanggalCair = monthStart(addMonths(monthOf(TODAY), -30 - Math.floor(n / 2)));
      const id = toPinjamanId(`${ksmId}-lunas-${String(n)}`);
      const loan = repaidOf(area, { id, ksmId }, tanggalCair);
      return docs.pinjaman.set({ ...loan, berlakuSampai: effectiveUntil(loan) });
    }),
  );
}

/** The first are late, those after them open, all others repaid. */
export async function storeUpk(area: Area): Promise<void> {
  const wilayah = wilayahOf(area.kelurahan);
  await docs.lkm.set(lkmOf(area));
  await Promise.all(
    Array.from({ length: GROUPS }, (_, n) =>
      docs.ksm.set(aKsm({ id: ksmOf(area, n), nama: `Melati ${String(n)}`, wilayah })),
    ),
  );
  await Promise.all(
    Array.from({ length: LOANS }, (_, n) => {
      const tanggalCair = monthStart(addMonths(monthOf(TODAY), n < LATE ? -2 : n < OPEN ? 0 : -30));
      const id = toPinjamanId(`${ksmOf(area, n)}-${String(n)}`);
      const repaid = repaidOf(area, { id, ksmId: ksmOf(area, n) }, tanggalCair);
      const loan = n < OPEN ? { ...repaid, pembayaran: [] } : repaid;
      return docs.pinjaman.set({ ...loan, berlakuSampai: effectiveUntil(loan) });
    }),
  );
}
