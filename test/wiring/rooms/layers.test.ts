// Each rule of the layers refuses what it forbids, on a tree of one-line files: a rule that matches
// nothing would look like one that holds.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DEPCRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const PACKAGES = ['zod', 'exceljs', 'firebase-admin', '@google-cloud/storage', 'preact'];

/** A file, its contents, and the rule that refuses it. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['functions/src/domain/basics/a.ts', "import 'preact';", 'domain-is-pure'],
  ['functions/src/domain/basics/b.ts', "import 'node:fs';", 'domain-is-pure'],
  ['functions/src/domain/basics/c.ts', "import '../../logs.ts';", 'domain-is-pure'],
  ['functions/src/domain/basics/f.ts', "import type { X } from 'zod';", 'domain-is-pure'],
  ['functions/src/domain/basics/d.ts', "import '../records/x.ts';", 'basics-looks-down'],
  [
    'functions/src/domain/basics/e.ts',
    "import type { X } from '../submissions/x.ts';",
    'basics-looks-down',
  ],
  ['functions/src/domain/maturity/a.ts', "import '../quick-status/x/x.ts';", 'maturity-looks-down'],
  ['functions/src/domain/elsewhere/a.ts', "import '../basics/x.ts';", 'room-has-a-place'],
  ['functions/src/adapters/a.ts', "import '../flows/x.ts';", 'adapters-looks-down'],
  ['functions/src/flows/a.ts', "import '../handlers/x.ts';", 'flows-looks-down'],
  ['functions/src/flows/b.ts', "import 'firebase-admin';", 'storage-behind-adapters'],
  [
    'functions/src/flows/c.ts',
    "import type { X } from '@google-cloud/storage';",
    'storage-behind-adapters',
  ],
  ['functions/src/handlers/a.ts', "void import('exceljs');", 'storage-behind-adapters'],
  ['functions/src/handlers/b.ts', "import '../../../tools/x.ts';", 'server-stands-alone'],
  ['functions/src/handlers/c.ts', "import '../index.ts';", 'handlers-looks-down'],
  ['web/src/ui/a.tsx', "import '../../../functions/src/logs.ts';", 'page-shares-the-domain'],
  ['web/src/ui/b.tsx', "export const b = <p>{import('node:fs')}</p>;", 'page-needs-no-node'],
  ['web/src/ui/c.tsx', "import type { X } from 'zod';", 'page-brings-no-zod'],
  ['web/src/teks/a.ts', "import '../ui/x.ts';", 'teks-looks-down'],
  ['web/src/elsewhere/a.ts', "import '../ui/x.ts';", 'room-has-a-place'],
  ['test/a.ts', "import 'zod';", 'one-copy-of-a-package'],
  ['tools/b.ts', "import 'exceljs';", 'one-copy-of-a-package'],
  ['tools/c.ts', "import type { X } from 'firebase-admin';", 'one-copy-of-a-package'],
  ['tools/d.ts', "import './missing.ts';", 'resolvable'],
  ['tools/e.ts', "import type { X } from './f.ts';", 'no-circle'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['functions/src/logs.ts', ''],
  ['functions/src/index.ts', "import './handlers/x.ts';"],
  ['functions/src/domain/basics/x.ts', "import 'zod/mini';"],
  ['functions/src/domain/records/x.ts', "import '../basics/x.ts';"],
  ['functions/src/domain/quick-status/x/x.ts', "import '../../records/x.ts';"],
  ['functions/src/domain/submissions/x.ts', "import '../access/x.ts';"],
  ['functions/src/domain/access/x.ts', ''],
  ['functions/src/adapters/x.ts', "import 'exceljs';\nimport 'node:fs';"],
  ['functions/src/flows/x.ts', "import '../adapters/x.ts';\nimport '../logs.ts';"],
  ['functions/src/handlers/x.ts', "import '../flows/x.ts';"],
  ['web/src/ui/x.ts', "import 'preact';\nimport '../../../functions/src/domain/basics/x.ts';"],
  // The other half of the circle, which is reported once.
  ['tools/f.ts', "import type { X } from './e.ts';"],
  ['tools/x.ts', "import '../functions/src/adapters/x.ts';"],
];

interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

let folder: string;
let found: Map<string, string[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [file, text] of [...ALLOWED, ...REFUSED]) write(file, `${text}\n`);
  for (const name of PACKAGES) {
    for (const root of ['', 'functions/']) {
      write(`${root}node_modules/${name}/index.js`, '');
      write(`${root}node_modules/${name}/mini/index.js`, '');
      write(`${root}node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    }
  }
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '*']));
  write('package.json', JSON.stringify({ dependencies }));
  const args = ['--config', join(ROOT, 'layers.config.ts'), '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [DEPCRUISE, ...args, 'functions/src', 'web', 'tools', 'test'],
    { cwd: folder, maxBuffer: 2 ** 24 },
  );
  const report = JSON.parse(stdout) as Report;
  found = new Map();
  for (const { from, rule } of report.summary.violations) {
    found.set(from, [...(found.get(from) ?? []), rule.name]);
  }
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(REFUSED)('%s: %s is refused', (file, _text, rule) => {
  expect(found.get(file) ?? []).toContain(rule);
});

test('what the layers allow passes', () => {
  expect(ALLOWED.filter(([file]) => found.has(file))).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
