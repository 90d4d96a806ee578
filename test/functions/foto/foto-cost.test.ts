// What one photo costs, counted as it is billed: tools/cost/assumptions.ts begins with the same numbers.
import { expect } from 'vitest';
import {
  readMeter,
  readStorageMeter,
  since,
  storageSince,
} from '../../../functions/src/adapters/platform/meter.ts';
import { listParameter } from '../../../functions/src/adapters/firestore/parameter.ts';
import { authorize } from '../../../functions/src/authorize.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { sendFoto } from '../../../functions/src/domain/callables/foto.ts';
import { CHUNK_BYTE } from '../../../functions/src/domain/records/foto.ts';
import { takeFoto } from '../../../functions/src/flows/foto/take-foto.ts';
import { FOTO } from '../../../tools/cost/assumptions.ts';
import { aJpeg } from '../../support/files/a-jpeg.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { it } from '../../support/suite/suite-test.ts';
import { freshArea, TODAY } from '../../support/suite/suite.ts';
import { aPhoto, partOf } from './sent-photo.ts';

it('a photo in four parts costs what the page of costs says', async () => {
  const area = await freshArea();
  const { ksmId, sesi, faskel } = await seedKsm(area, { sesi: ['2017-06-07'], held: true });
  const [first] = sesi;
  if (!first || faskel.klaim === null) throw new Error('no session');
  const photo = aPhoto(ksmId, first.isi.id, aJpeg(FOTO.potongan * CHUNK_BYTE));
  const caller = { uid: faskel.uid, klaim: faskel.klaim, now: new Date(), today: TODAY };
  // Known in every instance that has been asked before.
  await listParameter();
  const documents = readMeter();
  const objects = readStorageMeter();
  for (let mulai = 0; mulai < photo.ukuran; mulai += CHUNK_BYTE) {
    const granted = await authorize(sendFoto, partOf(photo, mulai), caller);
    if (isProblem(granted)) throw new Error(granted.code);
    const answer = await takeFoto(granted);
    expect(answer).toMatchObject({ diterima: mulai + CHUNK_BYTE });
  }
  expect(since(documents)).toStrictEqual({ reads: FOTO.reads, writes: FOTO.writes });
  const { objectsRead, objectsWritten, bytesWritten } = storageSince(objects);
  expect({ objectsRead, objectsWritten }).toStrictEqual({
    objectsRead: FOTO.classB,
    objectsWritten: FOTO.classA,
  });
  expect(bytesWritten).toBe(2 * photo.ukuran);
});
