// Firebase without what the page does not do. The SDK sets constants after its classes and registers
// services by calls, which no bundler dares to drop: without these lines it does.
import type { Plugin } from 'vite';

interface Cut {
  readonly file: RegExp;
  readonly lines: RegExp;
}

const CUTS: readonly Cut[] = [
  // Ways of signing in other than the e-mail and password that the page asks for.
  {
    file: /[\\/]@firebase[\\/]auth[\\/]dist[\\/]web-extension-esm[\\/]register-/,
    lines:
      /^(?:(?:Facebook|Google|Github|Twitter)AuthProvider|TotpMultiFactorGenerator)\.\w+ = [^;]*;$/gm,
  },
  // A diary of the days on which the app was used, sent to Firebase with each token.
  {
    file: /[\\/]@firebase[\\/]app[\\/]dist[\\/]esm[\\/]index\.esm\.js$/,
    lines: /^ *_registerComponent\(new Component\('heartbeat', .*\);$/gm,
  },
];

export function firebaseLight(): Plugin {
  return {
    name: 'firebase-light',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: CUTS.map(({ file }) => file) },
      handler(code, id) {
        const cut = CUTS.find(({ file }) => file.test(id));
        if (cut === undefined) return null;
        const light = code.replace(cut.lines, '');
        if (light === code) this.error(`firebase-light: ${id} no longer looks as expected`);
        return { code: light, map: null };
      },
    },
  };
}
