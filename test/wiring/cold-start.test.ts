// An instance loads every function, whichever it serves. What only files need is loaded by what touches a file.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';

const LIST = `
import { createRequire } from 'node:module';
await import(process.argv[1]);
console.log(JSON.stringify(Object.keys(createRequire(process.argv[1]).cache)));
`;

it('loads neither exceljs nor the client of Cloud Storage', () => {
  const index = join(ROOT, 'functions/src/index.ts');
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', LIST, index], {
    encoding: 'utf8',
  });
  const loaded = JSON.parse(out.trim().split('\n').at(-1) ?? '') as string[];
  const has = (name: string) => loaded.some((path) => path.includes(`node_modules/${name}/`));
  // The list would say so: this one is loaded.
  expect(has('firebase-admin')).toBe(true);
  expect(['exceljs', '@google-cloud/storage'].filter(has)).toEqual([]);
});
