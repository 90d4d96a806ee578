// Counts the JavaScript that a phone loads to sign in and record a session for the first time, and
// fails the build when that exceeds the budget. Reads (Firestore) are not part of it: the form opens
// from copies.
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Language } from './src/state/language/languages.ts';
import { sharesOf, type Weighed } from './size-shares.ts';

interface Budget {
  /** Modules loaded lazily on the way: signing in, the frame of a signed-in page, the route itself. */
  readonly modules: readonly string[];
  /** 1 kB is 1,000 bytes, gzip level 9. */
  readonly limitKb: number;
  readonly language: Language;
}

interface Chunk {
  readonly name: string;
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
  readonly modules: Weighed['modules'];
  readonly isEntry: boolean;
}

export function sizeBudget({ modules, limitKb, language }: Budget): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') chunks.set(file.fileName, file);
      }
      const roots = [...chunks.values()].filter((chunk) => chunk.isEntry);
      for (const module of modules) {
        const found = [...chunks.values()].find((chunk) =>
          chunk.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/web/src/${module}`)),
        );
        if (found === undefined) this.error(`size-budget: nothing was built from ${module}`);
        roots.push(found);
      }
      const wanted = new Set<string>();
      const visit = (fileName: string): void => {
        if (wanted.has(fileName)) return;
        wanted.add(fileName);
        for (const next of chunks.get(fileName)?.imports ?? []) visit(next);
      };
      for (const chunk of roots) visit(chunk.fileName);

      let total = 0;
      const lines: string[] = [];
      const files: Weighed[] = [];
      for (const fileName of wanted) {
        const chunk = chunks.get(fileName);
        const size = gzipSync(chunk?.code ?? '', { level: 9 }).length;
        total += size;
        files.push({ size, modules: chunk?.modules ?? {} });
        lines.push(`  ${(size / 1000).toFixed(1).padStart(6)} kB  ${chunk?.name ?? fileName}`);
      }
      const sum = `${(total / 1000).toFixed(3)} kB gzip of JavaScript, budget ${String(limitKb)} kB`;
      // Printed at any log level: it is the figure in the README.
      process.stdout.write(
        `session route, first use (${language}):\n${lines.toSorted().toReversed().join('\n')}\nof these for\n${sharesOf(files).join('\n')}\n  ${sum}\n`,
      );
      if (total > limitKb * 1000) this.error(`size-budget: ${sum}`);
    },
  };
}
