// Starts the page: shows it at once, then finds out who is there.
import { render } from 'preact';
import { App } from './app.tsx';
import { isSessionKnown, session } from './auth/session.ts';
import { getBackend, getConfig } from './backend.ts';
import { place, startRouter } from './router.ts';
import './styles.css';

startRouter();
const root = document.getElementById('app');
if (root !== null) {
  // It may fix the date, and a wrong one would be typed into every form; it is one small file.
  const draw = (): void => {
    render(<App />, root);
  };
  getConfig().then(draw, draw);
}

/** Sign-in is loaded for those who were here before, and as soon as a page asks who it is for. */
function connect(): void {
  const isVisitor = session.get().status === 'signed-out' && place.get().route.name === 'public';
  if (isVisitor || isSessionKnown.get()) return;
  getBackend().catch(() => {
    // First visit without a network: tried again when it comes back.
    addEventListener('online', connect, { once: true });
  });
}
connect();
place.subscribe(connect);
