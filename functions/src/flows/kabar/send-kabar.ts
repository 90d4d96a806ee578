// The digest of one person and day. The day is claimed before the mail is sent and given back if it certainly was not,
// so that a task that runs twice sends one mail; a task that dies in between sends none, which the next morning mends.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { MailRefused, sendMail } from '../../adapters/platform/mail.ts';
import { accountOf } from '../../adapters/platform/pengguna.ts';
import { Klaim } from '../../domain/access/klaim.ts';
import { hasIzin } from '../../domain/access/peran.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { isEmpty } from '../../domain/kabar/kabar.ts';
import type { Bahasa, Pemberitahuan } from '../../domain/kabar/pemberitahuan.ts';
import { logs } from '../../logs.ts';
import { pageOrigin } from '../../params.ts';
import { countKabar } from './count-kabar.ts';
import { wordsOfKabar } from './words-of-kabar.ts';

interface Tugas {
  readonly uid: Uid;
  readonly tanggal: Tanggal;
}

export async function sendKabar({ uid, tanggal }: Tugas, today: Tanggal, now: Date): Promise<void> {
  // What a queue could not do yesterday is not said today.
  if (tanggal !== today) return;
  const before = await claimDay(uid, tanggal);
  if (before === null) return;
  try {
    await send({ uid, tanggal, bahasa: before.bahasa, now });
  } catch (error) {
    if (error instanceof MailRefused) {
      logs.kabarRefused({ uid, code: error.code });
      return;
    }
    await giveBack(uid, tanggal, before.terakhir);
    throw error;
  }
}

/** What stood there before; null: it was made today, or is not wanted any more. */
function claimDay(uid: Uid, tanggal: Tanggal): Promise<Pemberitahuan | null> {
  return inTransaction(async (tx) => {
    const known = await docs.pemberitahuan.readIfFits(uid, tx);
    if (known === null || !known.kabar || known.terakhir === tanggal) return null;
    await docs.pemberitahuan.set({ ...known, terakhir: tanggal }, tx);
    return known;
  });
}

function giveBack(uid: Uid, tanggal: Tanggal, terakhir: Tanggal | null): Promise<void> {
  return inTransaction(async (tx) => {
    const known = await docs.pemberitahuan.readIfFits(uid, tx);
    if (known?.terakhir === tanggal) await docs.pemberitahuan.set({ ...known, terakhir }, tx);
  });
}

async function send({
  uid,
  tanggal,
  bahasa,
  now,
}: Tugas & { readonly bahasa: Bahasa; readonly now: Date }): Promise<void> {
  const account = await accountOf(uid);
  const klaim = Klaim.safeParse(account?.klaim).data;
  if (account === null || account.nonaktif || klaim === undefined || !hasIzin(klaim, 'catat')) {
    // Opened again, the account is asked anew.
    await docs.pemberitahuan.remove(uid);
    return;
  }
  const kabar = await countKabar(klaim, tanggal, now);
  if (account.email === null || isEmpty(kabar)) return;
  await sendMail(account.email, wordsOfKabar(kabar, { bahasa, tanggal, halaman: pageOrigin() }));
  logs.kabarSent({ uid });
}
