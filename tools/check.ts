// `npm run check`: format, lint, layers, dead code, types, wiring. Everything that can be known without
// running the system.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEPCRUISE, KNIP, OXFMT, OXLINT, Stages, TSC } from './suite/stages.ts';
import { ROOT } from './suite/paths.ts';

const LAYERS = ['--config', 'layers.config.ts', '--output-type', 'err-long'];
const TYPE_PROJECTS = ['.', 'functions/src/domain', 'functions', 'web', 'test'];

export async function check(stages: Stages): Promise<boolean> {
  const known = await checkSources(stages);
  return (await stages.testStage('wiring', ['wiring'], { TZ: 'UTC' })) && known;
}

/** All but the tests. */
export async function checkSources(stages: Stages): Promise<boolean> {
  const types = TYPE_PROJECTS.filter((project) => existsSync(join(ROOT, project)));
  // The longest first, so that none is left alone at the end.
  return stages.programs([
    ['lint', OXLINT, []],
    ['format', OXFMT, ['--check', '.']],
    ['layers', DEPCRUISE, [...LAYERS, 'functions/src', 'web', 'tools', 'test']],
    ['dead code', KNIP, ['--treat-config-hints-as-errors']],
    ...types.map((project) => [`tipe ${project}`, TSC, ['-p', project, '--noEmit']] as const),
  ]);
}

if (import.meta.main) {
  const stages = new Stages();
  await check(stages);
  process.exitCode = stages.close();
}
