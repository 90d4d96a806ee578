// Options of every function. Must be the first import of index.ts: set later, functions already
// defined would keep us-central1, without a word (firebase-functions #1502).
import { setGlobalOptions } from 'firebase-functions/options';
import { REGION } from './params.ts';

setGlobalOptions({ region: REGION });
