// Checks a page in several looks: small and wide, light and dark, with larger text. The page is opened
// once; only its style differs between the looks.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { cutOff, misread } from './amounts.ts';
import type { Page } from '../../support/browser/browser.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA, and axe's own good practices. */
const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // What passes is not listed node by node.
  resultTypes: ['violations'],
};
/** In the dark the same page has other colours and is otherwise as it was: the other rules would find the same. */
const COLOURS: RunOptions = {
  ...OPTIONS,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

export interface Look {
  readonly width: number;
  readonly dark: boolean;
  /** A person's larger text, as browsers set it: the root's font size. */
  readonly text: string;
}

export const LOOKS: readonly Look[] = [
  { width: 360, dark: false, text: '100%' },
  { width: 360, dark: true, text: '100%' },
  { width: 1280, dark: false, text: '100%' },
  { width: 360, dark: false, text: '200%' },
  { width: 320, dark: false, text: '100%' },
];
/** The narrowest phone is measured, and has the same code and colours: the rules would find what they found at 360. */
const MEASURED = 320;

export interface Inspection {
  readonly look: Look;
  /** The screen that was checked. */
  readonly what: string;
  readonly found: readonly string[];
  /** How far something sticks out on the right, px. */
  readonly overflow: number;
}

/** Checks the page in every look; afterwards it looks as before. */
export async function inspect(page: Page, what: string): Promise<Inspection[]> {
  const inspections: Inspection[] = [];
  const amounts = await misread(page);
  for (const look of LOOKS) {
    const { found, overflow } = await examineIn(page, look);
    inspections.push({
      look,
      what,
      found: [...found, ...(await cutOff(page)), ...amounts],
      overflow,
    });
  }
  const [first] = LOOKS;
  if (first !== undefined) await show(page, first);
  return inspections;
}

/** What the rules find in one look, whatever the language of the page. */
export async function examineIn(
  page: Page,
  look: Look,
): Promise<Pick<Inspection, 'found' | 'overflow'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await show(page, look);
  const { found, overflow } = await (look.width === MEASURED
    ? measure(page)
    : examine(page, look.dark ? COLOURS : OPTIONS));
  return { found: [...found, ...(await cutText(page))], overflow };
}

async function show(page: Page, { width, dark, text }: Look): Promise<void> {
  await page.setViewportSize({ width, height: width < 600 ? 740 : 860 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.evaluate(async (size) => {
    document.documentElement.style.fontSize = size;
    // A chart is drawn anew in the frame after its place has changed.
    for (const _ of [1, 2])
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    // A button in transition between two colours has neither of them.
    await Promise.allSettled(document.getAnimations().map((it) => it.finished));
  }, text);
}

/** The page belongs to what is on it: the header has a fifth of it at most. */
const HEADER = 0.2;

/** Words that are hidden where their box ends, and a header that takes too much. */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const isCut = (it: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(it);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = it;
      // What only screen readers have is a point.
      if (clientWidth < 2 || clientHeight < 2 || it.textContent.trim() === '') return false;
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides(overflowY) && scrollHeight > clientHeight + 2)
      );
    };
    const share = (document.querySelector('header')?.clientHeight ?? 0) / innerHeight;
    return [
      ...[...document.querySelectorAll('body *')]
        .filter((it) => isCut(it) && it.checkVisibility() && it.closest('svg') === null)
        .map((it) => `cut off: ${it.outerHTML.slice(0, 200)}`),
      ...(share > most ? [`the header takes ${String(Math.round(share * 100))} %`] : []),
    ];
  }, HEADER);
}

function measure(page: Page): Promise<Pick<Inspection, 'found' | 'overflow'>> {
  return page.evaluate(() => ({
    found: [],
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
}

async function examine(
  page: Page,
  options: RunOptions,
): Promise<Pick<Inspection, 'found' | 'overflow'>> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, rules);
    // An input for a date offers no year that the server refuses.
    const endless = document.querySelectorAll('input[type=date]:is(:not([min]), :not([max]))');
    return {
      found: [
        ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`),
        ...[...endless].map((it) => `date without bounds: ${it.outerHTML}`),
      ],
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  }, options);
}
