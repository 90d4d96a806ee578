// A walk through the pages, and where it goes.
import type { Page } from '../../test/support/browser/browser.ts';
import { suiteEnv } from '../suite/ports.ts';

export const ORIGIN = process.env['KSM_WEB_ORIGIN'] ?? suiteEnv()['KSM_WEB_ORIGIN'] ?? '';

/** Takes the picture of what is on the page. */
export type Picture = (
  screen: string,
  from?: { readonly selector: string; readonly room: number },
) => Promise<void>;
export type Walk = (page: Page, picture: Picture) => Promise<void>;

export const open = async (page: Page, path: string, wait: string): Promise<void> => {
  await page.goto(`${ORIGIN}${path}`);
  await page.locator(wait).first().waitFor();
};

/** A group of the demo that has everything: loans, papers, partnership, stages. */
export const KSM = 'ksm-0001';

export const CITY = '32.73';

export interface Tour {
  /** Demo sign-in; null: nobody. */
  readonly as: string | null;
  /** All that the walk shows; a walk none of whose pictures are wanted is left out. */
  readonly screens: readonly string[];
  readonly steps: Walk;
}
