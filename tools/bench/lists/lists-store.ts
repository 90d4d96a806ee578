// Stores the kab/kota of `bench lists` in a fresh suite: `lists-store.ts SCALE`.
import { storeCity } from './large-city.ts';

await storeCity(Number(process.argv[2]));
console.log('{}');
process.exit(0);
