// Why a group should be visited this week.
import { z } from 'zod/mini';
import { KsmId } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { KodeSyarat } from '../maturity/capaian.ts';

/** A paper that the next gate or the next level asks for. */
const DokumenKurang = z.enum([
  'aturan',
  'tanggungRenteng',
  'rencanaKerja',
  'rencanaUsaha',
  'kemitraan',
]);
export type DokumenKurang = z.infer<typeof DokumenKurang>;

export const AlasanKunjungan = z.discriminatedUnion('jenis', [
  /** The next meeting by the agreed schedule falls into this week. */
  z.strictObject({ jenis: z.literal('pertemuan'), tanggal: Tanggal }),
  /** No session for longer than the schedule; `hari` since the last, or since the start. */
  z.strictObject({
    jenis: z.literal('lamaTanpaSesi'),
    hari: z.int(),
    interval: z.int(),
    pernah: z.boolean(),
  }),
  z.strictObject({
    jenis: z.literal('menunggak'),
    pinjaman: Cacah,
    angsuran: Cacah,
    jumlah: Cacah,
  }),
  /** The same where single loans may not be shown: the count of loans in heavy arrears, from the evaluation. */
  z.strictObject({ jenis: z.literal('tunggakanBerat'), pinjaman: Cacah }),
  z.strictObject({ jenis: z.literal('jatuhTempo'), pinjaman: Cacah, jumlah: Cacah }),
  /** `kurang`: members who have not signed, or plans that are missing. */
  z.strictObject({ jenis: z.literal('dokumen'), dokumen: DokumenKurang, kurang: z.number() }),
  z.strictObject({ jenis: z.literal('tingkatTurun'), dari: z.string(), ke: z.string() }),
  /** A score that carries the level is close to its bound and falling. */
  z.strictObject({
    jenis: z.literal('akanTurun'),
    tingkat: z.string(),
    kode: KodeSyarat,
    nilai: z.number(),
    batas: z.number(),
  }),
]);
export type AlasanKunjungan = z.infer<typeof AlasanKunjungan>;

export const PerluDikunjungi = z.strictObject({
  ksmId: KsmId,
  /** Most serious first. */
  alasan: z.array(AlasanKunjungan),
  /** True when nothing is wrong and only the agreed meeting falls into the week. */
  hanyaJadwal: z.boolean(),
  bobot: Cacah,
});
export type PerluDikunjungi = z.infer<typeof PerluDikunjungi>;
