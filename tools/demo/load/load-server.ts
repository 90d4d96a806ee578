// Loads the functions' own code into this process, for work on the suite.
import { chooseTarget, setParameters } from '../../operate/target.ts';
import type * as ServerModule from './server.ts';

export type Server = typeof ServerModule;

/**
 * The functions' logger keeps the console that exists when it is loaded. Thousands of accepted
 * submissions are not worth a line each; warnings and errors still come through.
 */
export async function loadServer(): Promise<Server> {
  setParameters(chooseTarget({}));
  const { info, debug } = console;
  console.info = () => undefined;
  console.debug = () => undefined;
  try {
    return await import('./server.ts');
  } finally {
    Object.assign(console, { info, debug });
  }
}

/**
 * While `work` runs, asking for a file does nothing: the caller builds them all itself, in order, and the
 * queue would build the nation's anew for each province.
 */
export async function withoutQueue<T>(
  server: Pick<Server, 'getFunctionsAdmin'>,
  work: () => Promise<T>,
): Promise<T> {
  const functions = server.getFunctionsAdmin();
  Object.assign(functions, { taskQueue: () => ({ enqueue: () => Promise.resolve() }) });
  try {
    return await work();
  } finally {
    // Uncovers the class's own method again.
    Reflect.deleteProperty(functions, 'taskQueue');
  }
}
