// Somebody opens every list of a city and asks for the file of every kecamatan and kelurahan: what is kept for them from
// then on is verified as well.
import { KOTA, TEMPAT, type City } from '../drawn/city.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { ensureSubkota } from '../../../functions/src/flows/quick-status/build/build-subkota.ts';
import { loadDaftar } from '../../../functions/src/flows/lists/load-daftar.ts';
import { loadDaftarUpk } from '../../../functions/src/flows/lists/load-daftar-upk.ts';

export async function openLists(city: City): Promise<void> {
  await loadDaftar(KOTA, city.today, city.now);
  for (const kelurahan of TEMPAT) await loadDaftarUpk(kelurahan, city.now);
}

export async function openAll(city: City): Promise<void> {
  await openLists(city);
  for (const { tahun, kecamatan, kelurahan } of await docs.rekap.list((q) => q))
    for (const { kode } of [...kecamatan, ...kelurahan])
      await ensureSubkota(tahun, kode, city.today, city.now);
}
