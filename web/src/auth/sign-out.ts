// Leaves the phone clean for the next person: copies of what was read go, what is not sent yet stays
// and waits for its owner.
import { getBackend } from '../backend.ts';
import { unsent } from '../outbox/machine.ts';
import { readOutbox } from '../outbox/store.ts';
import { navigate, path } from '../router.ts';
import { dropCopies } from '../storage/copies.ts';
import * as teks from '../teks/index.ts';
import { confirmNobody, type Person } from './session.ts';

export async function signOutHere(person: Person): Promise<void> {
  const rest = unsent(await readOutbox()).filter((item) => item.uid === person.uid);
  if (rest.length > 0 && !confirm(teks.menu.keluarDenganKiriman(rest.length))) return;
  await dropCopies(person.uid);
  const [{ signOut }, backend] = await Promise.all([import('../firebase.ts'), getBackend()]);
  await signOut(backend);
  confirmNobody();
  navigate(path.public);
}
