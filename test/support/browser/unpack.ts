// Global set-up of the tests in the browser: unpacked before there is more than one process.
import { browserFile } from './browser-file.ts';
import { comesWithNpm } from './browser.ts';

export async function setup(): Promise<void> {
  if (comesWithNpm()) await browserFile();
}
