// Stores the two kab/kota of `bench lists` in a fresh suite: `lists-store.ts SCALE`.
import { storeCity } from './large-city.ts';
import { storeKabupaten } from './large-kabupaten.ts';

await storeCity(Number(process.argv[2]));
await storeKabupaten();
console.log('{}');
process.exit(0);
