// Goes on with a refused submission after both were seen: the person's own once more, which names what it
// now replaces; or not at all.
import type { BerubahSementara } from '../../../../functions/src/domain/basics/refusals/berubah.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman, Seen } from '../../../../functions/src/domain/submissions/loose.ts';
import { applyEvent } from '../../outbox/store.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { berubah as t } from '../../teks/berubah.ts';
import * as teks from '../../teks/index.ts';
import { makeId } from '../make-id.ts';
import { successors } from '../save/after-saving.ts';
import { submit } from '../save/submit.ts';

/** The same content as a submission of its own. A first record of its month becomes a correction of the other's. */
export function again(
  kiriman: Kiriman,
  { urut }: Pick<BerubahSementara, 'urut'>,
  id: KirimanId,
): Kiriman {
  const next = { ...kiriman, id, dilihat: urut };
  return 'koreksi' in next && next.koreksi === null
    ? { ...next, koreksi: { alasan: t.alasanKoreksi } }
    : next;
}

/** Null: it is on its way; else why not, in words. */
export async function keepMine(
  { id, judul, kiriman }: OutboxItem,
  berubah: BerubahSementara,
): Promise<string | null> {
  const next: KirimanId = makeId();
  const answer = await submit({
    schema: Kiriman,
    judul,
    // What was parsed once is judged again like anything that a form sends.
    kiriman: again(kiriman, berubah, next) as LooseKiriman & Seen,
    corrects: id,
  });
  if (!answer.ok) return answer.pesan ?? answer.isian[0]?.pesan ?? teks.tersimpan.gagalSimpan;
  // Whoever follows the old one on a page follows the new one.
  for (const [first, last] of successors) if (last === id) successors.set(first, next);
  successors.set(id, next);
  return null;
}

export async function keepTheirs({ id }: Pick<OutboxItem, 'id'>): Promise<void> {
  await applyEvent({ type: 'discarded', id });
}
