// Signing out on a phone that others use: reads stop first, then the sign-in ends, then what they left is
// deleted.
import { getBackend } from '../server/backend.ts';
import { navigate, path } from '../routes/router.ts';
import { beginLeaving, type Person } from '../state/session.ts';
import { countDrafts } from '../state/draft-store.ts';
import { unsent } from './machine.ts';
import { readOutbox } from './store.ts';
import { countUnsentPhotos } from './foto-standing.ts';
import { forgetForms } from './forget.ts';
import { foto } from '../teks/foto.ts';
import { keluar as t } from '../teks/public/keluar.ts';

/** What was read is deleted as soon as nobody is signed in (main.tsx). */
export async function signOutHere({ uid }: Person): Promise<void> {
  const rest = unsent(await readOutbox()).filter((item) => item.uid === uid).length;
  const photos = await countUnsentPhotos(uid).catch(() => 0);
  const drafts = await countDrafts(uid);
  const warnings = [
    ...(rest > 0 ? [t.kiriman(rest)] : []),
    ...(photos > 0 ? [foto.keluar(photos)] : []),
    ...(drafts > 0 ? [t.draf(drafts)] : []),
  ];
  if (warnings.length > 0 && !confirm([...warnings, t.tanya].join(' '))) return;
  beginLeaving(uid);
  navigate(path.public);
  try {
    const [{ signOut }, backend] = await Promise.all([
      import('../server/firebase.ts'),
      getBackend(),
    ]);
    await signOut(backend);
  } finally {
    await forgetForms(uid);
  }
}
