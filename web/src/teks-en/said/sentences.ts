// Every sentence of the domain in English: the build puts them into the domain that the page runs itself, and
// translate.ts into what the server says.
import { administration } from './administration.ts';
import { assessment } from './assessment.ts';
import { decisions } from './decisions.ts';
import { labels } from './labels.ts';
import { refusals } from './refusals.ts';

export const SENTENCES: Readonly<Record<string, string>> = {
  ...refusals,
  ...decisions,
  ...assessment,
  ...administration,
  ...labels,
};
