// The form that the address names (`?isi=`), by the words under which what is typed in it is kept: the page opens with
// it.
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { place } from '../../routes/router.ts';

/** The words after the group's; empty: no form of the group is named. */
export function formHere(what: string, ksmId: KsmId): readonly string[] {
  const [first, id, ...rest] = (place.get().search.get('isi') ?? '').split('/');
  return first === what && id === ksmId ? rest : [];
}
