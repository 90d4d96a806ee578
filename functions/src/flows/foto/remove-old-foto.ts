// The night of a kab/kota removes photos past the retention of the parameter set in force, those of cancelled
// sessions too: until then somebody may ask why a session was cancelled. What never became whole goes sooner. The
// objects go first: a run that dies in between leaves a note that the next one clears.
import { listFotoSebelum } from '../../adapters/firestore/foto.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { removePhoto } from '../../adapters/storage/foto.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { readable } from '../repair/set-aside.ts';

/** Days after which the rest of a photo will not come any more. */
const BEGUN_DAYS = 30;
/** Of each kind in one night; a kab/kota of 550 groups takes some 80 a day. */
const AT_MOST = 1000;
const AT_ONCE = 10;

/** Returns how many were removed. */
export async function removeOldFoto(kode: KodeKota, today: Tanggal, now: Date): Promise<number> {
  const { foto: rule } = parameterOn(await listParameter(), today);
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  const old = [
    ...(await readable(
      await listFotoSebelum(kode, { utuh: true, pada: before(rule.hari) }, AT_MOST),
      now,
    )),
    ...(await readable(
      await listFotoSebelum(kode, { utuh: false, pada: before(BEGUN_DAYS) }, AT_MOST),
      now,
    )),
  ];
  for (let i = 0; i < old.length; i += AT_ONCE)
    await Promise.all(
      old.slice(i, i + AT_ONCE).map(async (foto) => {
        await removePhoto(foto);
        await docs.foto.remove(foto.id);
      }),
    );
  if (old.length > 0) logs.fotoRemoved({ kode, foto: old.length });
  return old.length;
}
