// Counts the calls to Firestore of this process, and the rounds they take: calls that are under way together
// are one round. Docs: what a submission may cost, asserted in test/functions/calls.test.ts.
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';

export interface Calls {
  /** Names of the calls in each round, in order of time. */
  readonly rounds: readonly (readonly string[])[];
  /** Calls that another one made void. */
  readonly aborted: number;
}

type Call = (name: string, ...rest: unknown[]) => Promise<unknown>;
interface Wire {
  request: Call;
  requestStream: Call;
}
interface Stream {
  once(event: 'close', listener: () => void): void;
}

const ABORTED = 10;

/** Runs `work` and tells what it called; nothing else may call meanwhile. */
export async function watchCalls(work: () => Promise<unknown>): Promise<Calls> {
  // The SDK's one way to the network; it has no public name.
  const wire = getDb() as unknown as Wire;
  const { request, requestStream } = wire;
  const rounds: string[][] = [];
  let underWay = 0;
  let aborted = 0;
  const begin = (name: string) => {
    if (underWay === 0) rounds.push([]);
    rounds.at(-1)?.push(name);
    underWay += 1;
  };
  const end = () => (underWay -= 1);
  const fail = (error: unknown) => {
    end();
    if (error instanceof Error && 'code' in error && error.code === ABORTED) aborted += 1;
  };
  wire.request = (name, ...rest) => {
    begin(name);
    const answer = request.call(wire, name, ...rest);
    answer.then(end, fail);
    return answer;
  };
  wire.requestStream = (name, ...rest) => {
    begin(name);
    const answer = requestStream.call(wire, name, ...rest);
    answer.then((stream) => (stream as Stream).once('close', end), fail);
    return answer;
  };
  try {
    await work();
  } finally {
    Object.assign(wire, { request, requestStream });
  }
  return { rounds, aborted };
}
