// A group's book of records, put together from pages in the order in which submissions wrote them. What is changed
// meanwhile has a later number and comes on a later page, so that the last page makes the book whole and current.
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';

/** All of a group's records of money and meetings, cancelled ones too: a later change may revive them. */
export interface BukuKsm {
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  /** Number of the newest submission seen in them. */
  readonly urut: number;
  /** The same of each kind; older copies have one for all. */
  readonly sampai?: Readonly<Record<keyof IsiBuku, number>>;
  /** Records left out because they cannot be read, as `koleksi/id`. */
  readonly unread?: readonly string[];
  /** When reading it as a whole began, and when it was last checked for changes, ms; 0: never. */
  readonly dibacaUtuh: number;
  readonly readAt: number;
}

export type IsiBuku = Pick<BukuKsm, 'sesi' | 'pinjaman' | 'kasLain'>;

export const NO_BOOK: BukuKsm = {
  sesi: [],
  pinjaman: [],
  kasLain: [],
  urut: -1,
  dibacaUtuh: 0,
  readAt: 0,
};

/** Documents of one page of a kind. */
export const BOOK_PER_PAGE = 60;

interface Found<T> {
  readonly rows: readonly T[];
  /** How many the server found, readable or not. */
  readonly size: number;
}

export interface BookSource {
  /** The first `size` records of a kind with numbers after `after`, in the order of their numbers. */
  readonly page: <K extends keyof IsiBuku>(
    koleksi: K,
    after: number,
    size: number,
  ) => Promise<Found<IsiBuku[K][number]>>;
  /** What is known after a page that was not the last. */
  readonly keep: (book: BukuKsm) => Promise<void>;
}

/** The book with everything that was written since `kept`. */
export async function readBook(
  kept: BukuKsm,
  readAt: number,
  { page, keep }: BookSource,
): Promise<BukuKsm> {
  let book = { ...kept, dibacaUtuh: kept.dibacaUtuh || readAt, readAt };
  for (;;) {
    const sampai = book.sampai ?? { sesi: book.urut, pinjaman: book.urut, kasLain: book.urut };
    const next = async <K extends keyof IsiBuku>(koleksi: K) =>
      nextPage((size) => page(koleksi, sampai[koleksi], size));
    const [sesi, pinjaman, kasLain] = await Promise.all([
      next('sesi'),
      next('pinjaman'),
      next('kasLain'),
    ]);
    const reached = {
      sesi: Math.max(sampai.sesi, sesi.urut),
      pinjaman: Math.max(sampai.pinjaman, pinjaman.urut),
      kasLain: Math.max(sampai.kasLain, kasLain.urut),
    };
    book = {
      ...book,
      sesi: merge(book.sesi, sesi.rows),
      pinjaman: merge(book.pinjaman, pinjaman.rows),
      kasLain: merge(book.kasLain, kasLain.rows),
      urut: Math.max(reached.sesi, reached.pinjaman, reached.kasLain),
      sampai: reached,
    };
    // All three at once: what one submission wrote of two kinds is in together.
    if (sesi.isLast && pinjaman.isLast && kasLain.isLast) return book;
    await keep(book);
  }
}

interface Next<T> {
  readonly rows: readonly T[];
  /** Everything up to this number is in. */
  readonly urut: number;
  readonly isLast: boolean;
}

/**
 * Records of one submission have one number, and a page may end among them: the last number of a full page is left to
 * the next one, and a page of one number alone is read again, larger.
 */
async function nextPage<T extends { readonly urut: number }>(
  page: (size: number) => Promise<Found<T>>,
  size = BOOK_PER_PAGE,
): Promise<Next<T>> {
  const { rows, size: found } = await page(size);
  const last = rows.at(-1)?.urut ?? -1;
  if (found < size) return { rows, urut: last, isLast: true };
  const before = rows.filter((it) => it.urut < last);
  const urut = before.at(-1)?.urut;
  return urut === undefined ? nextPage(page, 2 * size) : { rows: before, urut, isLast: false };
}

function merge<T extends { readonly id: string }>(
  before: readonly T[],
  changed: readonly T[],
): T[] {
  const byId = new Map(before.map((it) => [it.id, it]));
  for (const it of changed) byId.set(it.id, it);
  return [...byId.values()];
}
