// Carries photos to the server, part by part: one photo at a time, and never before a session that can go.
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import type { RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import type { Named } from '../../../functions/src/domain/basics/shapes/loose.ts';
import { sendFoto, type SendFotoResponse } from '../../../functions/src/domain/callables/foto.ts';
import { chunkLength } from '../../../functions/src/domain/records/foto.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import type { FotoItem } from '../state/foto-db.ts';
import { classifyError } from './classify.ts';
import { nextToSend, retryDelay } from './machine.ts';
import { readOutbox } from './store.ts';
import { changePhoto, removePhotos } from './foto-store.ts';
import { settlePhotos } from './foto-standing.ts';

export interface FotoCarrier {
  /** Who is signed in at this moment; null: nobody, and nothing is sent. */
  readonly uid: () => Uid | null;
  /** The server's answer to one part, or what was thrown. */
  readonly call: (request: Named<RequestOf<typeof sendFoto>>) => Promise<unknown>;
  /** Whether a person who was not recognised has to sign in; false: only the network was missing. */
  readonly hasEnded: () => Promise<boolean>;
}

/** An answer that names no progress: something in between, or a page and a server that do not agree. */
class NoProgress extends Error {
  override readonly name = 'NoProgress';
}

/** Sends whatever is ready. Answers when there will be something to send again, ms; null: only an event can bring it. */
export async function carryPhotos(carrier: FotoCarrier): Promise<number | null> {
  for (;;) {
    const uid = carrier.uid();
    if (uid === null) return null;
    const waiting = (await settlePhotos())
      .filter(({ item, standing }) => item.uid === uid && standing === 'ready')
      .map(({ item }) => item)
      .filter((it) => it.refusal === null && it.notBefore < Number.MAX_SAFE_INTEGER);
    const next = waiting.find((it) => it.notBefore <= Date.now());
    if (next === undefined)
      return waiting.length === 0 ? null : Math.min(...waiting.map((it) => it.notBefore));
    // Its end is a change of the outbox, which wakes this again.
    if (await isBusy(uid)) return null;
    if (!(await sendOne(next, uid, carrier))) return null;
  }
}

/** A session can go now. */
async function isBusy(uid: Uid): Promise<boolean> {
  const outbox = await readOutbox();
  const isSending = outbox.some((it) => it.uid === uid && it.state.status === 'sending');
  return isSending || nextToSend(outbox, uid, Date.now()) !== null;
}

/** False: it stopped on the way for something that comes first. */
async function sendOne(item: FotoItem, uid: Uid, carrier: FotoCarrier): Promise<boolean> {
  const { id } = item;
  let attempts = item.attempts + 1;
  await changePhoto(id, () => ({ attempts }));
  try {
    // Of a photo that was under way the server knows how much it has.
    let state = item.attempts === 0 ? { diterima: 0, utuh: false } : await ask(item, null, carrier);
    while (!state.utuh) {
      const next = await ask(item, state.diterima, carrier);
      if (!next.utuh && next.diterima <= state.diterima) throw new NoProgress();
      state = next;
      // A connection that lets something through is tried again soon.
      attempts = 1;
      await changePhoto(id, () => ({ sent: next.diterima, attempts: 1, failure: null }));
      if (carrier.uid() !== uid || (!state.utuh && (await isBusy(uid)))) return false;
    }
    await removePhotos([id]);
    return true;
  } catch (error) {
    await fail(item, attempts, error, carrier);
    return true;
  }
}

async function ask(
  { id, sesi, ksmId, sidik, jpeg }: FotoItem,
  mulai: number | null,
  { call }: FotoCarrier,
): Promise<SendFotoResponse> {
  const ukuran = jpeg.byteLength;
  const from = mulai ?? 0;
  const part = new Uint8Array(jpeg, from, chunkLength(ukuran, from));
  const isi = mulai === null ? null : toBase64(part);
  const answer = await call({ id, sesi, ksmId, sidik, ukuran, mulai: from, isi });
  const state = readAnswer(sendFoto, answer);
  // A captive portal answers 200 too.
  if (state === null) throw new NoProgress();
  return state;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}

async function fail(
  { id }: FotoItem,
  attempts: number,
  error: unknown,
  { hasEnded }: FotoCarrier,
): Promise<void> {
  const answer =
    error instanceof NoProgress ? { kind: 'unreachable' as const } : classifyError(error);
  if (answer.kind === 'refused') {
    // Its session was given up, or was cancelled since.
    if (answer.refusal.code === 'tidak-ditemukan') await removePhotos([id]);
    else await changePhoto(id, () => ({ refusal: answer.refusal.pesan }));
    return;
  }
  const lacksFactor = answer.kind === 'faktor-kedua';
  const mustSignIn = lacksFactor || (answer.kind === 'sign-in' && (await hasEnded()));
  const isServers = answer.kind === 'server-fault' || answer.kind === 'unreadable';
  const signIn = lacksFactor ? answer.kind : 'sign-in';
  const failure = mustSignIn ? signIn : isServers ? answer.kind : 'unreachable';
  const notBefore = mustSignIn
    ? Number.MAX_SAFE_INTEGER
    : Date.now() + retryDelay(attempts, Math.random());
  await changePhoto(id, () => ({ failure, notBefore }));
}
