// After a registration: the way on to the group's first session.
import type { JSX } from 'preact';
import { outbox } from '../../../outbox/store.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { SavedPage } from '../../../forms/saved/saved-page.tsx';
import { useStore } from '../../../state/store.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.daftarKsm;

export function Registered({ itemId }: { readonly itemId: KirimanId }): JSX.Element | null {
  const item = useStore(outbox).find((it) => it.id === itemId);
  if (item?.kiriman.jenis !== 'ksmDaftar') return null;
  const { id } = item.kiriman.isi.ksm;
  const next = (
    <a class="button" href={path.sesi(id)}>
      {t.lanjutSesi}
    </a>
  );
  return <SavedPage itemId={itemId} ksmId={id} next={next} />;
}
