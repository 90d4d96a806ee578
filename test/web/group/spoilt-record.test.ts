// One record of a group that cannot be read: its own line is missing with a word above, and the others stand; and while
// the records are on their way, the tab shows what came with the group.
import { describe, expect } from 'vitest';
import { KOLEKSI } from '../../../functions/src/domain/basics/paths.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import { it, openGroup, openPart } from './visited-group.ts';

describe('the sessions of a group', () => {
  it('say once that one cannot be read, and show the others', async ({
    phone,
    recorded: { ksmId },
  }) => {
    const sessions = getDb().collection(KOLEKSI.sesi).where('ksmId', '==', ksmId);
    const first = (await sessions.get()).docs.find((it) => it.get('tanggal') === '2017-06-07');
    await first?.ref.set({ ...first.data(), hadir: 'rusak' });
    await openGroup(phone, ksmId);
    await openPart(phone, 'Sesi');
    await phone.getByText('1 catatan tidak dapat dibaca').first().waitFor();
    await phone.getByText('14 Juni 2017').first().waitFor();
    // The page has read the same record for what it shows itself: the sentence stands once.
    await phone.getByText('1 sesi terlaksana').waitFor();
    expect(await phone.getByText('tidak dapat dibaca').count()).toBe(1);
    expect(await phone.locator('.session-line').count()).toBe(1);
  });

  it('show the last ones while all of them are on their way', async ({
    phone,
    recorded: { ksmId },
  }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await phone.route('**/*:runQuery', async (route) => {
      if ((route.request().postData() ?? '').includes('"urut"')) await held;
      await route.continue();
    });
    await openGroup(phone, ksmId);
    await openPart(phone, 'Sesi');
    await phone.getByText('2 sesi terbaru; sesi sebelumnya sedang dimuat').waitFor();
    expect(await phone.locator('.session-line').count()).toBe(2);
    release();
    await phone.getByText('2 sesi terlaksana').waitFor();
  });
});
