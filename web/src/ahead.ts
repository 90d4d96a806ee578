// Fetches what comes next while nobody waits for the line: during sign-in the list of groups and the way to its records,
// after it the pages of the field, so that they open without a network.
import { PAGES } from './pages.ts';
import { ROUTE_NAMES, rowOf } from './routes/table.ts';
import { getBackend } from './server/backend.ts';

/** The first page comes first. */
const LATER_MS = 1500;

const NEXT: readonly (() => Promise<unknown>)[] = [
  PAGES['ksm-list'],
  () => import('./signed-in-bar.tsx'),
  () => import('./reads/firestore/group.ts'),
  () => import('./reads/firestore/own/own-groups.ts'),
];

export async function fetchAhead(isSignedIn: boolean): Promise<void> {
  if (!isSignedIn) {
    await getBackend();
    await Promise.allSettled(NEXT.map((load) => load()));
    return;
  }
  await new Promise((resolve) => {
    setTimeout(resolve, LATER_MS);
  });
  // One after the other: a page that somebody opens meanwhile has most of the line.
  for (const name of ROUTE_NAMES)
    if (rowOf(name).isOffline === true) await PAGES[name]().catch(() => undefined);
}
