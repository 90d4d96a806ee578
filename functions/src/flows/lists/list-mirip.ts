// Groups of a kelurahan that may be the one that is registered, renamed or moved there: by name, day and members. Those
// that were cancelled stand no more.
import { listKsmKelurahan, listAnggotaKelurahan } from '../../adapters/firestore/ksm.ts';
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listMirip as definition } from '../../domain/callables/field-lists.ts';
import { miripOf } from '../../domain/records/mirip.ts';

export async function listMirip({
  request,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { kelurahan, ...own } = request;
  const [groups, members] = await Promise.all([
    listKsmKelurahan(kelurahan),
    listAnggotaKelurahan(kelurahan),
  ]);
  const names = new Map(
    members.rows.map(({ ksmId, anggota }) => [ksmId, anggota.map((it) => it.nama)]),
  );
  const known = groups.rows
    .filter((it) => !it.ganda)
    .map((it) => ({ ...it, anggota: names.get(it.id) ?? [] }));
  return { mirip: miripOf(own, known).slice(0, MOST) };
}

/** Of more nobody opens each. */
const MOST = 20;
