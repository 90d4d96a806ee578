// Views of the public page, counted in shards: one document takes about one write a second.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';

/** As stored in `kunjungan/{shard}`; the views are the sum over all of them. */
export const Kunjungan = z.strictObject({ jumlah: Cacah });
export type Kunjungan = z.infer<typeof Kunjungan>;
