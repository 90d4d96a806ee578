// Runs Terser over what the bundler has minified: each finds what the other leaves, so a phone loads less.
import { minify, type MinifyOptions } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };
import type { Plugin } from 'vite';

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  // Nothing here reads a property for what reading it does.
  compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_getters: true },
};

export function secondPass(): Plugin {
  return {
    name: 'second-pass',
    apply: 'build',
    // File names are made before this pass. A changed pass must give other names, because names are cached.
    augmentChunkHash: () => `${terser.version} ${JSON.stringify(OPTIONS)}`,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const { code } = await minify(file.code, OPTIONS);
          if (code === undefined) this.error(`second-pass: nothing is left of ${file.fileName}`);
          file.code = code;
        }
      },
    },
  };
}
