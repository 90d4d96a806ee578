// Everything of a person's groups, put together from pages by id. The server was asked what changed before the first of
// them: whatever is changed while they come is named by it afterwards.
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { DaftarAnggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { Ksm } from '../../../../../functions/src/domain/records/ksm.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { CapaianTersimpan } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';

interface IsiKelompok {
  readonly ksm: readonly Ksm[];
  readonly anggota: readonly DaftarAnggota[];
  /** Open loans. */
  readonly pinjaman: readonly Pinjaman[];
  /** Evaluations of the month, and of the one before. */
  readonly sekarang: readonly CapaianTersimpan[];
  readonly sebelum: readonly CapaianTersimpan[];
}

export type ListName = keyof IsiKelompok;

/** Id of the last document of a query; null: none is read yet, undefined: it was the last of all. */
type Sampai = string | null | undefined;

/** As far as it has come. */
export interface BegunGroups extends IsiKelompok {
  readonly area: string;
  readonly bulan: Bulan;
  /** What the server said before the first page. */
  readonly dibaca: string;
  readonly jumlah: number;
  readonly kiriman: readonly KirimanId[];
  /** When it began, ms. */
  readonly dibacaUtuh: number;
  /** Of each query by which the areas are asked for. */
  readonly sampai: Readonly<Record<ListName, readonly Sampai[]>>;
  /** Documents left out because they cannot be read, as `koleksi/id`. */
  readonly unread: readonly string[];
}

/** Documents of one page of a query. */
export const OWN_PER_PAGE = 60;

interface Found<T> {
  readonly rows: readonly T[];
  /** How many the server found, readable or not, and the id of the last. */
  readonly size: number;
  readonly last: string | undefined;
}

export interface OwnSource {
  /** The first documents by id after `after` (null: from the first) that the query of that number finds. */
  readonly page: <K extends ListName>(
    list: K,
    query: number,
    after: string | null,
  ) => Promise<Found<IsiKelompok[K][number]>>;
  /** What is known after pages that were not the last. */
  readonly keep: (begun: BegunGroups) => Promise<void>;
}

/** Nothing is read yet; the areas are asked for by so many queries. */
export function beginGroups(
  rest: Omit<BegunGroups, ListName | 'sampai' | 'unread'>,
  queries: number,
): BegunGroups {
  const none = Array.from({ length: queries }, () => null);
  return {
    ...rest,
    ksm: [],
    anggota: [],
    pinjaman: [],
    sekarang: [],
    sebelum: [],
    sampai: { ksm: none, anggota: none, pinjaman: none, sekarang: none, sebelum: none },
    unread: [],
  };
}

/** All of it, from where it was left. */
export async function readGroups(from: BegunGroups, source: OwnSource): Promise<BegunGroups> {
  let begun = from;
  while (!isWhole(begun)) {
    const now = begun;
    const next = async <K extends ListName>(list: K) => nextPages(now, list, source);
    const [ksm, anggota, pinjaman, sekarang, sebelum] = await Promise.all([
      next('ksm'),
      next('anggota'),
      next('pinjaman'),
      next('sekarang'),
      next('sebelum'),
    ]);
    begun = {
      ...now,
      ksm: [...now.ksm, ...ksm.rows],
      anggota: [...now.anggota, ...anggota.rows],
      pinjaman: [...now.pinjaman, ...pinjaman.rows],
      sekarang: [...now.sekarang, ...sekarang.rows],
      sebelum: [...now.sebelum, ...sebelum.rows],
      sampai: {
        ksm: ksm.sampai,
        anggota: anggota.sampai,
        pinjaman: pinjaman.sampai,
        sekarang: sekarang.sampai,
        sebelum: sebelum.sampai,
      },
    };
    if (!isWhole(begun)) await source.keep(begun);
  }
  return begun;
}

function isWhole({ sampai }: BegunGroups): boolean {
  return Object.values(sampai).every((queries) => queries.every((it) => it === undefined));
}

/** One page of every query of a part that has more. */
async function nextPages<K extends ListName>(
  { sampai }: BegunGroups,
  list: K,
  { page }: OwnSource,
): Promise<{ readonly rows: readonly IsiKelompok[K][number][]; readonly sampai: Sampai[] }> {
  const found = await Promise.all(
    sampai[list].map(async (after, query) =>
      after === undefined ? { rows: [], size: 0, last: undefined } : page(list, query, after),
    ),
  );
  return {
    rows: found.flatMap((it) => it.rows),
    sampai: found.map(({ size, last }) => (size < OWN_PER_PAGE ? undefined : last)),
  };
}
