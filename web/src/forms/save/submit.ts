// From a desk page to the outbox: the same way as every form of the field.
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import {
  Kiriman,
  type JenisKiriman,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { currentPerson } from '../../state/session.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { outbox } from '../../outbox/store.ts';
import { place } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';

export type Submitted =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly isian: readonly Isian[]; readonly pesan?: string };

/** Desk pages keep no drafts; the outbox drops one all the same. */
const NO_DRAFT = 'meja';

export async function submit(judul: string, kiriman: LooseKiriman): Promise<Submitted> {
  const person = currentPerson();
  if (person === null) return { ok: false, isian: [], pesan: teks.umum.gagalMuat };
  try {
    const enqueued = await enqueue({
      schema: Kiriman,
      uid: person.uid,
      judul,
      kiriman,
      corrects: corrected(kiriman.jenis),
      draft: NO_DRAFT,
    });
    if (enqueued.ok) return enqueued;
    return { ok: false, isian: enqueued.isian ?? [] };
  } catch (error) {
    reportError(error);
    return { ok: false, isian: [], pesan: teks.tersimpan.gagalSimpan };
  }
}

/** The refused item that the page was opened to mend, as long as it is one of the same kind. */
function corrected(jenis: JenisKiriman): string | null {
  const id = place.get().search.get('perbaiki');
  const item = outbox.get().find((it) => it.id === id);
  return item !== undefined && item.kiriman.jenis === jenis && item.state.status === 'refused'
    ? item.id
    : null;
}
