// The languages of the page. Each has a document and a service worker of its own, so that a phone keeps one.

export const LANGUAGES = {
  id: { page: '/index.html', worker: '/sw.js' },
  en: { page: '/en.html', worker: '/sw-en.js' },
} as const;

export type Language = keyof typeof LANGUAGES;
