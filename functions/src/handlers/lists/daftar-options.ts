// Functions that hold the lists of whole kab/kota, at most ten of them at a time.
import type { CallableOptions } from 'firebase-functions/https';

export const DAFTAR: CallableOptions = { memory: '1GiB', concurrency: 8, timeoutSeconds: 120 };
