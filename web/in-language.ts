// The page in another language: the same sources, with the words of a second folder. What web/src/teks-en has a
// file for is taken from there, for the catalogue (`web/src/teks`) and for the domain (`teks-en/domain`).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENGLISH = join(ROOT, 'web/src/teks-en');
const INSTEAD: readonly (readonly [of: string, by: string])[] = [
  [join(ROOT, 'web/src/teks'), ENGLISH],
  [join(ROOT, 'functions/src/domain'), join(ENGLISH, 'domain')],
];

/** The English file in place of one of the sources; null: there is none. */
function englishOf(file: string): string | null {
  const [of, by] = INSTEAD.find(([folder]) => file.startsWith(`${folder}/`)) ?? [];
  if (of === undefined || by === undefined) return null;
  const english = `${by}${file.slice(of.length)}`;
  return existsSync(english) ? english : null;
}

/** Takes every module from the English folder that has one there. */
export function inEnglish(): Plugin {
  return {
    name: 'in-english',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (!source.startsWith('.') || importer === undefined) return null;
        const english = englishOf(resolve(importer, '..', source).replaceAll('\\', '/'));
        // The English file itself may build on the Indonesian one.
        return english === importer ? null : english;
      },
    },
  };
}

/** Builds the page once more in the same folder when the first is done. */
export function builtToo(other: () => InlineConfig): Plugin {
  let outDir = '';
  return {
    name: 'built-too',
    apply: 'build',
    configResolved({ root, build: options }) {
      outDir = resolve(root, options.outDir);
    },
    async closeBundle(error) {
      if (error !== undefined) return;
      const config = other();
      await build({ ...config, configFile: false, build: { ...config.build, outDir } });
    },
  };
}
