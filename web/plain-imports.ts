// How a page that is loaded when it is opened gets its styles first. Vite's own helper also fetches lists of scripts,
// which this build does not have (`modulePreload: false`), and tells of failures by an event that nobody listens
// to: on a phone that would be 0.6 kB for nothing.
import type { Plugin } from 'vite';

/** The module that Vite imports the helper from. */
const HELPER = /vite[\\/]preload-helper\.js$/;

const CODE = `
const style = (file) => new Promise((resolve, reject) => {
  const href = '/' + file;
  if (document.querySelector('link[href="' + href + '"]')) return resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = resolve;
  link.onerror = () => { link.remove(); reject(new Error(href)); };
  document.head.append(link);
});
export const __vitePreload = (load, files) =>
  files && files[0] ? Promise.all(files.map(style)).then(load) : load();
`;

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: { order: 'pre', handler: (id) => (HELPER.test(id) ? CODE : undefined) },
  };
}
