// The cash that a correction is asked about is that of the records with the newer version and without the older one,
// also where that lies in a month whose balance is carried.
import { expect, it } from 'vitest';
import { toKodeKelurahan } from '../../functions/src/domain/basics/wilayah.ts';
import { City } from './drawn/city.ts';
import { aMeeting, aRegistration, mended } from './drawn/submissions.ts';

const KSM = 'k0';

/** Three meetings with Rp 25,000 each, one a month. */
async function threeMonths(): Promise<City> {
  const city = await City.begin('2025-12-22');
  const place = toKodeKelurahan('32.73.01.1001');
  expect(await city.send(aRegistration(KSM, place, '2025-09-01'))).toBeNull();
  for (const [id, tanggal] of [
    ['s0', '2025-10-06'],
    ['s1', '2025-11-03'],
    ['s2', '2025-12-08'],
  ] as const)
    expect(await city.send(aMeeting(KSM, id, tanggal))).toBeNull();
  return city;
}

it('counts a session once that moves to a later month', async () => {
  const city = await threeMonths();
  const moved = (kasDihitung: number) =>
    city.send(mended(aMeeting(KSM, 's1', '2025-12-15', { kasDihitung })));
  expect(await moved(100_000)).toMatchObject({ code: 'selisih-kas', seharusnya: 75_000 });
  expect(await moved(75_000)).toBeNull();
});

it('counts a session once that moves to an earlier month', async () => {
  const city = await threeMonths();
  const moved = (kasDihitung: number) =>
    city.send(mended(aMeeting(KSM, 's2', '2025-11-17', { kasDihitung })));
  expect(await moved(100_000)).toMatchObject({ code: 'selisih-kas', seharusnya: 75_000 });
  expect(await moved(75_000)).toBeNull();
});
