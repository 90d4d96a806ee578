// Runs Terser over what the bundler has minified of the way to a session: each finds what the other leaves, so a phone
// loads less. Over every page it would take longer than all the rest of a build, for 0.6 % of their bytes.
import { basename } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };
import type { Plugin } from 'vite';

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  // Nothing here reads a property for what reading it does.
  compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_getters: true },
};

/** What has been minified, without the names of other files: most files are the same in every language. */
const known = new Map<string, string>();

/** `files`: those on the way to a session, by name, besides the first. */
export function secondPass(files: readonly string[]): Plugin {
  return {
    name: 'second-pass',
    apply: 'build',
    // File names are made before this pass. A changed pass must give other names, because names are cached.
    augmentChunkHash: () => `${terser.version} ${JSON.stringify(OPTIONS)} ${files.join(' ')}`,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const named = new RegExp(chunks.map(({ fileName }) => basename(fileName)).join('|'), 'g');
        for (const file of chunks) {
          if (!file.isEntry && !files.includes(file.name)) continue;
          const names: string[] = [];
          const nameless = file.code.replace(
            named,
            (name) => `@@${String(names.push(name) - 1)}@@`,
          );
          const code = known.get(nameless) ?? (await minify(nameless, OPTIONS)).code;
          if (code === undefined) this.error(`second-pass: nothing is left of ${file.fileName}`);
          known.set(nameless, code);
          file.code = code.replace(/@@(\d+)@@/g, (_, at: string) => names[Number(at)] ?? '');
        }
      },
    },
  };
}
