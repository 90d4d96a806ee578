// The test projects, one per kind of proof. `domain`, `page`, `tools`, `naive` and `wiring` need nothing
// but the sources; `rules`, `functions` and `web` need the suite, which `npm test` starts for them.
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

function project(
  name: string,
  extra: { needsSuite?: boolean; testTimeout?: number } = {},
): TestProjectConfiguration {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      environment: 'node',
      testTimeout: extra.testTimeout ?? 10_000,
      hookTimeout: extra.testTimeout ?? 10_000,
      ...(extra.needsSuite === true && {
        // One suite serves every file, and some tests stop time or count documents: one file at a time.
        fileParallelism: false,
        globalSetup: ['tools/suite/require-suite.ts'],
      }),
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      project('domain'),
      project('page'),
      project('tools'),
      project('naive'),
      project('wiring'),
      project('rules', { needsSuite: true, testTimeout: 30_000 }),
      project('functions', { needsSuite: true, testTimeout: 150_000 }),
      project('web', { needsSuite: true, testTimeout: 120_000 }),
    ],
  },
});
