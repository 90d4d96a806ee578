// Builds the page. Source names stay out of the way; what a phone must load for a session is counted.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { sizeBudget } from './size-budget.ts';
import { zodLight } from './zod-light.ts';

const FRAME =
  /[\\/](?:preact|preload-helper)|web[\\/]src[\\/](?:(?:app|backend|callable|config|router)\.tsx?$|ui[\\/](?:page|store)|auth[\\/]session|teks[\\/](?:index|umum|menu))/;
const FIELD =
  /[\\/](?:zod|idb|outbox|storage|ksm|sesi)[\\/]|domain[\\/](?!maturity|api|tulisan)|ui[\\/](?:fields|saved)|teks[\\/](?:sesi|tersimpan|kiriman|ksm|daftar-ksm)|src[\\/]clock/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome110', 'safari16', 'firefox115'],
    modulePreload: { polyfill: false },
    // Data URIs would be counted against the page and blocked nowhere: there are none to inline.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the frame and the public page need, and what every form of the field needs: each as
          // one file, fewer requests and smaller together. What is left is a file per page.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'frame', test: FRAME, priority: 2 },
            { name: 'field', test: FIELD, priority: 1 },
          ],
        },
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Firebase brings an older idb of its own; the page's serves both.
  resolve: { dedupe: ['idb'] },
  plugins: [
    zodLight(),
    sizeBudget({
      modules: [
        'firebase.ts',
        'pages/sign-in-page.tsx',
        'signed-in-bar.tsx',
        'pages/sesi-page.tsx',
      ],
      limitKb: 80,
    }),
  ],
});
