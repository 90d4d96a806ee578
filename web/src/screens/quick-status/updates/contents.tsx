// What is new in an update, in a line; nothing of one that a version before published.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { jakartaDate } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { BerkasQs } from '../../../../../functions/src/domain/callables/quick-status.ts';
import * as teks from '../../../teks/index.ts';

export function Contents(props: {
  readonly update: Pick<BerkasQs, 'isi' | 'sesi' | 'barisKsm'>;
}): JSX.Element | null {
  const t = teks.qs.revisi;
  const { isi, sesi, barisKsm } = props.update;
  if (isi) return <span class="update-contents">{t.isi(isi, hariDari(isi.sejak))}</span>;
  return typeof sesi === 'number' && barisKsm !== undefined ? (
    <span class="update-contents">{t.berisi(barisKsm, sesi)}</span>
  ) : null;
}

export const hariDari = (waktu: string): string => formatTanggal(jakartaDate(new Date(waktu)));
