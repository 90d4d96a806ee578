// A page of the trail of what administrators changed, or of the entries in it that have some words.
import { listJejak as listEntries } from '../../adapters/firestore/trails/ledgers.ts';
import type { Granted } from '../../authorize.ts';
import type { JejakKelola } from '../../domain/access/jejak-kelola.ts';
import { wordsOfJejak } from '../../domain/access/words-of-jejak.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import type { listJejak as definition } from '../../domain/callables/admin/jejak.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { hasWords } from '../../domain/basics/has-words.ts';
import { namesOf } from '../downloads/list-unduhan.ts';
import { readable } from '../repair/set-aside.ts';

/** With as many people as entries, half a screen of each. */
const HALAMAN = 28;
/** Pages that one question looks through once it has found something; the next one goes on. */
const PAGES = 20;

type Answer = AnswerOf<typeof definition>;

export async function listJejak({
  request: { setelah, kata = '' },
  caller: { now },
}: Granted<typeof definition>): Promise<Answer> {
  const found: Answer['jejak'][number][] = [];
  const names = new Map<Uid, string>();
  let seen = setelah;
  for (let page = 0; page < PAGES || found.length === 0; page += 1) {
    const entries = await pageAfter(seen, now);
    const people = entries.rows.map(({ oleh }) => oleh).filter((uid) => !names.has(uid));
    for (const [uid, nama] of await namesOf(people)) names.set(uid, nama);
    for (const it of entries.rows) {
      const nama = names.get(it.oleh) ?? it.oleh;
      if (hasWords(kata, wordsOfJejak(it, nama))) found.push({ ...it, nama });
      seen = it.pada;
      if (found.length === HALAMAN && (it !== entries.rows.at(-1) || entries.adaLagi))
        return { jejak: found, adaLagi: true, setelah: seen };
    }
    if (!entries.adaLagi || entries.rows.length === 0)
      return { jejak: found, adaLagi: false, setelah: null };
  }
  return { jejak: found, adaLagi: true, setelah: seen };
}

async function pageAfter(
  setelah: string | null,
  now: Date,
): Promise<{ readonly rows: readonly JejakKelola[]; readonly adaLagi: boolean }> {
  const listed = await listEntries(setelah, HALAMAN + 1);
  return {
    rows: (await readable(listed, now)).slice(0, HALAMAN),
    adaLagi: listed.rows.length + listed.unreadable.length > HALAMAN,
  };
}
