// The users of an administrator's areas, a page at a time. Areas lie within areas, which no query knows: only
// those of the whole country need not be read to be counted.
import {
  countNonaktif,
  countPengguna,
  listPengguna as listAll,
  listPenggunaFrom,
} from '../../adapters/platform/pengguna.ts';
import type { Granted } from '../../authorize.ts';
import {
  banyakOf,
  nextOf,
  pageOfPengguna,
  PENGGUNA_PER_PAGE,
  type BanyakPengguna,
} from '../../domain/access/page-of-pengguna.ts';
import { covers, isNasional, PERAN } from '../../domain/access/peran.ts';
import type { listPengguna as definition } from '../../domain/callables/admin/pengguna.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { readable } from '../repair/set-aside.ts';
import { registered } from './listed-pengguna.ts';
import { listRusak } from './mend-pengguna.ts';

export async function listPengguna({
  request: { kata = '', peran = [], lewati = 0, saring = {}, hitung = false },
  caller: { klaim, now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  // A closed account is one that says so: those that do not are no query's.
  if (isNasional(klaim) && kata.trim() === '' && saring.nonaktif === undefined) {
    const role = saring.peran ?? null;
    const [jumlah, cocok, listed, banyak] = await Promise.all([
      countPengguna(null),
      role === null ? null : countPengguna(role),
      listPenggunaFrom(role, lewati, PENGGUNA_PER_PAGE),
      hitung ? countAll() : null,
    ]);
    const pengguna = (await readable(listed, now)).map(registered);
    const found = cocok ?? jumlah;
    // Those of this page have just been set aside.
    const rusak = lewati === 0 ? await listRusak() : [];
    return {
      pengguna,
      ...(lewati === 0 && { rusak }),
      jumlah,
      cocok: found,
      lanjut: nextOf(lewati, found),
      ...(banyak && { banyak }),
    };
  }
  const known = (await readable(await listAll(), now)).filter((p) =>
    p.wilayah.every((kode) => covers(klaim, kode)),
  );
  const { baris, ...rest } = pageOfPengguna(known, { kata, peran, lewati, saring });
  return {
    pengguna: baris.map(registered),
    ...rest,
    ...(hitung && { banyak: banyakOf(known) }),
  };
}

async function countAll(): Promise<BanyakPengguna> {
  const [nonaktif, ...counts] = await Promise.all([
    countNonaktif(),
    ...PERAN.map((it) => countPengguna(it)),
  ]);
  return {
    peran: PERAN.flatMap((peran, n) => {
      const jumlah = counts[n] ?? 0;
      return jumlah === 0 ? [] : [{ peran, jumlah }];
    }),
    nonaktif,
  };
}
