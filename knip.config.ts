// Dead code, found by knip in `npm run check`: files, exports, types and packages that nobody uses. Each
// exception says why.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        // Programs that people start.
        'tools/*.{ts,mjs}',
        'tools/operate/{qs-again,qs-rebuild,users,verify}.ts',
        'tools/proofs/*.ts',
        // dependency-cruiser is given its configuration by name.
        'layers.config.ts',
        'test/**/*.test.ts',
        // The service worker's two files are built apart from the page: web/offline.ts.
        'web/src/sw/{worker,sync}.ts',
        // Taken in place of the Indonesian files of the same names: web/in-language.ts.
        'web/src/teks-en/**/*.ts',
      ],
      project: ['*.ts', 'tools/**/*.{ts,mjs}', 'test/**/*.ts', 'web/*.ts', 'web/src/**/*.{ts,tsx}'],
      vite: { config: 'web/vite.config.ts' },
      ignoreDependencies: [
        // Run by the path of their program: tools/suite/stages.ts.
        'oxfmt',
        'oxlint',
        // What oxlint checks types with, and what dependency-cruiser reads TypeScript with.
        'oxlint-tsgolint',
        '@swc/core',
        // Its tables are read, not its code: tools/areas/idn-area-data.ts.
        'idn-area-data',
      ],
      // Only for `SUITE=official`, taken from the machine that runs it.
      ignoreBinaries: ['java'],
    },
    functions: {
      project: ['src/**/*.ts'],
      ignoreDependencies: [
        // npm under Node 20 drops it as an optional part of the admin SDK, which imports it.
        '@google-cloud/firestore',
      ],
    },
  },
  rules: {
    // A second name for a schema says what an id identifies.
    duplicates: 'off',
  },
};

export default config;
