// What would become of many users, before any is made: each is new, there already, changed, or refused, and why. It
// writes nothing; each is then saved like a single one, which is asked the same again.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { findUids } from '../../adapters/platform/pengguna.ts';
import type { Caller, Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { checkPengguna as definition } from '../../domain/callables/admin/pengguna.ts';
import type { Pengguna } from '../../domain/access/pengguna.ts';
import { covers } from '../../domain/access/peran.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { EMAIL_TAKEN, OWN_ACCOUNT, sayUnknown, unknownIn } from './admin-pengguna.ts';
import { registered } from './listed-pengguna.ts';

type Answer = AnswerOf<typeof definition>['baris'][number];
type Asked = Granted<typeof definition>['request']['baris'][number];

export async function checkPengguna({
  request: { baris },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const uids = await findUids(baris.map(({ email }) => email));
  const listed = await docs.pengguna.readManyReadable([...new Set(uids.values())]);
  const known = new Map<string, Pengguna>(listed.rows.map((it) => [it.uid, it]));
  const areas = new Set(baris.flatMap(({ wilayah }) => wilayah));
  const unknown = new Set(await unknownIn([...areas]));
  return {
    baris: baris.map((it) => {
      const uid = uids.get(it.email.toLowerCase());
      if (uid === undefined) return fresh(it, caller, unknown);
      const user = known.get(uid);
      return user === undefined ? galat('email', EMAIL_TAKEN) : change(it, user, caller, unknown);
    }),
  };
}

const galat = (jalur: string, pesan: string): Answer => ({
  macam: 'galat',
  pengguna: null,
  galat: { jalur, pesan },
});

function refused(
  wilayah: readonly KodeWilayah[],
  added: readonly KodeWilayah[],
  { klaim }: Caller,
  unknown: ReadonlySet<KodeWilayah>,
): Answer | null {
  const outside = wilayah.filter((it) => !covers(klaim, it));
  if (outside.length > 0) return galat('wilayah', `di luar wilayah Anda: ${outside.join(', ')}`);
  const nowhere = added.filter((it) => unknown.has(it));
  return nowhere.length > 0 ? galat('wilayah', sayUnknown(nowhere)) : null;
}

const fresh = ({ wilayah }: Asked, caller: Caller, unknown: ReadonlySet<KodeWilayah>): Answer =>
  refused(wilayah, wilayah, caller, unknown) ?? { macam: 'baru', pengguna: null, galat: null };

function change(
  asked: Asked,
  user: Pengguna,
  caller: Caller,
  unknown: ReadonlySet<KodeWilayah>,
): Answer {
  // Of somebody elsewhere nothing is told.
  if (!user.wilayah.every((it) => covers(caller.klaim, it))) return galat('email', EMAIL_TAKEN);
  const pengguna = registered(user);
  if (isSame(asked, user)) return { macam: 'sama', pengguna, galat: null };
  if (user.uid === caller.uid) return galat('email', OWN_ACCOUNT);
  const added = asked.wilayah.filter((it) => !user.wilayah.includes(it));
  return (
    refused(asked.wilayah, added, caller, unknown) ?? { macam: 'berubah', pengguna, galat: null }
  );
}

/** In whatever order the areas stand. */
const isSame = (asked: Asked, user: Pengguna): boolean =>
  asked.nama === user.nama &&
  asked.peran === user.peran &&
  asked.wilayah.length === user.wilayah.length &&
  asked.wilayah.every((it) => user.wilayah.includes(it));
