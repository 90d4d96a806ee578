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
  // What cannot be counted keeps nobody here.
  const [rest, photos, drafts] = await Promise.all(
    [
      readOutbox().then((items) => unsent(items).filter((item) => item.uid === uid).length),
      countUnsentPhotos(uid),
      countDrafts(uid),
    ].map((count) => count.catch(() => null)),
  );
  const warnings = [
    ...(rest ? [t.kiriman(rest)] : []),
    ...(photos ? [foto.keluar(photos)] : []),
    ...(drafts ? [t.draf(drafts)] : []),
    ...([rest, photos, drafts].includes(null) ? [t.takTerhitung] : []),
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
