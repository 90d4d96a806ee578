// In which language the page speaks to this person: kept on the phone, also when somebody signs out, since it says
// nothing about them.
import type { Language } from './languages.ts';
import { recall, remember } from '../memo.ts';

/** main.tsx reads it by this name. */
const KEY = 'ksm.bahasa';

/** Indonesian, unless another was chosen. */
export function chosenLanguage(): Language {
  return recall(KEY) === 'en' ? 'en' : 'id';
}

export function chooseLanguage(kode: Language): void {
  remember(KEY, kode);
}
