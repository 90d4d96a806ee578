// A facilitator's way from the address to the form on slow 3G: first with nothing on the phone, then with everything
// kept. What travels is counted; seconds are printed, and bounded for a machine that is busy with something else.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/kept-page-test.ts';
import {
  SLOW_3G_MS,
  startSlowLine,
  tripsOf,
  type Passed,
  type SlowLine,
} from '../../support/browser/slow-line.ts';
import { signIn, type Account } from '../../support/suite/people.ts';
import { hurryWorker, untilKept, untilOffline } from '../field-page.ts';

/** Seconds to reach; a busy machine may take three times as long. */
const GOAL = { signIn: 3, list: 3.5, form: 1, kept: 0.5 } as const;
const BUSY = 3;
/** A person's time, no wait for the page: nobody types an address and a password, or finds a group and taps, in less. */
const TYPING_MS = 3000;
const LOOKING_MS = 1000;
/** A line on which nothing comes back. */
const STUCK_MS = 20_000;
/** Of what the phone keeps for later: on its way at the same time, and nothing on the screen waits for it. */
const BESIDE = 'listPerubahan';
/** Bytes from which on an answer is compressed. */
const SHORT = 1_200;

const LOOKED_FOR = { signIn: '#f-email', list: '.ksm-card', form: '.person' } as const;
type Looked = keyof typeof LOOKED_FOR;

const it = pageIt.extend('line', async ({}, { onCleanup }) => {
  const line = await startSlowLine();
  onCleanup(line.close);
  return line;
});

/** The page itself looks and keeps time: asking from outside answers up to half a second late. */
async function watch(tab: Page): Promise<void> {
  await tab.addInitScript((looked) => {
    addEventListener('click', () => performance.mark('touched'), true);
    new MutationObserver(() => {
      for (const [name, selector] of Object.entries(looked))
        if (document.querySelector(selector) === null) performance.clearMarks(name);
        else if (performance.getEntriesByName(name).length === 0) performance.mark(name);
    }).observe(document, { subtree: true, childList: true });
  }, LOOKED_FOR);
}

interface Seen {
  readonly seconds: number;
  /** What had come by then. */
  readonly passed: readonly Passed[];
}

/** From the last touch, or from the address, until it was there. */
async function wayTo(what: string, tab: Page, line: SlowLine, name: Looked): Promise<Seen> {
  await tab.locator(LOOKED_FOR[name]).first().waitFor();
  const [ms, at] = await tab.evaluate((name) => {
    const since = (mark: string) => performance.getEntriesByName(mark).at(-1)?.startTime ?? 0;
    return [since(name) - since('touched'), performance.timeOrigin + since(name)] as const;
  }, name);
  const passed = line.take().filter(({ to }) => to <= at);
  const seconds = ms / 1000;
  const [files, calls] = [of(passed, 'page').length, of(passed, 'call').length];
  process.stdout.write(
    `${what}: ${seconds.toFixed(2)} s; ${String(files)} files, ${String(calls)} calls, ${(bytesOf(passed) / 1000).toFixed(1)} kB\n`,
  );
  return { seconds, passed };
}

const of = (passed: readonly Passed[], ...kinds: Passed['kind'][]): Passed[] =>
  passed.filter(({ kind }) => kinds.includes(kind));
const bytesOf = (passed: readonly Passed[]): number =>
  passed.reduce((sum, { bytes }) => sum + bytes, 0);
const lastOf = ({ path }: Passed): string => path.split(/[/:]/).at(-1) ?? '';

async function type(tab: Page, { email, sandi }: Account): Promise<void> {
  await tab.getByLabel('Alamat email').fill(email);
  await tab.getByLabel('Kata sandi', { exact: true }).fill(sandi);
}

const pressSignIn = (tab: Page) => tab.getByRole('button', { name: 'Masuk', exact: true }).click();
const pressRecord = (tab: Page) =>
  tab
    .getByRole('link', { name: /^Catat sesi/ })
    .first()
    .click();

describe('on slow 3G', () => {
  it('a facilitator signs in, sees the groups and has the form in time', async ({
    open,
    line,
    group,
  }) => {
    const context = await open(null);
    const tab = await context.newPage();
    await watch(tab);
    line.latency = SLOW_3G_MS;
    await tab.goto(`${line.origin}/masuk`, { waitUntil: 'commit' });
    const first = await wayTo('nothing kept, sign-in', tab, line, 'signIn');
    // The document; what it names; the page itself.
    expect(tripsOf(of(first.passed, 'page'))).toBe(3);
    expect(bytesOf(first.passed)).toBeLessThanOrEqual(70_000);

    await type(tab, group.faskel);
    await sleep(TYPING_MS);
    line.take();
    await pressSignIn(tab);
    const list = await wayTo('nothing kept, sign-in to list', tab, line, 'list');
    // Each is asked for by itself, after the browser has asked whether it may; the files are there.
    const calls = of(list.passed, 'call', 'may').filter((it) => lastOf(it) !== BESIDE);
    expect(of(calls, 'call').map(lastOf)).toEqual(['signInWithPassword', 'listKsm']);
    expect(tripsOf(calls)).toBe(4);
    expect(list.passed.filter(({ bytes, isZipped }) => bytes > SHORT && !isZipped)).toEqual([]);

    await sleep(LOOKING_MS);
    line.take();
    await pressRecord(tab);
    const form = await wayTo('nothing kept, list to form', tab, line, 'form');

    line.latency = 0;
    await tab.close();
    const meanwhile = await context.newPage();
    await hurryWorker(meanwhile);
    await meanwhile.goto(`${line.origin}/ksm`);
    await untilKept(meanwhile, group.ksmId);
    await untilOffline(meanwhile);
    await meanwhile.close();

    // Whatever the line: nothing is waited for, not even the configuration.
    line.latency = STUCK_MS;
    line.take();
    const kept = await context.newPage();
    await watch(kept);
    await kept.goto(`${line.origin}/ksm`, { waitUntil: 'commit' });
    const keptList = await wayTo('everything kept, list', kept, line, 'list');
    await pressRecord(kept);
    const keptForm = await wayTo('everything kept, list to form', kept, line, 'form');

    line.latency = 0;
    await kept.getByRole('button', { name: 'Keluar', exact: true }).click();
    await kept.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    // A page that closes before the sign-in has ended leaves that to the next one.
    await kept.waitForFunction(() => localStorage.getItem('ksm.keluar') === null);
    await kept.close();
    line.latency = STUCK_MS;
    const out = await context.newPage();
    await watch(out);
    await out.goto(`${line.origin}/masuk`, { waitUntil: 'commit' });
    const keptSignIn = await wayTo('everything kept, sign-in', out, line, 'signIn');
    line.latency = SLOW_3G_MS;
    await type(out, group.faskel);
    await sleep(TYPING_MS);
    line.take();
    await pressSignIn(out);
    // A sign-in cannot be kept, and what was read left with who signed out: a round each.
    const again = await wayTo('everything kept, sign-in to list', out, line, 'list');
    process.stdout.write(`${of(again.passed, 'call').map(lastOf).join(' ')}\n`);
    // Who it is stands in the token: nobody is asked for a second time.
    expect(of(again.passed, 'call').map(lastOf)).not.toContain('lookup');

    for (const it of [keptList, keptForm, keptSignIn])
      expect(it.seconds).toBeLessThanOrEqual(GOAL.kept * BUSY);
    expect(first.seconds).toBeLessThanOrEqual(GOAL.signIn * BUSY);
    expect(list.seconds).toBeLessThanOrEqual(GOAL.list * BUSY);
    expect(form.seconds).toBeLessThanOrEqual(GOAL.form * BUSY);
  });

  it('a group of which the phone keeps nothing comes in one round of questions', async ({
    open,
    line,
    group: { area },
  }) => {
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const context = await open(null);
    const tab = await context.newPage();
    await watch(tab);
    await tab.goto(`${line.origin}/masuk`);
    await type(tab, askot);
    await pressSignIn(tab);
    await tab.getByRole('link', { name: 'KSM', exact: true }).click();
    await tab.locator(LOOKED_FOR.list).first().waitFor();
    await tab.waitForLoadState('networkidle');
    line.latency = SLOW_3G_MS;
    line.take();
    await pressRecord(tab);
    const form = await wayTo('nothing kept of the group, list to form', tab, line, 'form');
    const asked = form.passed.filter(({ path }) => path.startsWith('/v1/'));
    expect(of(asked, 'call').map(lastOf).toSorted().join(' ')).toBe(
      'batchGet batchGet runQuery runQuery runQuery',
    );
    // Whether it may be asked, and the questions.
    expect(tripsOf(asked)).toBe(2);
    expect(form.seconds).toBeLessThanOrEqual(GOAL.form * BUSY);
  });
});
