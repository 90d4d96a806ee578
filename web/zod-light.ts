// Zod without what the page never calls. Zod's classic interface ties every method to every schema (an
// e-mail check to each string, JSON Schema to all), so no bundler can drop one: here the build does it by
// name. A method stays when its name is called anywhere in the domain or the page, or by zod itself;
// verdicts are zod's own either way. English messages go too: functions/src/domain/basics/isian.ts says faults.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = ['../functions/src/domain', 'src'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const ZOD = /[\\/]zod[\\/]v4[\\/]/;
const SCHEMAS = /[\\/]classic[\\/]schemas\.js$/;
const ERRORS = /[\\/]classic[\\/]errors\.js$/;
const JSON_SCHEMA = /[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;
const ENGLISH = /[\\/]locales[\\/]en\.js$/;

/** A method in the tables of methods that classic/schemas.js hands to its constructors. */
const METHOD = /^ {4}(?:async )?(\w+)\((?:[^()]|\([^()]*\))*\) \{\n(?: {8}.*\n|\n)*? {4}\},\n/gm;

/**
 * What is left out whatever is called: functions compiled from schemas, which the page's security policy
 * forbids; memory for data that holds itself, which JSON cannot; and every schema's way to JSON Schema.
 */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/core\.\$ZodObjectJIT\.init/g, 'core.$ZodObject.init'],
  [/^ {4}if \(!core\.globalConfig\.memoizer\)\n.*\n/gm, ''],
  [/^ {4}inst\._zod\.processJSONSchema = .*;\n/gm, ''],
];

/** Other shapes of an error than its issues: isian.ts reads those. */
const ERROR_HELPERS = /^ {4}_lazyMethod\(proto, "(?:format|flatten)", .*\);\n/gm;

export function zodLight(): Plugin {
  return {
    name: 'zod-light',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: ZOD },
      handler(code, id) {
        if (ENGLISH.test(id)) return { code: 'export default () => ({});', map: null };
        if (JSON_SCHEMA.test(id)) return { code: emptyFunctions(code), map: null };
        if (ERRORS.test(id)) return { code: code.replace(ERROR_HELPERS, ''), map: null };
        if (!SCHEMAS.test(id)) return null;
        const called = new Set(calledIn(code, /(?:this|inst|cl|schema)\??\.(\w+)\(/g));
        for (const text of sourceTexts())
          for (const name of calledIn(text, text.includes("'zod'") ? ANY_CALL : SCHEMA_CALL))
            called.add(name);
        let dropped = 0;
        for (const [part, without] of PARTS) {
          if (!part.test(code)) this.error(`zod-light: no ${String(part)} in classic/schemas.js`);
          code = code.replaceAll(part, without);
        }
        const light = code.replace(METHOD, (method, name: string) => {
          if (called.has(name)) return method;
          dropped += 1;
          return '';
        });
        if (dropped === 0) this.error('zod-light: classic/schemas.js no longer looks as expected');
        return { code: light, map: null };
      },
    },
  };
}

/** Where schemas are made every call may be one on a schema; elsewhere one on a name with a capital. */
const ANY_CALL = /\.(\w+)\(/g;
const SCHEMA_CALL = /\b[A-Z]\w*(?:\.shape)?(?:\.\w+)?\.(\w+)\(/g;

function emptyFunctions(code: string): string {
  const names = calledIn(code, /^export (?:const|function) (\w+)/gm);
  return [
    'const none = () => undefined;',
    ...names.map((name) => `export const ${name} = none;`),
  ].join('\n');
}

function calledIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name ?? '');
}

function* sourceTexts(): Generator<string> {
  for (const folder of SOURCES) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/\.tsx?$/.test(file)) yield readFileSync(join(folder, file), 'utf8');
    }
  }
}
