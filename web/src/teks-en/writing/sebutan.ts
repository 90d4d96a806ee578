// What the page calls levels and classes: as sentences of the domain do.
import type { wordOfKode as id } from '../../teks/writing/sebutan.ts';
import { statusWord } from '../domain/maturity/explain/status-word.ts';

export const wordOfKode: typeof id = statusWord;
