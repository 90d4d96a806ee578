// Verifies the whole country, or one kab/kota with the areas above it, one area after the other: for whoever wants to
// know now. The nights do the same in turns.
import { listSemuaArea } from '../../adapters/firestore/work/stale-marks.ts';
import { listSemua } from '../../adapters/firestore/work/penghitungan.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { DocumentInvalid } from '../../adapters/firestore/documents/document-kind.ts';
import {
  isSubkota,
  isWithin,
  type KodeKota,
  type KodeWilayah,
} from '../../domain/basics/wilayah.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { HasilCocok } from '../../domain/verify/pencocokan.ts';
import type { Selisih } from '../../domain/verify/selisih.ts';
import { delayOf } from '../../domain/verify/due.ts';
import { todayAt } from '../../params.ts';
import { readable, setAside } from '../repair/set-aside.ts';
import { checkRiwayat } from './records/check-riwayat.ts';
import { verifyPage } from './verify-area.ts';

const PAGE = 100;

interface Wanted {
  /** With the areas above it; null: all. */
  readonly kota: KodeKota | null;
  readonly mend: boolean;
  readonly clock: () => Date;
}

/** The records of every group against their history; what differs, group by group. */
export async function* compareHistory(
  kota: KodeKota | null,
  clock: () => Date,
): AsyncGenerator<{ readonly ksmId: KsmId; readonly selisih: readonly Selisih[] }> {
  let setelah: KsmId | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof listSemua>> = await listSemua(kota, setelah, PAGE);
    for (const { ksmId } of await readable(page, clock())) {
      const selisih = await readableHistory(ksmId, clock());
      if (selisih !== null) yield { ksmId, selisih };
    }
    if (page.last === null) return;
    setelah = page.last;
  }
}

/** Null: something of the group cannot be read; it is set aside. */
async function readableHistory(ksmId: KsmId, now: Date): Promise<readonly Selisih[] | null> {
  try {
    return await checkRiwayat(ksmId);
  } catch (error) {
    if (!(error instanceof DocumentInvalid)) throw error;
    await setAside([error.unreadable], now);
    return null;
  }
}

interface Verified {
  readonly kode: KodeWilayah;
  readonly hasil: HasilCocok;
}

export async function* verifyAll({ kota, mend, clock }: Wanted): AsyncGenerator<Verified> {
  const begun = clock();
  const mulai = begun.toISOString();
  const marks = await readable(await listSemuaArea(), begun);
  const areas = [...new Set(marks.map((it) => it.kode))]
    .filter((kode) => !isSubkota(kode))
    .filter((kode) => kota === null || isWithin(kota, kode))
    // Those above are made from those below.
    .toSorted((a, b) => delayOf(a) - delayOf(b) || (a < b ? -1 : 1));
  for (const kode of areas) {
    const next = () => {
      const now = clock();
      return verifyPage({ kode, mulai, mend, today: todayAt(now), now });
    };
    while (await next());
    const hasil = (await docs.pencocokan.readIfFits(kode))?.terakhir;
    if (hasil?.mulai === mulai) yield { kode, hasil };
  }
}
