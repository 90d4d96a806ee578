// Groups of a kab/kota whose records look odd, for whoever decides what to visit. What looked odd was found when the
// group was last computed: a list reads no record.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { pageOfJanggal, type JanggalAsked } from '../../adapters/firestore/work/penghitungan.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { compareText } from '../../domain/basics/urutan.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listJanggal as definition } from '../../domain/callables/city-lists.ts';
import { ROWS_PER_PAGE, type SetelahBaris } from '../../domain/lists/city-rows.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import { readable } from '../repair/set-aside.ts';
import { findKsm, search } from './search.ts';

export async function listJanggal({
  request: { kota, kelurahan, jenis, kata, setelah },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { now } = caller;
  const asked = { kota, kelurahan, jenis: jenis ?? 'ada' } as const;
  const found = await findKsm(kota, kata, caller);
  const { rows, ...rest } =
    found === null ? await all(asked, setelah, now) : await searched(asked, found, setelah, now);
  const ksm = await docs.ksm.readManyReadable(rows.map(({ ksmId }) => ksmId));
  const names = new Map((await readable(ksm, now)).map(({ id, nama }) => [id, nama]));
  return {
    baris: rows.map(({ ksmId, wilayah, janggal }) => ({
      ksmId,
      // Of a group whose own record cannot be read its number still leads to it.
      nama: names.get(ksmId) ?? ksmId,
      kelurahan: wilayah.kelurahan,
      alasan: janggal?.alasan ?? [],
    })),
    ...rest,
  };
}

async function all(asked: JanggalAsked, setelah: SetelahBaris | null, now: Date) {
  const { page, jumlah } = await pageOfJanggal(asked, setelah, ROWS_PER_PAGE);
  const rows = await readable(page, now);
  return { rows, adaLagi: rows.length + page.unreadable.length === ROWS_PER_PAGE, jumlah };
}

function searched(
  asked: JanggalAsked,
  found: ReadonlySet<KsmId>,
  setelah: SetelahBaris | null,
  now: Date,
) {
  const { kota, kelurahan, jenis } = asked;
  const placeOf = ({ ksmId, wilayah }: Penghitungan) => ({ ksmId, kelurahan: wilayah.kelurahan });
  const compare = (a: Place, b: Place) =>
    compareText(a.kelurahan, b.kelurahan) || compareText(a.ksmId, b.ksmId);
  return search(
    {
      found,
      read: (ids) => docs.penghitungan.readManyReadable(ids),
      fits: ({ wilayah, janggal }) =>
        wilayah.kota === kota &&
        (kelurahan === null || wilayah.kelurahan === kelurahan) &&
        (janggal?.jenis ?? []).includes(jenis),
      compare: (a, b) => compare(placeOf(a), placeOf(b)),
      page: async (last, limit) =>
        (await pageOfJanggal(asked, last ? placeOf(last) : setelah, limit)).page,
      isAfter: setelah && ((it) => compare(placeOf(it), setelah) > 0),
      limit: ROWS_PER_PAGE,
    },
    now,
  );
}

type Place = Pick<SetelahBaris, 'kelurahan' | 'ksmId'>;
