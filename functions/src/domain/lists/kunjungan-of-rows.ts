// Whom to visit, from the lines of a list: for people who may not know the loans of a group one by one.
import { z } from 'zod/mini';
import { NamaPendek } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import { dasarOfBaris, type BarisKsm } from './baris-ksm.ts';
import { PerluDikunjungi } from './perlu-dikunjungi.ts';
import { listKunjungan } from './visits.ts';

/** This many are shown at first. */
const FIRST_VISITS = 5;

const Kunjungan = z.strictObject({ ...PerluDikunjungi.shape, nama: NamaPendek });

/** Some of the groups to visit, and how many there are. */
export const DaftarKunjungan = z.strictObject({
  kunjungan: z.array(Kunjungan),
  /** Where something is wrong. */
  mendesak: Cacah,
  /** That only meet as planned. */
  terjadwal: Cacah,
});
export type DaftarKunjungan = z.infer<typeof DaftarKunjungan>;

export function kunjunganOfRows(
  rows: readonly BarisKsm[],
  hariIni: Tanggal,
  part: {
    readonly macam: 'mendesak' | 'terjadwal';
    readonly lewati: number;
    readonly paling: number;
  } = { macam: 'mendesak', lewati: 0, paling: FIRST_VISITS },
): DaftarKunjungan {
  const all = listKunjungan(
    rows.map((it) =>
      dasarOfBaris(it, { sesiTerakhir: it.kini?.sesiTerakhir ?? null, pinjaman: [] }),
    ),
    hariIni,
  );
  const mendesak = all.filter((it) => !it.hanyaJadwal);
  const terjadwal = all.filter((it) => it.hanyaJadwal);
  const nama = new Map(rows.map((it) => [it.id, it.nama]));
  return {
    kunjungan: (part.macam === 'mendesak' ? mendesak : terjadwal)
      .slice(part.lewati, part.lewati + part.paling)
      .map((it) => ({ ...it, nama: nama.get(it.ksmId) ?? '' })),
    mendesak: mendesak.length,
    terjadwal: terjadwal.length,
  };
}
