// Builds the page, once in each language, into one folder. Names of source files stay out of it, and what a
// phone must load for a session is counted.
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { fieldPreload } from './field-preload.ts';
import { firebaseLight } from './firebase-light.ts';
import { builtToo, inEnglish } from './in-language.ts';
import { offline } from './offline.ts';
import { oneWay } from './one-way.ts';
import { plainImports } from './plain-imports.ts';
import { saidInEnglish } from './said-in-english.ts';
import { secondPass } from './second-pass.ts';
import { chunkOf } from './session-chunk.ts';
import { sizeBudget } from './size-budget.ts';
import type { Language } from './src/state/language/languages.ts';

const FRAME =
  /[\\/](?:preact|preload-helper)|functions[\\/]src[\\/]domain[\\/]basics[\\/]code-shapes|web[\\/]src[\\/](?:app\.tsx$|pages\.ts$|server[\\/](?:backend|callable|config)\.ts$|routes[\\/]|ui[\\/](?:page|fields[\\/](?:check-field|error-summary|faults|field)\.)|state[\\/](?:session|memo|storage-failing|store|fixed-date)|teks(?:-en)?[\\/](?:index|umum|menu|writing[\\/]kode)\.ts)/;
/** Signing in: loaded together, by whoever is or was signed in. */
const FIREBASE =
  /node_modules[\\/](?:@firebase[\\/](?:app|auth|component|logger|util)|firebase[\\/](?:app|auth))[\\/]|web[\\/]src[\\/]server[\\/](?:firebase|claims)\.ts$|functions[\\/]src[\\/]domain[\\/]access[\\/]klaim\.ts$/;
const SESSION_PAGE = fileURLToPath(new URL('./src/screens/session/sesi-page.tsx', import.meta.url));
const fieldChunk = () =>
  chunkOf('field', SESSION_PAGE, {
    catalogue: /web[\\/]src[\\/]teks[\\/]index\.ts$/,
    words:
      /web[\\/]src[\\/]teks(?:-en)?[\\/](?:session[\\/]sesi|tersimpan|group[\\/]kelompok)\.ts$/,
  });
const PURE = /web[\\/]src[\\/]teks(?:-en)?[\\/]|functions[\\/]src[\\/]domain[\\/]/;

const pageIn = (language: Language): UserConfig => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: 'dist',
    emptyOutDir: language === 'id',
    copyPublicDir: language === 'id',
    // The notices that the licences of the included packages require.
    license: { fileName: 'lisensi.txt' },
    target: ['chrome110', 'safari16', 'firefox115'],
    // Vite's lists of what each page needs would weigh 1.3 kB; field-preload.ts does it instead.
    modulePreload: false,
    // Nothing is inlined as a data URI, which would add to the weight of the page.
    assetsInlineLimit: 0,
    rolldownOptions: {
      ...(language === 'en' && { input: fileURLToPath(new URL('en.html', import.meta.url)) }),
      // Words and the domain are pure: a module from which nothing is used need not run, so it may be dropped.
      treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
      output: {
        // A hash alone, and the shortest there may be: the frame names some 60 files, whose names a phone loads.
        chunkFileNames: 'assets/[hash:7].js',
        codeSplitting: {
          // What the frame and the public page need is one file, and so is what every form of the field
          // needs: fewer requests, and smaller together. The rest is a file per page.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'frame', test: FRAME, priority: 2 },
            { name: 'firebase', test: FIREBASE, priority: 2 },
            { name: fieldChunk(), debugName: 'field', priority: 1 },
          ],
        },
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Firebase brings an older idb of its own; the page's serves both.
  resolve: { dedupe: ['idb'] },
  plugins: [
    ...(language === 'en'
      ? [inEnglish(), saidInEnglish()]
      : [builtToo(() => ({ ...pageIn('en'), logLevel: 'warn' }))]),
    firebaseLight(),
    plainImports(),
    oneWay(),
    secondPass(['frame', 'firebase', 'field', 'sign-in-page', 'signed-in-bar']),
    sizeBudget({
      modules: [
        'server/firebase.ts',
        'screens/public/sign-in-page.tsx',
        'signed-in-bar.tsx',
        'screens/session/sesi-page.tsx',
      ],
      limitKb: 70,
      language,
    }),
    fieldPreload('field'),
    offline(language),
  ],
});

export default defineConfig(pageIn('id'));
