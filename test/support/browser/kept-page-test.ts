// `it` for tests of what a phone does without a network, or when the page has a new version: there the page
// keeps itself on the phone, by its service worker.
import { it as pageIt } from './page-test.ts';

export const it = pageIt.extend('isKept', true);
