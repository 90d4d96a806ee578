// Photos beside the sessions that a city checks: which there are, and a link to one. The entry in the ledger comes
// first: no link is given that is not on record.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listFotoSesi } from '../../adapters/firestore/foto.ts';
import { signFotoUrl } from '../../adapters/storage/foto.ts';
import { refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  getFotoUrl as urlDefinition,
  listFoto as listDefinition,
} from '../../domain/callables/foto.ts';
import { URL_MENIT } from '../../params.ts';
import { readable } from '../repair/set-aside.ts';

export async function listFoto({
  request: { ksmId, sesi },
  caller,
}: Granted<typeof listDefinition>): Promise<AnswerOf<typeof listDefinition>> {
  const found = await readable(await listFotoSesi(sesi), caller.now);
  return {
    // Whoever names sessions of another group sees none of theirs.
    foto: found
      .filter((it) => it.utuh && it.ksmId === ksmId)
      .toSorted((a, b) => (a.pada < b.pada ? -1 : 1))
      .map(({ id, sesi: of, ukuran, pada }) => ({ id, sesi: of, ukuran, pada })),
  };
}

export async function signFoto({
  request,
  caller,
}: Granted<typeof urlDefinition>): Promise<AnswerOf<typeof urlDefinition> | Problem> {
  const foto = await docs.foto.read(request.foto);
  if (!foto?.utuh || foto.ksmId !== request.ksmId)
    return refuse({ code: 'tidak-ditemukan', apa: 'Foto', jalur: 'foto' });
  const kedaluwarsa = new Date(caller.now.getTime() + URL_MENIT.value() * 60_000);
  await docs.bukaFoto.set({
    foto: foto.id,
    sesi: foto.sesi,
    ksmId: foto.ksmId,
    kode: foto.kode,
    oleh: caller.uid,
    peran: caller.klaim.peran,
    pada: caller.now.toISOString(),
  });
  return { url: await signFotoUrl(foto, kedaluwarsa), kedaluwarsa: kedaluwarsa.toISOString() };
}
