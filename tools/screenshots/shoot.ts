// One person's walk in one view: signs in, walks through the pages, and takes the pictures that are wanted.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newContext, type Browser, type Page } from '../../test/support/browser/browser.ts';
import { DEMO_PASSWORD } from '../demo/accounts.ts';
import { ROOT } from '../suite/paths.ts';
import { ORIGIN, type Picture, type Tour } from './walk.ts';
import type { View } from './views.ts';

export const FOLDER = process.env['KSM_SCREENSHOTS'] ?? join(ROOT, 'docs/screenshots');

export async function shoot({
  browser,
  view,
  tour: { as, screens, steps },
  words,
  made,
}: {
  readonly browser: Browser;
  readonly view: View;
  readonly tour: Tour;
  readonly words: readonly string[];
  readonly made: Set<string>;
}): Promise<void> {
  const wanted = new Set(
    screens.filter(
      (screen) =>
        view.only?.includes(screen) !== false &&
        (words.length === 0 || words.some((word) => screen.includes(word))),
    ),
  );
  if (wanted.size === 0) return;
  const context = await newContext(browser, view);
  if (view.text !== undefined)
    await context.addInitScript({
      content: `addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '${view.text}';
      });`,
    });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const camera = await context.newCDPSession(page);
  const usual = page.viewportSize();
  const picture: Picture = async (screen, from) => {
    if (!screens.includes(screen)) throw new Error(`Not in the list of the walk: ${screen}`);
    if (!wanted.has(screen)) return;
    await page.getByText('Memuat…').first().waitFor({ state: 'detached' });
    // Words that come late, and scrolling, settle first.
    await page.waitForTimeout(350);
    // The window is as tall as the page, so that a bar at its foot covers nothing.
    const rest = await page.evaluate<number>(restOf(from));
    await page.setViewportSize({
      width: view.width,
      height: Math.min(view.tallest, Math.max(usual?.height ?? 0, Math.ceil(rest))),
    });
    await page.evaluate(scrollTo(from));
    await page.waitForTimeout(350);
    const file = `${screen}-${view.name}.webp`;
    // A third of a PNG's size, and letters stay sharp.
    const { data } = await camera.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
    await writeFile(join(FOLDER, file), data, 'base64');
    made.add(file);
    console.log(`  ${file}`);
    if (usual !== null) await page.setViewportSize(usual);
  };
  if (as !== null) await signIn(page, as);
  await steps(page, picture);
  await context.close();
}

/** Code that runs in the page, hence text: how far down the element is at which the picture begins. */
function restOf(from: Parameters<Picture>[1]): string {
  const top = from === undefined ? '0' : `(${topOf(from)})`;
  return `document.documentElement.scrollHeight - ${top}`;
}

function scrollTo(from: Parameters<Picture>[1]): string {
  return `scrollTo(0, ${from === undefined ? '0' : topOf(from)})`;
}

function topOf({ selector, room }: NonNullable<Parameters<Picture>[1]>): string {
  const element = `document.querySelector(${JSON.stringify(selector)})`;
  return `${element}.getBoundingClientRect().top + scrollY - ${String(room)}`;
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${ORIGIN}/masuk`);
  await page.getByLabel('Alamat email').fill(`${name}@demo.ksm`);
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}
