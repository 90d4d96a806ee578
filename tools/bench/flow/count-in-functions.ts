// Loaded into the suite's functions process before anything else (`--import`): counts its calls to Firestore
// and writes the sums to the file that KSM_BENCH_CALLS names. It needs nothing of the functions' own code,
// so that every version is counted in the same way.
import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Sums since the process began. */
export interface CallSums {
  readonly calls: number;
  /** Transactions that had to begin again, and commits that were void. */
  readonly aborted: number;
  /** Computations of a group from its records, those included whose result was void. */
  readonly computations: number;
}

type Call = (this: unknown, name: string, ...rest: unknown[]) => Promise<unknown>;
interface ReadRequest {
  readonly documents?: readonly string[];
  readonly structuredQuery?: { readonly from: readonly { readonly collectionId: string }[] };
}

/** aborted; failed precondition */
const VOID: ReadonlySet<unknown> = new Set([10, 9]);
const EVERY_MS = 100;

const file = process.env['KSM_BENCH_CALLS'];
if (file !== undefined && process.argv[1]?.endsWith('functions-worker.mjs') === true) count(file);

function count(into: string): void {
  const sums = { calls: 0, aborted: 0, computations: 0 };
  const source = createRequire(join(process.argv[2] ?? process.cwd(), 'package.json'));
  const { Firestore } = source('@google-cloud/firestore') as {
    Firestore: { prototype: Record<'request' | 'requestStream', Call> };
  };
  const wire = Firestore.prototype;
  const { request, requestStream } = wire;
  wire.request = function (name, ...rest) {
    sums.calls += 1;
    const answer = request.call(this, name, ...rest);
    answer.catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && VOID.has(error.code)) sums.aborted += 1;
    });
    return answer;
  };
  wire.requestStream = function (name, ...rest) {
    sums.calls += 1;
    sums.computations += computationsIn(rest[1] as ReadRequest);
    return requestStream.call(this, name, ...rest);
  };
  let written = '';
  setInterval(() => {
    const text = JSON.stringify(sums);
    if (text === written) return;
    written = text;
    // Renamed into place: a reader never sees half of it.
    writeFileSync(`${into}.new`, text);
    renameSync(`${into}.new`, into);
  }, EVERY_MS).unref();
}

/**
 * A computation searches the group's cash movements once. So does the acceptance of a session whose cash was
 * counted, but that also reads its own receipt.
 */
function computationsIn({ documents, structuredQuery }: ReadRequest): number {
  if (structuredQuery?.from[0]?.collectionId === 'kasLain') return 1;
  return documents?.some((name) => name.includes('/kiriman/')) === true ? -1 : 0;
}
