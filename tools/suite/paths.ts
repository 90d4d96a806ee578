// Where things are, computed once.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything the suite keeps between two starts; ignored by git. */
export const SUITE_DIR = join(ROOT, '.suite');
export const FUNCTIONS_DIR = join(ROOT, 'functions');
export const WEB_DIR = join(ROOT, 'web');
export const WEB_DIST = join(WEB_DIR, 'dist');
