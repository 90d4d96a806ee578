// Leaves the phone clean for the next person: copies of what was read are deleted; what is not sent yet stays
// and waits for its owner.
import { getBackend } from '../server/backend.ts';
import { unsent } from './machine.ts';
import { readOutbox } from './store.ts';
import { navigate, path } from '../routes/router.ts';
import { dropCopies } from '../state/copies.ts';
import * as teks from '../teks/index.ts';
import { confirmNobody, type Person } from '../state/session.ts';

export async function signOutHere(person: Person): Promise<void> {
  const rest = unsent(await readOutbox()).filter((item) => item.uid === person.uid);
  if (rest.length > 0 && !confirm(teks.menu.keluarDenganKiriman(rest.length))) return;
  await dropCopies(person.uid);
  const [{ signOut }, backend] = await Promise.all([import('../server/firebase.ts'), getBackend()]);
  await signOut(backend);
  confirmNobody();
  navigate(path.public);
}
