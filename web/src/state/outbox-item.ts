// A submission in the phone's outbox, with its progress.
import type { KirimanId } from '../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { TandaTerima } from '../../../functions/src/domain/submissions/receipts/tanda-terima.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

export type OutboxState =
  /** Ready to go, not before `notBefore` (ms). `failure` is why the last attempt failed. */
  | {
      readonly status: 'queued';
      readonly notBefore: number;
      readonly failure: SendFailure | null;
    }
  /** `setAside`: its owner took it out meanwhile, which holds unless this attempt reaches the server. */
  | { readonly status: 'sending'; readonly since: number; readonly setAside?: Refusal }
  /** Waits for another item, for example a session for its group's registration. */
  | { readonly status: 'waiting'; readonly forId: KirimanId }
  | { readonly status: 'accepted'; readonly receipt: TandaTerima; readonly at: number }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/**
 * `faktor-kedua`: the role asks for two-step verification, and the sign-in had none; `server-fault`: the server failed over this item, so that the next may well go through; `unreadable`: over a
 * record of its own that this item needs.
 */
export type SendFailure =
  | 'unreachable'
  | 'sign-in'
  | 'faktor-kedua'
  | 'receipt-mismatch'
  | 'server-fault'
  | 'unreadable';

/** Code of the refusal that a person made: the item is set aside, and nothing of it is sent. */
export const DITEPIKAN = 'ditepikan';

/** Why the server will not take an item, in its own words. */
export interface Refusal {
  readonly code: string;
  readonly pesan: string;
  readonly isian: readonly Isian[];
  /** Another changed the record meanwhile: who, when and what, as it came. `readBerubah` reads it where it is shown. */
  readonly berubah?: unknown;
}

export interface OutboxItem {
  readonly id: KirimanId;
  /** Whose it is: nothing is ever sent in another person's name. */
  readonly uid: Uid;
  readonly kiriman: Kiriman;
  /** SHA-256 of the canonical JSON, computed when the item was queued. */
  readonly hash: string;
  /** What a list calls it; stored, so that it has a name without its group's data. */
  readonly judul: string;
  readonly createdAt: number;
  readonly attempts: number;
  readonly state: OutboxState;
}
