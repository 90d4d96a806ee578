// The price list behind docs/cost.md: public list prices, in US dollars, for what is used in Jakarta
// (asia-southeast2), and nothing else. Prices change: read the pages again before relying on a total,
// and give other values on the command line (`--harga reads=0.04`).

/** `read`: seen on the page named. `assumed`: when looked up, that page gave no price for Jakarta. */
type PriceStatus = 'read' | 'assumed';

export interface Price {
  readonly what: string;
  readonly usd: number;
  /** How many units the price buys. */
  readonly per: number;
  readonly unit: string;
  /** Units a month free of charge. */
  readonly free: number;
  readonly status: PriceStatus;
  readonly source: string;
  readonly note: string;
}

/** Day on which the pages were looked up. */
export const LOOKED_UP = '2026-11-23';
/** Rupiah to the US dollar: an assumption; `--kurs` on the command line. */
export const KURS = 16_500;
/** Daily allowances are counted for a month of this many days, as the steps are. */
export const DAYS = 365 / 12;

const FIRESTORE = 'https://cloud.google.com/firestore/pricing';
const RUN = 'https://cloud.google.com/run/pricing';
const STORAGE = 'https://cloud.google.com/storage/pricing';
const FIRESTORE_NOTE =
  'price of the US multi-region, an upper bound: the table for Jakarta could not be read';
const RUN_NOTE = 'Jakarta is tier 2; 1.4 times the tier 1 price that was read';

export const PRICES = {
  reads: {
    what: 'Firestore reads',
    usd: 0.06,
    per: 100_000,
    unit: 'documents',
    free: 50_000 * DAYS,
    status: 'assumed',
    source: FIRESTORE,
    note: FIRESTORE_NOTE,
  },
  writes: {
    what: 'Firestore writes',
    usd: 0.18,
    per: 100_000,
    unit: 'documents',
    free: 20_000 * DAYS,
    status: 'assumed',
    source: FIRESTORE,
    note: FIRESTORE_NOTE,
  },
  deletes: {
    what: 'Firestore deletes',
    usd: 0.02,
    per: 100_000,
    unit: 'documents',
    free: 20_000 * DAYS,
    status: 'assumed',
    source: FIRESTORE,
    note: FIRESTORE_NOTE,
  },
  stored: {
    what: 'Firestore storage',
    usd: 0.18,
    per: 1,
    unit: 'GiB-months',
    free: 1,
    status: 'assumed',
    source: FIRESTORE,
    note: FIRESTORE_NOTE,
  },
  requests: {
    what: 'Functions, invocations',
    usd: 0.4,
    per: 1_000_000,
    unit: 'requests',
    free: 2_000_000,
    status: 'assumed',
    source: RUN,
    note: 'read for functions of the first generation; what is free was read',
  },
  cpu: {
    what: 'Functions, processor',
    usd: 0.000_033_6,
    per: 1,
    unit: 'vCPU-seconds',
    free: 180_000,
    status: 'assumed',
    source: RUN,
    note: RUN_NOTE,
  },
  memory: {
    what: 'Functions, memory',
    usd: 0.000_003_5,
    per: 1,
    unit: 'GiB-seconds',
    free: 360_000,
    status: 'assumed',
    source: RUN,
    note: RUN_NOTE,
  },
  objects: {
    what: 'Cloud Storage, storage',
    usd: 0.023,
    per: 1,
    unit: 'GB-months',
    free: 0,
    status: 'assumed',
    source: STORAGE,
    note: 'regional prices that were read lie between 0.020 and 0.026; Jakarta was not among them',
  },
  classA: {
    what: 'Cloud Storage, writing and listing',
    usd: 0.005,
    per: 1_000,
    unit: 'operations',
    free: 0,
    status: 'read',
    source: 'https://cloud.google.com/storage/pricing-examples',
    note: '',
  },
  classB: {
    what: 'Cloud Storage, reading',
    usd: 0.000_4,
    per: 1_000,
    unit: 'operations',
    free: 0,
    status: 'read',
    source: 'https://cloud.google.com/storage/pricing-examples',
    note: '',
  },
  egress: {
    what: 'Data sent to the internet',
    usd: 0.12,
    per: 1,
    unit: 'GB',
    free: 0,
    status: 'assumed',
    source: STORAGE,
    note: 'read for other regions',
  },
  tasks: {
    what: 'Cloud Tasks',
    usd: 0.4,
    per: 1_000_000,
    unit: 'operations',
    free: 1_000_000,
    status: 'read',
    source: 'https://cloud.google.com/tasks/pricing',
    note: '',
  },
  jobs: {
    what: 'Cloud Scheduler',
    usd: 0.1,
    per: 1,
    unit: 'jobs',
    free: 0,
    status: 'assumed',
    source: 'https://cloud.google.com/scheduler/pricing',
    note: 'page not read; the free jobs of an account are not counted',
  },
} as const satisfies Record<string, Price>;

export type Item = keyof typeof PRICES;
export const ITEMS = Object.keys(PRICES) as readonly Item[];
