// Loads the functions' own code into this process, to work on the suite.
import { chooseTarget, setParameters } from '../../target.ts';
import type * as ServerModule from './server.ts';

export type Server = typeof ServerModule;

/**
 * The functions' logger keeps the console that it finds when it is loaded. Thousands of accepted
 * submissions are no news here; warnings and errors still come through.
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
 * While `work` runs, asking for a file does nothing: it builds them all itself, in order, and the queue
 * would build the national one anew for each province.
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
    // The class' own method comes to light again.
    Reflect.deleteProperty(functions, 'taskQueue');
  }
}
