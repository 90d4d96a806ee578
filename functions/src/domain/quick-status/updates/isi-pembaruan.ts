// What an update holds that the one it compares itself with did not, in counts, for the line that names it in a
// list of updates: groups by how they moved, sessions, ended months. No count of persons is among it.
import type { Bulan } from '../../basics/tanggal.ts';
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { PerubahanKota } from '../perubahan/ringkas.ts';

export const IsiPembaruan = z.strictObject({
  /** When the update that it compares itself with was published, ISO 8601. */
  sejak: z.iso.datetime(),
  /** Groups. */
  naik: Cacah,
  turun: Cacah,
  /** Joined, also from elsewhere. */
  masuk: Cacah,
  berakhir: Cacah,
  /** Ended months of which a figure moved. */
  bulan: Cacah,
  /** Sessions of the data year, more or fewer than there; left out: not known of one of the two. */
  sesi: z.nullish(z.int()),
});
export type IsiPembaruan = z.infer<typeof IsiPembaruan>;

type Counted = Pick<PerubahanKota, 'naik' | 'turun' | 'baru' | 'berakhir'> & {
  readonly bulan: readonly Bulan[];
};

/** Of one kab/kota, or of all that a file above them tells of. */
export function isiOf(sejak: string, perubahan: readonly Counted[]): IsiPembaruan {
  const sum = (of: (one: Counted) => number) => perubahan.reduce((all, one) => all + of(one), 0);
  return {
    sejak,
    naik: sum((it) => it.naik),
    turun: sum((it) => it.turun),
    masuk: sum((it) => it.baru),
    berakhir: sum((it) => it.berakhir),
    bulan: new Set(perubahan.flatMap((it) => it.bulan)).size,
  };
}

/** With the sessions that came in between; `sebelum` and `kini`: all of the data year in either update. */
export function withSesi(
  isi: IsiPembaruan,
  sebelum: number | null | undefined,
  kini: number,
): IsiPembaruan {
  return sebelum === null || sebelum === undefined ? isi : { ...isi, sesi: kini - sebelum };
}
