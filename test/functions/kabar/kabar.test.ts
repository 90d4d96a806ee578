// The digest of the morning: off until somebody switches it on for herself, one mail a day, counts and no names; an
// address that fails is nobody else's affair.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, vi } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import { setPengguna } from '../../../functions/src/adapters/platform/pengguna.ts';
import { addDays } from '../../../functions/src/domain/basics/tanggal.ts';
import { sendKabar } from '../../../functions/src/flows/kabar/send-kabar.ts';
import { runSchedule } from '../../../tools/suite/steer/schedule.ts';
import { environment } from '../../support/suite/environment.ts';
import { mailsTo } from '../../support/suite/mails.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { it } from '../../support/suite/suite-test.ts';
import {
  aPendaftaran,
  call,
  codeOf,
  resultOf,
  signIn,
  TODAY,
  until,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';

const on = (person: Person, bahasa: 'id' | 'en' = 'id') =>
  resultOf(call('setPemberitahuan', { kabar: true, bahasa }, person));

/** In this process, with the suite's mail server. */
function send({ uid }: Pick<Person, 'uid'>, tanggal = TODAY): Promise<void> {
  vi.stubEnv('SMTP', environment('KSM_MAIL_ORIGIN'));
  return sendKabar({ uid, tanggal }, TODAY, new Date());
}
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A group that should have met on 5 July, and before: nothing is recorded after 14 June. */
const aGroup = (area: Area) => seedKsm(area, { sesi: ['2017-06-14'], files: false });

const facilitator = (area: Area) => signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });

describe('the switch', () => {
  it('is off until a person turns it on, and only her own', async ({ faskel, askot }) => {
    const off = { kabar: false, bahasa: null, tersedia: true };
    expect(await resultOf(call('getPemberitahuan', {}, faskel))).toStrictEqual(off);
    await on(faskel, 'en');
    const said = { kabar: true, bahasa: 'en', tersedia: true };
    expect(await resultOf(call('getPemberitahuan', {}, faskel))).toStrictEqual(said);
    expect(await resultOf(call('getPemberitahuan', {}, askot))).toStrictEqual(off);
    const named = { kabar: true, bahasa: 'id', uid: askot.uid };
    expect(await codeOf(call('setPemberitahuan', named, faskel))).toBe('isian-salah');
    expect(await docs.pemberitahuan.read(askot.uid)).toBeNull();
  });

  it('is for those who record or check', async ({ area }) => {
    const pejabat = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    for (const name of ['getPemberitahuan', 'setPemberitahuan'] as const)
      expect(await codeOf(call(name, { kabar: true, bahasa: 'id' }, pejabat))).toBe('tidak-berhak');
  });
});

describe('the digest', () => {
  it('reaches in the morning whoever wants it, once, with counts and links and no name', async ({
    area,
  }) => {
    const { faskel } = await aGroup(area);
    const [wanting, refused] = await Promise.all([facilitator(area), facilitator(area)]);
    const gone = `tolak-${randomUUID()}@uji.ksm`;
    const klaim = { peran: 'fasilitator' as const, wilayah: [area.kelurahan] };
    await setPengguna({ uid: refused.uid, email: gone, nama: 'Uji', ...klaim });
    await changeAddress(refused, gone);
    await Promise.all([on(wanting), on(refused)]);
    await runSchedule('morning');
    await runSchedule('morning');
    const receipt = async ({ uid }: Person) => (await docs.pemberitahuan.read(uid))?.terakhir;
    await until('a mail', async () => (await mailsTo(wanting.email)).length > 0);
    await until('the refusal', async () => (await receipt(refused)) === TODAY);
    const [mail = '', ...others] = await mailsTo(wanting.email);
    expect(others).toEqual([]);
    expect(mail).toContain('Subject: Ringkasan pagi KSM, 5 Juli 2017\r\n');
    expect(mail).toContain('- 1 KSM: jadwal pertemuan terlewat, belum ada catatan\r\n');
    expect(mail).toContain(`${environment('KSM_WEB_ORIGIN')}/pemberitahuan`);
    expect(mail).not.toMatch(/Melati|Anggota|Rp/);
    expect(await mailsTo(faskel.email)).toEqual([]);
    expect(await mailsTo(gone)).toEqual([]);
    await until('the log', async () => (await log()).includes('kabar.refused'));
    expect(await log()).not.toMatch(new RegExp(`${gone}|${wanting.email}`));
  });

  it('of a person who checks counts the queue, in the language she chose', async ({
    area,
    askot,
  }) => {
    await aGroup(area);
    await on(askot, 'en');
    await send(askot);
    const [mail = ''] = await mailsTo(askot.email);
    expect(mail).toContain('Subject: KSM morning summary, 5 July 2017\r\n');
    expect(mail).toContain('- 2 records wait to be checked\r\n');
    expect(mail).not.toContain('by schedule');
  });

  it('counts what was sent back', async ({ area, askot }) => {
    const { ksmId, sesi, faskel } = await aGroup(area);
    const stored = await docs.sesi.read(sesi[0]?.isi.id as never);
    const isi = {
      ksmId,
      pendaftaran: null,
      sesi: [{ id: stored?.id, urut: stored?.urut }],
      hasil: 'dikembalikan',
      alasan: 'Angka tidak sama dengan buku',
    };
    await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'pemeriksaan', isi }, askot));
    await on(faskel);
    await send(faskel);
    const [mail = ''] = await mailsTo(faskel.email);
    expect(mail).toContain('1 KSM: ada catatan yang dikembalikan');
  });

  it('is none where nothing waits', async ({ area, faskel }) => {
    const pendaftaran = aPendaftaran(area.kelurahan);
    await seedKsm(area, { pendaftaran, sesi: [TODAY], files: false });
    const elsewhere = await signIn({
      peran: 'fasilitator',
      wilayah: [`${area.kota}.98.1001`] as never,
    });
    await on(elsewhere);
    await send(elsewhere);
    expect(await mailsTo(elsewhere.email)).toEqual([]);
    await on(faskel);
    await resultOf(call('setPemberitahuan', { kabar: false, bahasa: 'id' }, faskel));
    await send(faskel);
    expect(await mailsTo(faskel.email)).toEqual([]);
  });

  it('is one a day, however often it is switched and asked for', async ({ area, faskel }) => {
    await aGroup(area);
    await on(faskel);
    await Promise.all([send(faskel), send(faskel), send(faskel)]);
    await resultOf(call('setPemberitahuan', { kabar: false, bahasa: 'id' }, faskel));
    await on(faskel);
    await send(faskel);
    // What was to be done yesterday is not done today.
    await send(faskel, addDays(TODAY, -1));
    expect(await mailsTo(faskel.email)).toHaveLength(1);
  });

  it('is tried again where no mail server answered, and the error names nobody', async ({
    area,
    faskel,
  }) => {
    await aGroup(area);
    await on(faskel);
    const faults = [];
    for (const smtp of ['smtp://127.0.0.1:1', 'smtps//ana:rahasia@contoh.id']) {
      vi.stubEnv('SMTP', smtp);
      const task = { uid: faskel.uid, tanggal: TODAY };
      faults.push(await sendKabar(task, TODAY, new Date()).catch((error: unknown) => error));
    }
    expect(faults).toMatchObject([
      { name: 'MailFailed', code: 'ESOCKET' },
      { name: 'MailFailed', code: 'ERR_INVALID_URL' },
    ]);
    expect(inspect(faults)).not.toMatch(new RegExp(`${faskel.email}|rahasia`));
    expect((await docs.pemberitahuan.read(faskel.uid))?.terakhir).toBeNull();
    await send(faskel);
    expect(await mailsTo(faskel.email)).toHaveLength(1);
  });

  it('ends with the account', async ({ area }) => {
    const { faskel } = await aGroup(area);
    await on(faskel);
    const klaim = { peran: 'fasilitator' as const, wilayah: [area.kelurahan] };
    const { uid, email } = faskel;
    await setPengguna({ uid, email, nama: 'Uji', ...klaim, nonaktif: true });
    await send(faskel);
    expect(await mailsTo(email)).toEqual([]);
    expect(await docs.pemberitahuan.read(uid)).toBeNull();
  });

  it('costs a handful of reads a person and day', async ({ area, faskel }) => {
    await aGroup(area);
    const colleague = await facilitator(area);
    await Promise.all([on(faskel), on(colleague)]);
    await send(colleague);
    const before = readMeter();
    await send(faskel);
    // The same is in tools/cost/assumptions.ts.
    expect(since(before)).toMatchObject({ reads: 6, writes: 1 });
  });
});

async function changeAddress({ uid }: Person, email: string): Promise<void> {
  const { getAuthAdmin } = await import('../../../functions/src/adapters/platform/firebase.ts');
  await getAuthAdmin().updateUser(uid, { email });
}

const log = () => readFile(environment('KSM_SUITE_LOG'), 'utf8');
