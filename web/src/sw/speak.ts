// Changes the language of the page. Where a service worker keeps the page, the other language's takes its place:
// first it stores its own files, and only when it has them all, those of this language go.
import { chooseLanguage } from '../state/language/chosen.ts';
import { LANGUAGES, type Language } from '../state/language/languages.ts';
import { MESSAGE } from './scope.ts';
import { whenNobodyTypes } from './typing.ts';

/** Why the language stays as it is: a form is being filled in, or the other page cannot be fetched. */
export type Kept = 'typing' | 'unreachable';

/** Loads the page anew in the other language, or says why not. */
export async function speak(language: Language): Promise<Kept | null> {
  if (!(await whenNobodyTypes(() => undefined))) return 'typing';
  const isKept = Boolean(navigator.serviceWorker?.controller);
  let next: ServiceWorker | null = null;
  try {
    if (isKept) next = await install(LANGUAGES[language].worker);
    else await fetchPage(LANGUAGES[language].page);
  } catch {
    return 'unreachable';
  }
  const isFree = await whenNobodyTypes(() => {
    chooseLanguage(language);
    if (next === null) return location.reload();
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        location.reload();
      },
      { once: true },
    );
    next.postMessage(MESSAGE.takeOver);
  });
  return isFree ? null : 'typing';
}

/** The worker when it has all its files; null: it is the one at work. */
async function install(script: string): Promise<ServiceWorker | null> {
  const registration = await navigator.serviceWorker.register(script);
  const isWanted = (it: ServiceWorker | null): it is ServiceWorker =>
    it?.scriptURL.endsWith(script) === true;
  const next = [registration.installing, registration.waiting].find(isWanted);
  if (next === undefined) {
    if (isWanted(registration.active)) return null;
    throw new Error(`no worker ${script}`);
  }
  while (next.state === 'installing')
    await new Promise((resolve) => {
      next.addEventListener('statechange', resolve, { once: true });
    });
  if (next.state === 'redundant') throw new Error(`not installed: ${script}`);
  return next.state === 'installed' ? next : null;
}

async function fetchPage(page: string): Promise<void> {
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`${String(answer.status)} ${page}`);
}
