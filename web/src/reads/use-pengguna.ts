// The users of an administrator's areas, a page at a time as the server gives them.
import {
  listPengguna,
  type PenggunaTerdaftar,
} from '../../../functions/src/domain/callables/admin/pengguna.ts';
import { PERAN, type Peran } from '../../../functions/src/domain/access/peran.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import type { SaringPengguna } from '../../../functions/src/domain/access/page-of-pengguna.ts';
import { ask } from '../server/ask.ts';
import { kelola } from '../teks/desk/kelola.ts';
import { useAsk } from './source/use-ask.ts';
import { usePages, type Pages } from './source/use-pages.ts';

/** `round` counts changes: each begins the list anew. */
export function usePengguna(
  kata: string,
  round = 0,
  saring: SaringPengguna = {},
): Pages<AnswerOf<typeof listPengguna>, PenggunaTerdaftar> {
  const wanted = { kata, peran: rolesNamed(kata), saring };
  const read = useAsk(listPengguna, { ...wanted, lewati: 0, hitung: true });
  return usePages({
    key: `${JSON.stringify(saring)} ${kata} ${String(round)}`,
    read,
    pageOf: ({ pengguna, lanjut = null }) => ({ rows: pengguna, lanjut }),
    next: (lewati) => ask(listPengguna, { ...wanted, lewati }),
  });
}

/** The server does not know what the page calls them. */
function rolesNamed(kata: string): Peran[] {
  if (kata === '') return [];
  return PERAN.filter((it) => kelola.peran[it].toLowerCase().includes(kata.toLowerCase()));
}
