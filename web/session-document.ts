// A document of its own for the session form: the page's, which also names the form's files. The browser
// asks for them beside the frame and not after it, a round trip less on a slow line. Hosting serves it at
// the form's address (firebase.json).
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

export function sessionDocument(options: {
  /** The form's module, under web/src. */
  readonly module: string;
  /** Beside index.html. */
  readonly fileName: string;
}): Plugin {
  let outDir = '';
  return {
    name: 'session-document',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir);
    },
    async writeBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') chunks.set(file.fileName, file);
      }
      const form = [...chunks.values()].find((chunk) =>
        chunk.moduleIds.some((id) =>
          id.replaceAll('\\', '/').endsWith(`/web/src/${options.module}`),
        ),
      );
      if (form === undefined)
        this.error(`session-document: nothing is built from ${options.module}`);
      const wanted = new Set<string>();
      const visit = (fileName: string): void => {
        if (wanted.has(fileName)) return;
        wanted.add(fileName);
        for (const next of chunks.get(fileName)?.imports ?? []) visit(next);
      };
      visit(form.fileName);
      const page = await readFile(join(outDir, 'index.html'), 'utf8');
      const links = [...wanted]
        .filter((fileName) => !page.includes(`"/${fileName}"`))
        .map((fileName) => `  <link rel="modulepreload" crossorigin href="/${fileName}">\n  `);
      await writeFile(
        join(outDir, options.fileName),
        page.replace('</head>', () => `${links.join('')}</head>`),
      );
    },
  };
}
