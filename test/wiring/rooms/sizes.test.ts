// A folder is taken in at one look, and so is a file; a file that is longer says at its head why.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../tools/suite/paths.ts';

const MOST_FILES = 16;
const MOST_LINES = 300;
const SOURCE = new Set(['.ts', '.tsx', '.mjs', '.css']);
const MADE = /[\\/](?:node_modules|dist|lib)[\\/]/;

const sources = ['functions', 'web', 'test', 'tools'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => SOURCE.has(extname(path)) && !MADE.test(path)),
);

it('no folder of sources holds more files than one sees at a look', () => {
  const files = new Map<string, number>();
  for (const path of sources) files.set(dirname(path), (files.get(dirname(path)) ?? 0) + 1);
  expect(files.size).toBeGreaterThan(200);
  expect([...files].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

it('a long file says at its head why it is long', () => {
  const long = sources
    .map((path) => ({ path, source: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ source }) => source.split('\n').length - 1 > MOST_LINES);
  expect(long.length).toBeGreaterThan(0);
  const unexplained = long.filter(({ source }) => !/\bLong\b/.test(headOf(source)));
  expect(unexplained.map(({ path }) => path)).toEqual([]);
});

/** The comment before the first import. */
const headOf = (source: string): string => source.split(/\n(?:import |\n)/, 1).join('');
