// From a filled-in form to the outbox: checked with the server's own schema, fingerprinted, stored. The form
// names the schema: a phone that records a session loads no other kind.
import type { KirimanId } from '../../../functions/src/domain/basics/identitas.ts';
import { parseKnown } from '../../../functions/src/domain/basics/stored/fit.ts';
import { describeIsian, type Isian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import type { Kiriman, SkemaKiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { ksmIdOf } from '../../../functions/src/domain/submissions/jenis.ts';
import type { LooseKiriman, Seen } from '../../../functions/src/domain/submissions/loose.ts';
import { withVersion } from '../../../functions/src/domain/submissions/versions.ts';
import { hashKiriman } from './hash.ts';
import type { Outbox } from './machine.ts';
import { applyEvent, readOutbox } from './store.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

export interface Submission {
  readonly schema: SkemaKiriman;
  readonly uid: Uid;
  readonly judul: string;
  /** As the form has it: not trusted until the schema has parsed it. */
  readonly kiriman: LooseKiriman & Seen;
  /** Refused item that this one corrects. */
  readonly corrects?: KirimanId | null;
  /** Draft to drop in the same transaction. */
  readonly draft?: string | undefined;
}

export type Enqueued =
  | { readonly ok: true; readonly id: KirimanId }
  | { readonly ok: false; readonly isian: readonly Isian[] }
  /**
   * Another tab has already queued this form with other content, or sent what it was to replace: nothing
   * was stored.
   */
  | { readonly ok: false; readonly isian: null };

/** What the schema says of a form, without storing anything. */
export function checkKiriman({
  schema,
  kiriman,
}: Pick<Submission, 'schema'> & { readonly kiriman: LooseKiriman }): readonly Isian[] {
  const parsed = parse(schema, kiriman);
  return parsed.success ? [] : describeIsian(parsed.error);
}

/** Without what a newer page had added to the form, on a phone that went back to this one. */
function parse(schema: SkemaKiriman, kiriman: LooseKiriman) {
  return parseKnown((it) => schema.safeParse(it), kiriman).result;
}

export async function enqueue(submission: Submission): Promise<Enqueued> {
  const parsed = parse(submission.schema, submission.kiriman);
  if (!parsed.success) return { ok: false, isian: describeIsian(parsed.error) };
  const { id } = parsed.data;
  const items = await readOutbox();
  const corrects = submission.corrects ?? null;
  const find = (wanted: KirimanId | null) => items.find((it) => it.id === wanted);
  const known = find(id);
  const now = Date.now();
  const saved = new Date(now).toISOString();
  // Saved twice it is one submission, and mended it is the same work: as old as the first, and saved later.
  const dibuat = (known ?? find(corrects))?.kiriman.dibuat ?? saved;
  const disimpan = known?.kiriman.disimpan ?? saved;
  const kiriman = withVersion({ ...parsed.data, dibuat, ...(corrects && { disimpan }) });
  const hash = await hashKiriman(kiriman);
  const after = registrationFor(kiriman, items);
  const item = { id, uid: submission.uid, kiriman, hash, judul: submission.judul, after };
  if (known !== undefined && known.hash !== hash) return { ok: false, isian: null };
  const queued = await applyEvent(
    corrects === null
      ? { type: 'enqueued', item, now }
      : { type: 'replaced', id: corrects, item, now },
    submission.draft,
  );
  return queued.some((it) => it.id === id) ? { ok: true, id } : { ok: false, isian: null };
}

/** The registration of the same group, which the server must know first. */
function registrationFor(kiriman: Kiriman, items: Outbox): KirimanId | null {
  if (kiriman.jenis === 'ksmDaftar') return null;
  const ksmId = ksmIdOf(kiriman);
  const found = items.find(
    ({ kiriman: it }) => it.jenis === 'ksmDaftar' && it.isi.ksm.id === ksmId,
  );
  return found?.id ?? null;
}
