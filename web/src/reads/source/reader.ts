// Who is reading: the person signed in or remembered, with the areas that every query has to name.
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import { session } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import type { Uid } from '../../../../functions/src/domain/basics/identitas.ts';

export interface Reader {
  readonly uid: Uid;
  readonly klaim: Klaim;
  /** Documents that were there and could not be read, as `koleksi/id`: filled while reading. */
  readonly unread: Set<string>;
}

/** `nobody`: not known yet, or signed out. `no-role`: an account that may read nothing. */
export function useReader(): Reader | 'nobody' | 'no-role' {
  const who = useStore(session);
  if (who.status === 'signed-out') return 'nobody';
  const { uid, klaim } = who.person;
  return klaim === null ? 'no-role' : { uid, klaim, unread: new Set() };
}
