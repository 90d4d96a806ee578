// A past update made again, a step at a time, until there is a link to it.
import {
  makeQsAgain,
  type MakeQsAgainResponse,
} from '../../../functions/src/domain/callables/again.ts';
import type { RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import { ask } from './ask.ts';

type Asked = Omit<RequestOf<typeof makeQsAgain>, 'kerja'>;
type MadeAgain = NonNullable<MakeQsAgainResponse['berkas']>;

/** Begins its download; `tell` hears how many groups are through. */
export async function downloadAgain(
  asked: Asked,
  tell: (selesai: number, dari: number) => void,
): Promise<MadeAgain> {
  let kerja: RequestOf<typeof makeQsAgain>['kerja'] = null;
  for (;;) {
    const answer: MakeQsAgainResponse = await ask(makeQsAgain, { ...asked, kerja });
    if (answer.berkas) {
      location.assign(answer.berkas.url);
      return answer.berkas;
    }
    ({ kerja } = answer);
    tell(answer.kerja.selesai, answer.dari);
  }
}
