// A run that makes a past update of a kab/kota, or of an area in it, again, as it is kept between its steps.
import { z } from 'zod/mini';
import { KsmId, Uid } from '../basics/identitas.ts';
import { Tahun } from '../basics/tanggal.ts';
import { KodeKecamatan, KodeKelurahan, KodeKota, LokasiProgram } from '../basics/wilayah.ts';
import { RevisiQs } from '../quick-status/updates/qs-berkas.ts';
import { GroupsAgain } from './groups-again.ts';
import { KERJA_SHAPE, Menurut } from './menurut.ts';

/** `20170705T023000`: ids of runs begin with the time, so that it can be told how old they are. */
export function kerjaTime(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
}

export const Kerja = z.strictObject({
  id: z.string().check(z.regex(KERJA_SHAPE)),
  tahun: Tahun,
  kode: KodeKota,
  menurut: Menurut,
  /** The update of the kab/kota that is made again. */
  pembaruan: RevisiQs,
  /** The area in it whose update is wanted, and that was cut from the former; null: the kab/kota's own. */
  bawah: z.nullable(
    z.strictObject({ kode: z.union([KodeKecamatan, KodeKelurahan]), pembaruan: RevisiQs }),
  ),
  /** Null: a command. */
  oleh: z.nullable(Uid),
  /** ISO 8601. */
  mulai: z.iso.datetime(),
  /** Groups that may be in the file, by id: the steps go through them. */
  ksm: z.array(KsmId),
  /** Programme locations as they were then, and as they are. */
  lokasi: z.strictObject({ saatItu: z.array(LokasiProgram), kini: z.array(LokasiProgram) }),
});
export type Kerja = z.infer<typeof Kerja>;

/** One step: the groups from the place in its name up to `sampai`. */
export const Langkah = z.strictObject({
  sampai: z.int().check(z.minimum(1)),
  saatItu: GroupsAgain,
  /** Null: only the records of then are asked for. */
  kini: z.nullable(GroupsAgain),
});
export type Langkah = z.infer<typeof Langkah>;
