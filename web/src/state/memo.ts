// The few small things that the browser keeps beside the database, by key. A browser that refuses (full, or
// without storage) is no reason to stop: the page knows them for as long as it is open.
import { isKeepingFailing } from './storage-failing.ts';

type Area = 'localStorage' | 'sessionStorage';

/** Null: there is none, or it cannot be read. */
export function recall(key: string, area: Area = 'localStorage'): unknown {
  try {
    return JSON.parse(globalThis[area].getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function remember(
  key: string,
  value: object | string | null,
  area: Area = 'localStorage',
): void {
  try {
    if (value === null) globalThis[area].removeItem(key);
    else globalThis[area].setItem(key, JSON.stringify(value));
  } catch {
    isKeepingFailing.set(true);
  }
}
