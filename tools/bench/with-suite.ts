// A suite of its own for a benchmark, begun without the state of another run. It ends with the work, also when
// somebody interrupts it.
import { portOffset } from '../suite/ports.ts';
import { startSuite, type SuiteOptions } from '../suite/suite.ts';

const PORT_OFFSET = 20_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `env`: of the scripts that use it. */
export async function withSuite<T>(
  options: Pick<SuiteOptions, 'params' | 'skipTypes' | 'withFunctions'>,
  work: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const suite = await startSuite({
    name: 'bench',
    offset: portOffset(PORT_OFFSET),
    fresh: true,
    ...options,
  });
  const interrupt = () => void suite.stop().then(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupt);
  try {
    return await work({ ...suite.env, ...suite.params, TZ: 'UTC' });
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
    await suite.stop();
  }
}
