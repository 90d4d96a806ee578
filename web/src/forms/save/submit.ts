// Queues a submission in the name of the signed-in person, and says in words why it could not be queued.
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { enqueue, type Submission } from '../../outbox/enqueue.ts';
import { currentUid } from '../../state/session.ts';
import * as teks from '../../teks/index.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export type Submitted =
  | { readonly ok: true; readonly id: KirimanId }
  | { readonly ok: false; readonly isian: readonly Isian[]; readonly pesan?: string };

export async function submit(submission: Omit<Submission, 'uid'>): Promise<Submitted> {
  try {
    const enqueued = await enqueue({ uid: currentUid(), ...submission });
    if (enqueued.ok) return enqueued;
    return enqueued.isian === null
      ? { ok: false, isian: [], pesan: teks.tersimpan.bentrok }
      : { ok: false, isian: enqueued.isian };
  } catch (error) {
    reportError(error);
    return { ok: false, isian: [], pesan: teks.tersimpan.gagalSimpan };
  }
}
