// What an instance of each function may hold and how much it serves at once, in one place. Chosen by measure:
// `npm run bench -- memory` runs the heaviest functions of each class at national sizes, as often at once as
// the class allows, in a process with its memory (docs/benchmarks.md).

export interface Class {
  readonly memory: keyof typeof MEBIBYTES;
  /** Requests that one instance serves at once. */
  readonly concurrency: number;
  readonly maxInstances: number;
  readonly timeoutSeconds: number;
}

/** Sizes of the platform that are in use, by their names there. */
export const MEBIBYTES = { '512MiB': 512, '1GiB': 1024, '2GiB': 2048 } as const;

export const CLASSES = {
  /** A phone waits for a receipt: a few documents are read and written. */
  intake: { memory: '512MiB', concurrency: 20, maxInstances: 40, timeoutSeconds: 60 },
  /** A person waits for a page: a record, a list of bounded length, or the recaps of an area. */
  page: { memory: '512MiB', concurrency: 10, maxInstances: 40, timeoutSeconds: 60 },
  /** Anybody may ask, and is answered from what is held: few instances, so that it costs little whoever asks. */
  visitors: { memory: '512MiB', concurrency: 40, maxInstances: 3, timeoutSeconds: 60 },
  /** A person waits for a page of groups; the lists of whole kab/kota are held, at most ten of them. */
  lists: { memory: '1GiB', concurrency: 8, maxInstances: 40, timeoutSeconds: 120 },
  /** A person waits for what is made of all groups of a kab/kota, or of many copies of records. */
  manyGroups: { memory: '1GiB', concurrency: 4, maxInstances: 40, timeoutSeconds: 120 },
  /** A group is computed from its records. Nobody waits, so what meets in an instance takes turns. */
  compute: { memory: '512MiB', concurrency: 20, maxInstances: 40, timeoutSeconds: 120 },
  /** A task of the night: a hundred groups. */
  night: { memory: '512MiB', concurrency: 1, maxInstances: 40, timeoutSeconds: 540 },
  /** The mail of one person: the lists of whole kab/kota, one after the other. */
  mail: { memory: '1GiB', concurrency: 1, maxInstances: 4, timeoutSeconds: 540 },
  /** The night itself, which hands out its tasks. */
  schedule: { memory: '512MiB', concurrency: 1, maxInstances: 1, timeoutSeconds: 1800 },
  /** Workbooks, one job at a time: those of the nation, or two as cells, fill an instance. */
  workbook: { memory: '2GiB', concurrency: 1, maxInstances: 40, timeoutSeconds: 540 },
} as const satisfies Record<string, Class>;
export type ClassName = keyof typeof CLASSES;
