// What people read, taken from the sources: the texts of a file between quotes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/suite/paths.ts';

const FOLDERS = [
  'functions/src/domain',
  'functions/src/flows',
  'functions/src/handlers',
  'web/src/teks',
  ...['forms', 'reads', 'screens', 'server', 'ui'].map((folder) => `web/src/${folder}`),
];
/** Sentences for programmers, and code between the quotes of two texts. */
const NOT_SHOWN = /^\s*(?:\/\/|\*|\/\*|import|export \{|} from)|Error\(|from '/;

/** What an error says is read in the log. */
const FOR_PROGRAMMERS = /(?:Error|super)\(\s*(?:'[^']*'|`[^`]*`)/g;

/** Mails in the second language; that of the page has folders of its own. */
const ENGLISH = 'in-english.ts';

/** Paths of files whose texts are shown. */
export const shownFiles = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(ENGLISH))
      .map((name) => join(folder, name)),
  );

/** Every text of a file, without what is put into it. */
export const textsOf = (source: string): string[] =>
  source
    .replaceAll(FOR_PROGRAMMERS, '')
    .split('\n')
    .filter((line) => !NOT_SHOWN.test(line))
    .flatMap((line) => line.match(/'(?:[^'\\]|\\.)*'|`[^`]*`/g) ?? [])
    .map((quoted) => quoted.slice(1, -1).replaceAll(/\$\{[^}]*\}/g, ''));

/** Those of more than one word, which no code is. */
export const sentencesOf = (source: string): string[] =>
  textsOf(source).filter((it) => /\p{L} \p{L}/u.test(it));
