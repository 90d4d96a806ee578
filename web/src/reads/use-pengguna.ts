// The users of an administrator's areas, a page at a time as the server gives them; what is searched is
// searched there.
import { useRef } from 'preact/hooks';
import {
  listPengguna,
  type PenggunaTerdaftar,
} from '../../../functions/src/domain/callables/admin.ts';
import { PERAN, type Peran } from '../../../functions/src/domain/access/peran.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import { ask } from '../server/ask.ts';
import { kelola } from '../teks/desk/kelola.ts';
import { useAsk } from './source/use-ask.ts';
import { useOlder, type Older, type Page } from './source/use-older.ts';
import type { Read } from './source/use-source.ts';

type Halaman = AnswerOf<typeof listPengguna>;
interface Row {
  readonly pengguna: PenggunaTerdaftar;
  readonly lanjut: number | null;
}

interface DaftarPengguna {
  readonly read: Read<Halaman>;
  /** The first page; while others are searched for, the one before. Null: nothing is known yet. */
  readonly halaman: Halaman | null;
  readonly older: Older<Row>;
}

/** `round` counts changes: each begins the list anew. */
export function usePengguna(kata: string, round = 0): DaftarPengguna {
  const wanted = { kata, peran: rolesNamed(kata) };
  const read = useAsk(listPengguna, { ...wanted, lewati: 0 });
  const known = useRef<Halaman | null>(null);
  if (read.data) known.current = read.data;
  const halaman = known.current;
  const older = useOlder<Row>(
    `${kata} ${String(round)}`,
    // Of what is only shown until the answer is there, no more can be asked for.
    halaman && { ...pageOf(halaman), ...(!read.data && { hasMore: false }) },
    async ({ lanjut }) => pageOf(await ask(listPengguna, { ...wanted, lewati: lanjut ?? 0 })),
  );
  return { read, halaman, older };
}

function pageOf({ pengguna, lanjut = null }: Halaman): Page<Row> {
  return { rows: pengguna.map((it) => ({ pengguna: it, lanjut })), hasMore: lanjut !== null };
}

/** The server does not know what the page calls them. */
function rolesNamed(kata: string): Peran[] {
  if (kata === '') return [];
  return PERAN.filter((it) => kelola.peran[it].toLowerCase().includes(kata.toLowerCase()));
}
