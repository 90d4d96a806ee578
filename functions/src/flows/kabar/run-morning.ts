// The morning only hands over: a task for each person who switched the digest on, so that one address that fails is
// nobody else's affair, and nobody who did not ask for it costs anything.
import { pageOfKabar } from '../../adapters/firestore/pemberitahuan.ts';
import { isMailSetUp } from '../../adapters/platform/mail.ts';
import { enqueueKabar } from '../../adapters/platform/queue.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import { logs } from '../../logs.ts';
import { handOver } from '../repair/hand-over.ts';
import { readable } from '../repair/set-aside.ts';

const PAGE = 300;

export async function runMorning(tanggal: Tanggal, now: Date): Promise<void> {
  const done = { selesai: 0, gagal: 0 };
  let setelah: Uid | null = null;
  // Where no mail is sent nobody is looked for.
  while (isMailSetUp()) {
    const page: Awaited<ReturnType<typeof pageOfKabar>> = await pageOfKabar(setelah, PAGE);
    const people = (await readable(page, now)).map(({ uid }) => uid);
    const { selesai, gagal } = await handOver('kabar', people, (uid) =>
      enqueueKabar({ uid, tanggal }),
    );
    done.selesai += selesai;
    done.gagal += gagal;
    if (page.last === null || page.rows.length + page.unreadable.length < PAGE) break;
    setelah = page.last;
  }
  logs.morningDone({ orang: done.selesai });
  if (done.gagal > 0) throw new MorningIncomplete();
}

/** Some tasks were not taken: the schedule tries again, and whoever has had a digest gets no second one. */
class MorningIncomplete extends Error {
  override readonly name = 'MorningIncomplete';
}
