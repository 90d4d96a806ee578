// The test projects, one per kind of proof. `domain`, `page`, `tools`, `naive` and `wiring` need
// nothing but the sources; `rules`, `functions` and `web` need the suite, which `npm test` starts for them.
// The tests of a file run in a different order each time: `--sequence.seed` repeats the one that is printed.
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

interface Extra {
  readonly include?: string;
  readonly exclude?: string;
  readonly needsSuite?: boolean;
  readonly inBrowser?: boolean;
  /** As many files at once as there are suites, each with one to itself. */
  readonly isSpread?: boolean;
  /** Stops what hangs; a busy machine may take long. */
  readonly testTimeout?: number;
  /** What the files share is made once for all files of a worker, not once for each. */
  readonly isShared?: boolean;
  /** This many files at once, which share a browser as well. */
  readonly workers?: number;
  /** Projects whose files may not run at the same time have different numbers. */
  readonly order?: number;
}

/** How many suites there are: `npm test` names them. Some tests stop the clock or count documents: one file each. */
const SUITES = Math.max(1, (JSON.parse(process.env['KSM_SUITES'] ?? '[]') as unknown[]).length);

function project(name: string, extra: Extra = {}): TestProjectConfiguration {
  const { include = `test/${name}/**/*.test.ts`, exclude } = extra;
  const { needsSuite = false, inBrowser = false, isSpread = false } = extra;
  const { testTimeout = 60_000, order = 0 } = extra;
  const workers = isSpread ? SUITES : extra.workers;
  const { isShared = extra.workers !== undefined } = extra;
  return {
    test: {
      name,
      include: [include],
      ...(exclude !== undefined && { exclude: [exclude] }),
      environment: 'node',
      testTimeout,
      hookTimeout: testTimeout,
      // What is waited for comes late on a busy machine.
      expect: { poll: { timeout: 60_000 } },
      sequence: { groupOrder: order, shuffle: { tests: true } },
      isolate: !isShared,
      ...(workers !== undefined && { maxWorkers: workers }),
      ...(isSpread && { setupFiles: ['test/support/suite/own-suite.ts'], restoreMocks: true }),
      globalSetup: [
        ...(needsSuite ? ['tools/suite/require-suite.ts'] : []),
        ...(inBrowser ? ['test/support/browser/unpack.ts'] : []),
      ],
    },
  };
}

/** On a busy machine what takes half a minute may take five. */
const ON_SUITES: Extra = { needsSuite: true, isSpread: true, testTimeout: 300_000 };
/** Replaces a module for the files that load it: its workers are its own. */
const APART = 'test/functions/unreadable/one-group-fails.test.ts';

/** Vitest itself would leave one of two cores idle. */
const SIDE_BY_SIDE: Extra = { workers: 2, isShared: false, order: 3 };
const IN_BROWSER: Extra = { needsSuite: true, inBrowser: true, testTimeout: 300_000 };
/** Tests that measure seconds have the machine to themselves. */
const ALONE = 'test/web/alone/**/*.test.ts';

/**
 * Files that take longest, though they are short: begun last, one of two workers would wait for the other.
 * Vitest knows how long they took only where it has run before.
 */
const LONG = /[\\/](?:accessibility|storm)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- of Vitest, which leaves the list as it is
    const sorted = await super.sort(files);
    const { long = [], other = [] } = Object.groupBy(sorted, (file) =>
      LONG.test(file.moduleId) ? 'long' : 'other',
    );
    return [...long, ...other];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      project('domain', { ...SIDE_BY_SIDE, isShared: true }),
      project('page', { ...SIDE_BY_SIDE, isShared: true }),
      project('tools', SIDE_BY_SIDE),
      project('naive', { ...SIDE_BY_SIDE, isShared: true }),
      project('wiring', SIDE_BY_SIDE),
      project('freshness', { ...SIDE_BY_SIDE, testTimeout: 120_000 }),
      project('rules', { needsSuite: true, isSpread: true }),
      project('functions', { ...ON_SUITES, exclude: APART, isShared: true }),
      project('functions-apart', { ...ON_SUITES, include: APART }),
      // In the browser each test has a place and people of its own, so files can share the suite. Three at a time, since
      // a page waits as much as it works.
      project('web', { ...IN_BROWSER, exclude: ALONE, workers: 3, order: 1 }),
      project('web-alone', { ...IN_BROWSER, include: ALONE, workers: 1, order: 2 }),
    ],
  },
});
