// `npm run check`: format, lint, layers, dead code, types, wiring. Everything that can be known without
// running the system.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEPCRUISE, KNIP, OXLINT, PRETTIER, Stages, TSC } from './suite/stages.ts';
import { ROOT } from './suite/paths.ts';

const LAYERS = ['--config', 'layers.config.ts', '--output-type', 'err-long'];
const TYPE_PROJECTS = ['.', 'functions/src/domain', 'functions', 'web', 'test'];

export async function check(stages: Stages): Promise<boolean> {
  const steps: [string, () => Promise<boolean>][] = [
    ['format', () => stages.program(PRETTIER, ['--check', '--cache', '--log-level=warn', '.'])],
    ['lint', () => stages.program(OXLINT, [])],
    [
      'layers',
      () => stages.program(DEPCRUISE, [...LAYERS, 'functions/src', 'web', 'tools', 'test']),
    ],
    ['dead code', () => stages.program(KNIP, ['--treat-config-hints-as-errors'])],
    ...TYPE_PROJECTS.filter((project) => existsSync(join(ROOT, project))).map(
      (project): [string, () => Promise<boolean>] => [
        `tipe ${project}`,
        () => stages.program(TSC, ['-p', project, '--noEmit']),
      ],
    ),
    ['wiring', () => stages.tests(['wiring'], { TZ: 'UTC' })],
  ];
  let ok = true;
  for (const [name, work] of steps) ok = (await stages.run(name, work)) && ok;
  return ok;
}

if (import.meta.main) {
  const stages = new Stages();
  await check(stages);
  process.exitCode = stages.close();
}
