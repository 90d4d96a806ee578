// Registers a group for every start of `bench cold`: `cold-store.ts GROUPS`. Its last line is what each start
// sends.
import { randomUUID } from 'node:crypto';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import { dropTasks } from '../../suite/steer/drop-tasks.ts';
import type { Sender } from '../../../functions/src/flows/intake/load-keadaan.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { addDays } from '../../../functions/src/domain/basics/tanggal.ts';
import { FORMED, lokasiOf, pendaftaranOf, sesiOf, TODAY } from '../flow/flow-people.ts';

export interface ForColdStart {
  readonly kiriman: readonly [Kiriman, Kiriman];
  readonly sender: Sender;
}

await dropTasks();
const lokasi = lokasiOf(0);
await docs.wilayah.set(lokasi);
const klaim = { peran: 'fasilitator' as const, wilayah: [NASIONAL] };
const starts: ForColdStart[] = [];
for (let n = 0; n < Number(process.argv[2]); n += 1) {
  const kiriman = pendaftaranOf(lokasi.kode);
  const sender = { uid: toUid(randomUUID()), klaim, today: TODAY };
  const answer = await acceptKiriman(kiriman, sender, new Date());
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  const { id } = kiriman.isi.ksm;
  starts.push({ kiriman: [sesiOf(id, FORMED), sesiOf(id, addDays(FORMED, 7))], sender });
}
console.log(JSON.stringify(starts));
process.exit(0);
