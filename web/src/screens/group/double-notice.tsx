// Says which group to use instead of one that is cancelled because it is registered twice. That one may have been
// cancelled since, too: the link leads to the one that stands.
import type { JSX } from 'preact';
import { followGanda, type Pengganti } from '../../../../functions/src/domain/records/pengganti.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { useSource } from '../../reads/source/use-source.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';

export function DoubleNotice({ ksm }: Pick<GroupData, 'ksm'>): JSX.Element | null {
  const read = useSource<Pengganti>({
    key: ksm.ganda ? `pengganti/${ksm.id}/${ksm.ganda.pengganti}` : null,
    read: async () => {
      const { get } = await import('../../reads/firestore/documents.ts');
      // Of a group elsewhere, and without a network, only what is written here is known.
      return followGanda(ksm, (id) => get('ksm', id).catch(() => null));
    },
    isChanging: true,
  });
  if (!ksm.ganda) return null;
  const { pengganti, nama } = read.data ?? ksm.ganda;
  return (
    <p class="notice is-warning">
      {teks.ksm.ganda} <a href={path.ksm(pengganti)}>{nama}</a>.
    </p>
  );
}
