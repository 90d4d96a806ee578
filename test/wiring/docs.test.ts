// Pages of the documentation name files, commands and each other; whatever they name must exist.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT });
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Made by commands, not kept. */
const MADE = ['web/dist', 'functions/lib', 'functions/.env'];
const isThere = (path: string): boolean =>
  existsSync(join(ROOT, path)) ||
  MADE.some((made) => path.startsWith(made)) ||
  globSync(`${path.replace(/\/$/, '')}.*`, { cwd: ROOT }).length > 0;

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links to what exists', () => {
    const links = found(text, /\]\(([^)#\s]+)(?:#[^)]*)?\)|src="([^"]+)"/g).filter(Boolean);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toStrictEqual([]);
  });

  it('names files from the root, and only files that exist', () => {
    const paths = found(text, /`((?:functions|web|test|tools|docs)\/[\w./-]+)`/g);
    const files = found(text, /`([\w./-]+\/[\w.-]+\.(?:ts|tsx|mjs))`/g);
    const missing = [...paths, ...files].filter((path) => !isThere(path));
    expect(missing).toStrictEqual([]);
  });

  it('names commands that exist', () => {
    const commands = found(text, /npm run (?:--silent )?([\w:-]+)/g);
    expect(commands.filter((name) => scripts[name] === undefined)).toStrictEqual([]);
  });

  it('names tests that exist', () => {
    const chosen = found(text, /npm test -- --only=([\w,]+ [\w/.-]+)`/g);
    const idle = chosen.filter((one) => {
      const [projects = '', path = ''] = one.split(' ');
      const files = projects
        .split(',')
        .flatMap((it) => globSync(`test/${it}/**/*.test.ts`, { cwd: ROOT }));
      return !files.some((file) => file.includes(path));
    });
    expect(idle).toStrictEqual([]);
  });
});

it('gives each decision a number of its own and a place in the list', () => {
  const decisions = globSync('docs/decisions/0*.md', { cwd: ROOT });
  const numbers = decisions.map((file) => /\d{4}/.exec(file)?.[0]);
  expect(numbers).toHaveLength(new Set(numbers).size);
  const listed = found(read('docs/decisions/README.md'), /\]\((0[^)]+)\)/g);
  expect(listed).toStrictEqual(
    decisions.map((file) => file.slice('docs/decisions/'.length)).toSorted(),
  );
  const shown = read('docs/decisions/README.md').match(/^- \d+: \[.+\]\(\d{4}/gm) ?? [];
  expect(shown.map((line) => Number(/\d+/.exec(line)))).toStrictEqual(
    listed.map((file) => Number(file.slice(0, 4))),
  );
});
