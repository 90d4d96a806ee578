// Stores the country of `bench memory` in a fresh suite: `memory-store.ts SCALE`.
import { storeCountry } from './country.ts';

await storeCountry(Number(process.argv[2]));
console.log('{}');
process.exit(0);
