// What a facilitator's phone reads of Firestore: its groups once, then only what has changed; and what it
// keeps goes with the group.
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { aPinjaman } from '../../support/records/build-kiriman.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aPendaftaran, aSesiOf, call, resultOf, TODAY, until } from '../../support/suite/suite.ts';
import { untilKept } from '../field-page.ts';
import { readStore } from '../phone-storage.ts';

const it = pageIt
  /** Three groups of the facilitator. */
  .extend('groups', async ({ area }) =>
    Promise.all(
      ['Anggrek', 'Kenanga', 'Mawar'].map((nama) =>
        seedKsm(area, { pendaftaran: aPendaftaran(area.kelurahan, { nama }), files: false }),
      ),
    ),
  );

/** Collections and documents that the page asks Firestore for from now on. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (/:runQuery/.test(request.url()))
      asked.push(/"collectionId":"(\w+)"/.exec(body)?.[1] ?? 'query');
    if (/:batchGet/.test(request.url()))
      asked.push(/documents\/([^"]+)"/.exec(body)?.[1] ?? 'document');
  });
  return asked;
}

const OF_GROUPS = ['anggota', 'capaian', 'capaian', 'ksm', 'pinjaman'];
const ofGroups = (asked: readonly string[]) =>
  asked.filter((it) => OF_GROUPS.includes(it.split('/')[0] ?? '')).toSorted();

async function openList(page: Page): Promise<void> {
  const answered = page.waitForResponse(/listPerubahan$/);
  await page.goto(`${ORIGIN}/ksm`);
  await answered;
  await page.locator('.ksm-card').first().waitFor();
}

describe('the groups on a facilitator’s phone', () => {
  it('are read once, and not at all while nothing changes', async ({ phone, groups }) => {
    const asked = watch(phone);
    await openList(phone);
    for (const { ksmId } of groups) await untilKept(phone, ksmId);
    expect(ofGroups(asked)).toStrictEqual(OF_GROUPS);

    asked.length = 0;
    await openList(phone);
    await phone.getByRole('link', { name: 'Anggrek', exact: true }).last().waitFor();
    await until('the list that was kept anew', async () => {
      const kept = (await readStore(phone, 'salinan')).find(({ key }) => key.endsWith('/kelompok'));
      return (kept?.value as { rows: unknown[] } | undefined)?.rows.length === groups.length;
    });
    expect(ofGroups(asked)).toStrictEqual([]);
  });

  it('that came with a new kelurahan are named with their hand-over sheets until they were read', async ({
    phone,
    groups,
    area,
    faskel,
  }) => {
    expect(groups).toHaveLength(3);
    await docs.pengguna.set({
      uid: faskel.uid,
      email: faskel.email,
      nama: 'Wati',
      peran: 'fasilitator',
      wilayah: [area.kelurahan],
      tambahan: [{ kode: area.kelurahan, sejak: '2030-01-01T00:00:00.000Z' }],
    });
    await openList(phone);
    const notice = phone.getByRole('region', { name: 'Anda menerima 3 KSM' });
    await notice.getByRole('link', { name: 'Kenanga' }).waitFor();
    // From what the phone has kept, without the server.
    await phone.route(/listPerubahan$/, (route) => route.abort());
    await phone.reload();
    await notice.getByRole('link', { name: 'Kenanga' }).click();
    await phone.getByRole('heading', { name: 'Serah terima KSM Kenanga' }).waitFor();
    await phone.goto(`${ORIGIN}/ksm`);
    await notice.getByRole('button', { name: 'Sudah saya baca' }).click();
    await notice.waitFor({ state: 'detached' });
    await phone.unroute(/listPerubahan$/);
    await openList(phone);
    expect(await notice.count()).toBe(0);
  });

  it('go on where the first reading was broken off, and have what changed meanwhile', async ({
    phone,
    groups,
  }) => {
    const [lent, , renamed] = groups;
    if (lent === undefined || renamed === undefined) throw new Error('no group');
    const { wilayah } = (await docs.ksm.read(lent.ksmId)) ?? {};
    if (wilayah === undefined) throw new Error('no group');
    await setTriggers(false);
    await Promise.all(
      Array.from({ length: 70 }, (_, n) => {
        const id = toPinjamanId(`${lent.ksmId}-${String(n)}`);
        return docs.pinjaman.set(aPinjaman({ id, ksmId: lent.ksmId, wilayah, peminjam: null }));
      }),
    );
    await setTriggers(true);
    const secondPage = /"collectionId":"pinjaman".*GREATER_THAN/;
    await phone.route(/:runQuery/, (route) =>
      secondPage.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
    );
    await openList(phone);
    await until('the first pages are kept', async () =>
      (await readStore(phone, 'salinan')).some(({ key }) => key.endsWith('/kelompokBelumUtuh')),
    );
    await phone.unroute(/:runQuery/);
    const { urut = 0 } = (await docs.ksm.read(renamed.ksmId)) ?? {};
    const isi = { ksmId: renamed.ksmId, perubahan: { nama: 'Teratai' }, alasan: 'Salah tulis' };
    const named = { id: randomUUID(), jenis: 'ksmUbah', isi, dilihat: urut };
    await resultOf(call('submitKiriman', named, renamed.faskel));

    const asked = watch(phone);
    await openList(phone);
    await phone.locator('.ksm-card', { hasText: 'Teratai' }).waitFor();
    await until('the list is whole', async () => {
      const kept = await readStore(phone, 'salinan');
      const list = kept.find(({ key }) => key.endsWith('/kelompok'))?.value;
      const isPart = kept.some(({ key }) => key.endsWith('/kelompokBelumUtuh'));
      const rows = (list as { rows: { nama: string; pinjaman: unknown[] }[] } | undefined)?.rows;
      return (
        !isPart &&
        rows?.some((it) => it.pinjaman.length === 70) === true &&
        rows.some((it) => it.nama === 'Teratai')
      );
    });
    // Of what had come nothing is read again but the group that was renamed.
    const read = ofGroups(asked);
    expect(read.filter((it) => !it.includes('/'))).toStrictEqual(['pinjaman', 'pinjaman']);
    expect(read).toContain(`ksm/${renamed.ksmId}`);
  });

  it('are read one by one when somebody else recorded something', async ({ phone, groups }) => {
    await openList(phone);
    for (const { ksmId } of groups) await untilKept(phone, ksmId);
    const [met] = groups;
    if (met === undefined) throw new Error('no group');
    await resultOf(call('submitKiriman', aSesiOf(met.ksmId, TODAY), met.faskel));
    await until('the month of the session', async () => {
      const [month] = await docs.capaian.list((q) =>
        q.where('ksmId', '==', met.ksmId).where('bulan', '==', monthOf(TODAY)),
      );
      return month?.capaian.angka.sesiTerakhir === TODAY;
    });

    const asked = watch(phone);
    await openList(phone);
    const card = phone.locator('.ksm-card', { hasText: 'Anggrek' });
    await card.getByText('sesi hari ini').waitFor();
    const read = ofGroups(asked);
    expect(read.filter((it) => it.includes('/') && !it.includes(met.ksmId))).toStrictEqual([]);
    expect(read).toContain(`ksm/${met.ksmId}`);
  });

  it('leave the phone when they are gone, with everything that was kept of them', async ({
    phone,
    groups,
  }) => {
    await openList(phone);
    for (const { ksmId } of groups) await untilKept(phone, ksmId);
    const [gone] = groups;
    if (gone === undefined) throw new Error('no group');
    await docs.ksm.remove(gone.ksmId);
    await openList(phone);
    await until('the copies are gone', async () => {
      const keys = (await readStore(phone, 'salinan')).map(({ key }) => key);
      return !keys.some((key) => key.includes(gone.ksmId));
    });
    await phone.getByRole('link', { name: 'Anggrek', exact: true }).waitFor({ state: 'detached' });
  });

  it('come with the first page of the server, before they are on the phone', async ({
    phone,
    groups,
  }) => {
    await phone.route(/:runQuery/, () => undefined);
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Mawar' }).waitFor();
    expect(await phone.locator('.ksm-card').count()).toBe(groups.length);
  });
});
