// How much memory the suite's functions take, MB, as Linux tells it; null where it cannot be known.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { environment } from '../../support/suite/environment.ts';

export function memoryOfFunctions(): number | null {
  const folder = dirname(environment('KSM_SUITE_LOG'));
  let kilobytes = 0;
  for (const pid of processes()) {
    const [, script = ''] = read(`/proc/${pid}/cmdline`).split('\0');
    if (!script.startsWith(folder)) continue;
    const [, size = '0'] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
    kilobytes += Number(size);
  }
  return kilobytes === 0 ? null : Math.round(kilobytes / 1024);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
