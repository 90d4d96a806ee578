// Firebase without what the page does not use. The SDK sets constants after its classes, registers
// services by calls and reaches every way of signing in from the one that we use, so no bundler dares
// to drop them; without these lines it does. A release that looks different fails the build.
import type { Plugin } from 'vite';

interface Cut {
  readonly file: RegExp;
  /** What is removed, and what takes its place. */
  readonly parts: readonly (readonly [part: RegExp, instead: string])[];
}

/** A function or class at the top of a module, to its closing brace. */
function declaration(words: string): RegExp {
  return new RegExp(`^${words}\\b[^\\n]*\\{\\n(?:[ \\t].*\\n|\\n)*?\\}\\n`, 'gm');
}

/** Methods of the classes of a module, by name. */
function methods(
  ...names: readonly string[]
): readonly (readonly [part: RegExp, instead: string])[] {
  return names.map((name) => [
    new RegExp(
      `^ {4}(?:static )?(?:async )?${name}\\(.*\\) \\{\\n(?: {8}.*\\n|\\n)*? {4}\\}\\n`,
      'gm',
    ),
    '',
  ]);
}

const BASE64 = `const base64 = {
  decodeString: (text) =>
    new TextDecoder().decode(
      Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0)),
    ),
};
`;

const LOGGER = `class Logger {
  constructor(name) { this.name = name; this.logLevel = LogLevel.WARN; }
  debug() {}
  warn(...words) { console.warn(this.name, ...words); }
  error(...words) { console.error(this.name, ...words); }
}
`;

const FETCH = `class FetchProvider {
  static fetch() { return (...request) => fetch(...request); }
  static headers() { return Headers; }
}
`;

const CUTS: readonly Cut[] = [
  {
    file: /[\\/]@firebase[\\/]auth[\\/]dist[\\/]web-extension-esm[\\/]register-/,
    parts: [
      // Ways of signing in other than the e-mail and password that the page asks for.
      [
        /^(?:(?:Facebook|Google|Github|Twitter)AuthProvider|TotpMultiFactorGenerator)\.\w+ = [^;]*;$/gm,
        '',
      ],
      // Who has just signed in is asked for a second time, though the token says it: a round more on a slow line.
      [
        /(resolves with a user instance\.\n {8})await _reloadWithoutSaving\(user\);/g,
        '$1const { email = null, name: displayName = null } = _parseToken(idTokenResponse.idToken) ?? {};\n' +
          '        Object.assign(user, { email, displayName });',
      ],
      // Which ways of signing in an account has: there is one.
      [
        /^ {4}const newProviderData = (?:.*\n)*? {4}const isAnonymous = .*;\n/gm,
        '    const providerData = [], isAnonymous = false;\n',
      ],
      [declaration('class ActionCodeURL'), 'class ActionCodeURL {}\n'],
      ...methods('_linkToIdToken', '_getReauthenticationResolver', 'revokeAccessToken'),
      // Signing in on a page of another host, and on a server.
      ...methods('tryRedirectSignIn', 'getOrInitRedirectPersistenceManager', '_setRedirectUser'),
      ...methods('_redirectUserForId', 'initializeCurrentUserFromIdToken'),
      ...methods('_fromGetAccountInfoResponse'),
      // Requests that the page never makes for a signed-in person.
      ...methods('updateCurrentUser', 'setPersistence', 'beforeAuthStateChanged', 'delete'),
      ...methods('useDeviceLanguage'),
      // A captcha before signing in: this entry of the SDK cannot load its script anyway.
      [
        declaration('async function handleRecaptchaFlow'),
        'function handleRecaptchaFlow(auth, request, action, send) { return send(auth, request); }\n',
      ],
      [/^RecaptchaEnterpriseVerifier\.\w+ = null;$/gm, ''],
      // Talk about the account with a service worker: ours does not know who is signed in.
      [/^ {8}this\._workerInitializationPromise =\n.*;\n/gm, ''],
      ...methods('initializeServiceWorkerMessaging', 'initializeReceiver', 'initializeSender'),
      ...methods('notifyServiceWorker'),
      [/return this\.notifyServiceWorker\(key\);/g, ''],
      // Rules for new passwords: one is chosen on Firebase's own page.
      [
        declaration('async function recachePasswordPolicy'),
        'async function recachePasswordPolicy() {}\n',
      ],
      [declaration('class PasswordPolicyImpl'), 'class PasswordPolicyImpl {}\n'],
      ...methods('validatePassword', '_getPasswordPolicyInternal', '_updatePasswordPolicy'),
      // What the server says of other ways of signing in. An error without an entry keeps its own name.
      [
        /^ {4}\["(?!(?:INVALID_(?:PASSWORD|LOGIN_CREDENTIALS|ID_TOKEN)|EMAIL_NOT_FOUND|TOKEN_EXPIRED|USER_NOT_FOUND|TOO_MANY_ATTEMPTS_TRY_LATER|PASSWORD_LOGIN_DISABLED)")[A-Z_]+" \/\* ServerError\..*\n/gm,
        '',
      ],
      // The name of the browser, sent along; and a fetch that could be replaced, as servers need.
      [declaration('function _getBrowserName'), "function _getBrowserName() { return 'Other'; }\n"],
      [declaration('class FetchProvider'), FETCH],
      // Its own banner on the local suite.
      [declaration('function emitEmulatorWarning'), 'function emitEmulatorWarning() {}\n'],
    ],
  },
  {
    file: /[\\/]@firebase[\\/]app[\\/]dist[\\/]esm[\\/]index\.esm\.js$/,
    parts: [
      // A record of the days on which the app was used, sent to Firebase with each token, and the names
      // and versions that it would contain.
      [/^ *_registerComponent\(new Component\('(?:heartbeat|platform-logger)', .*\);$/gm, ''],
      [declaration('function registerVersion'), 'function registerVersion() {}\n'],
      // Sentences beside the codes of faults in how the page is set up.
      [/^const ERRORS = \{\n(?: .*\n)*?\};\n/gm, 'const ERRORS = {};\n'],
    ],
  },
  {
    file: /[\\/]@firebase[\\/]util[\\/]dist[\\/]index\.esm\.js$/,
    parts: [
      // Settings that a host would put into the page or its cookies: here config.json has them.
      [
        /^const getDefaults = \(\) => \{\n(?: .*\n)*?\};\n/gm,
        'const getDefaults = () => undefined;\n',
      ],
      // Base64 in tables of its own, from before browsers could read it.
      [/^const base64 = \{\n(?: .*\n|\n)*?\};\n/gm, BASE64],
      // Names put into sentences that nobody reads.
      [
        declaration('function replaceTemplate'),
        'function replaceTemplate(text) { return text; }\n',
      ],
      // Tokens and addresses of a developer's own machine.
      [declaration('function createMockUserToken'), 'function createMockUserToken() {}\n'],
      [
        declaration('function isCloudWorkstation'),
        'function isCloudWorkstation() { return false; }\n',
      ],
    ],
  },
  {
    file: /[\\/]@firebase[\\/]logger[\\/]dist[\\/]esm[\\/]index\.esm\.js$/,
    // Levels and handlers that the page never sets: warnings and errors still reach the console.
    parts: [[declaration('class Logger'), LOGGER]],
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
        let light = code;
        for (const [part, instead] of cut.parts) {
          const before = light;
          light = light.replace(part, instead);
          if (light === before)
            this.error(`firebase-light: no ${String(part)} in ${id}: it looks otherwise now`);
        }
        return { code: light, map: null };
      },
    },
  };
}
