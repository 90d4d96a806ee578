// Starts the page of the language that was chosen where the document is that of another: a phone without a service
// worker always gets the Indonesian one.
import { chosenLanguage } from './state/language/chosen.ts';
import { LANGUAGES, type Language } from './state/language/languages.ts';
import { kode } from './teks/writing/kode.ts';

/** Where it cannot be fetched, this one has to do. */
export async function startOther(startThis: () => void): Promise<void> {
  if (!(await isStarted(chosenLanguage()))) startThis();
}

async function isStarted(language: Language): Promise<boolean> {
  if (language === kode) return false;
  try {
    const answer = await fetch(LANGUAGES[language].page);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const script = page.querySelector('script[src]');
    if (!answer.ok || script === null) return false;
    document.documentElement.lang = language;
    document.title = page.title;
    for (const it of [...page.querySelectorAll('link[href^="/assets"]'), script]) start(it);
    return true;
  } catch {
    return false;
  }
}

/** A copy that the browser acts on: what a parser made does nothing. */
function start(of: Element): void {
  const copy = document.createElement(of.localName);
  for (const { name, value } of of.attributes) copy.setAttribute(name, value);
  document.head.append(copy);
}
