// The leading groups of an area, a page at a time as the server gives them.
import { listUnggulan } from '../../../functions/src/domain/callables/gates.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import type { KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  TINGKAT_UNGGULAN,
  type SetelahUnggulan,
  type TingkatUnggulan,
} from '../../../functions/src/domain/gates/enam-hal/page-of-unggulan.ts';
import type { UnggulanTerdaftar } from '../../../functions/src/domain/gates/enam-hal/unggulan.ts';
import { ask } from '../server/ask.ts';
import { useAsk } from './source/use-ask.ts';
import { usePages, type Pages } from './source/use-pages.ts';

export function isTingkatUnggulan(tingkat: string | null): tingkat is TingkatUnggulan {
  return TINGKAT_UNGGULAN.some((it) => it === tingkat);
}

/** `tingkat` null: of both levels. */
export function useUnggulan(
  kode: KodeWilayah | null,
  tingkat: TingkatUnggulan | null,
): Pages<AnswerOf<typeof listUnggulan>, UnggulanTerdaftar> {
  const wanted = kode && { kode, ...(tingkat !== null && { tingkat }) };
  const read = useAsk(listUnggulan, wanted);
  return usePages<AnswerOf<typeof listUnggulan>, UnggulanTerdaftar, SetelahUnggulan>({
    key: JSON.stringify(wanted),
    read,
    pageOf: ({ unggulan, lanjut = null }) => ({ rows: unggulan, lanjut }),
    next: (setelah) =>
      wanted === null
        ? Promise.reject(new Error('no area'))
        : ask(listUnggulan, { ...wanted, setelah }),
  });
}
