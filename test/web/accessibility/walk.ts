// A walk goes from screen to screen and has each of them checked.
import type { Page } from '../../support/browser/browser.ts';
import type { Open } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { seedKsm, type Group } from '../../support/suite/seed.ts';
import { freshArea } from '../../support/suite/suite.ts';
import { inspect, type Inspection } from './inspect.ts';

export interface Walk {
  readonly title: string;
  readonly go: (walker: Walker) => Promise<void>;
}

/** A group that has met once, a week ago, in a place of its own; with the files of that place where a walk looks at them. */
export async function aGroup({ files = false } = {}): Promise<Group> {
  return seedKsm(await freshArea(), { sesi: ['2017-06-28'], files });
}

/** Opens a page, for a visitor or for somebody with a role who has signed in, and checks it. */
interface Walker {
  readonly page: (klaim: Klaim | null) => Promise<Page>;
  readonly look: (page: Page, what: string) => Promise<void>;
}

/** What was found on the way, screen by screen and look by look. */
export async function goAlong(walk: Walk, open: Open): Promise<readonly Inspection[]> {
  const inspections: Inspection[] = [];
  await walk.go({
    page: async (klaim) => {
      const context = await open(klaim === null ? null : await signIn(klaim));
      return context.newPage();
    },
    look: async (page, what) => {
      inspections.push(...(await inspect(page, what)));
    },
  });
  return inspections;
}
