// What looks copied or made up in a group's records: a reason to go and see, in words that can be checked. It is
// about records of a group, never about a person: nobody is counted, ranked or scored by it.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { RupiahPositif } from '../../basics/numbers/uang.ts';
import { Tanggal } from '../../basics/tanggal.ts';

const rentang = { sesi: Cacah, dari: Tanggal, sampai: Tanggal };

export const Janggal = z.discriminatedUnion('jenis', [
  /** Sessions in a row with the same people present and the same deposits. */
  z.strictObject({ jenis: z.literal('sama'), ...rentang }),
  /** Sessions of several weeks, saved on the phone within minutes on one day. */
  z.strictObject({
    jenis: z.literal('sekaligus'),
    ...rentang,
    menit: Cacah,
    /** Where the group is. */
    pada: Tanggal,
  }),
  /** Every amount is a multiple, though the agreed deposit is none. */
  z.strictObject({ jenis: z.literal('bulat'), ...rentang, kelipatan: RupiahPositif }),
  /** Saved on the day of the meeting, before people are up. */
  z.strictObject({
    jenis: z.literal('malam'),
    ...rentang,
    /** Of the newest, hour and minute where the group is: `02:15`. */
    pukul: z.string(),
  }),
  /** Met on days on which the same person recorded many groups in other kecamatan. */
  z.strictObject({
    jenis: z.literal('jauh'),
    ...rentang,
    /** Of the newest such day: groups in other kecamatan, and in how many. */
    ksm: Cacah,
    kecamatan: Cacah,
  }),
]);
export type Janggal = z.infer<typeof Janggal>;
export type JanggalOf<J extends Janggal['jenis']> = Extract<Janggal, { jenis: J }>;

export const JENIS_JANGGAL = ['sama', 'sekaligus', 'bulat', 'malam', 'jauh'] as const;
export const JenisJanggal = z.enum(JENIS_JANGGAL);
export type JenisJanggal = z.infer<typeof JenisJanggal>;
