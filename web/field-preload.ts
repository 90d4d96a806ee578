// The document names the files that every page needs, so that the browser asks for them at once and not
// one after the other: a few round trips less on a slow line. Vite's own lists, with the needs of each
// page, would be part of the frame and weigh 1.3 kB there.
import type { Plugin } from 'vite';

/** `name`: the group of modules that every page needs besides the frame. */
export function fieldPreload(name: string): Plugin {
  return {
    name: 'field-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk: entry }) {
        const files = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const field = files.find((file) => file.name === name);
        if (entry === undefined || field === undefined)
          throw new Error(`field-preload: no file is built of ${name}`);
        const wanted = new Set([...entry.imports, field.fileName, ...field.imports]);
        return [...wanted].map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
