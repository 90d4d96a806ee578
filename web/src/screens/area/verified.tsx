// Beside figures: when they were last compared with the records, and how many differed.
import type { JSX } from 'preact';
import { getPencocokan } from '../../../../functions/src/domain/callables/quick-status.ts';
import type { KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { PencocokanShown } from '../../../../functions/src/domain/verify/pencocokan-shown.ts';
import { useAskLately } from '../../reads/source/use-ask.ts';
import * as teks from '../../teks/index.ts';

const t = teks.pencocokan;

/** Nothing while it is not known: the figures do not wait for it. */
export function VerifiedArea(props: { readonly kode: readonly KodeWilayah[] }): JSX.Element | null {
  const { data } = useAskLately(
    getPencocokan,
    props.kode.length === 0 ? null : { kode: [...props.kode] },
  );
  return data ? <Verified it={data.pencocokan} /> : null;
}

export function Verified({ it }: { readonly it: PencocokanShown | null }): JSX.Element {
  if (it === null) return <p class="muted">{t.belum}</p>;
  const { catatan = 0 } = it;
  const words = [
    t.hasil(it.tanggal, it.ksm, it.selisih),
    ...(it.selisih > catatan ? [t.diperbaiki] : []),
    ...(catatan > 0 ? [t.catatan(catatan)] : []),
    ...(it.menunggu > 0 ? [t.menunggu(it.menunggu)] : []),
    ...(it.kiriman ? [t.kiriman(it.kiriman.diterima, it.kiriman.ditolak)] : []),
  ];
  return <p class={it.selisih > 0 ? 'notice is-warning' : 'muted'}>{words.join(' ')}</p>;
}
