// How many figures of a closed month are as they were closed; which moved, from what to what, and by what kinds of
// later records. Groups that were registered after the closing are counted apart.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { getSebabGeser } from '../../../../../functions/src/domain/callables/areas.ts';
import { susulanOf } from '../../../../../functions/src/domain/quick-status/recap/bulanan.ts';
import { teksTerlambat } from '../../../../../functions/src/domain/quick-status/perubahan/catatan-terlambat.ts';
import type { RingkasKota } from '../../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { useAsk } from '../../../reads/source/use-ask.ts';
import { dariServer } from '../../../teks/writing/dari-server.ts';
import * as teks from '../../../teks/index.ts';
import { ReadState } from '../../../ui/read-state.tsx';

const t = teks.kota.tutup;

const said = (words: string | null): string | null => words && dariServer(words);

export function Consistency(props: {
  readonly kota: KodeKota;
  readonly b: RingkasKota['bulanan'][number];
}): JSX.Element {
  const { kota, b } = props;
  const [isOpen, setOpen] = useState(false);
  if (b.tutup === null) return <>-</>;
  const { tetap, geser = [] } = b.tutup;
  const susulan = susulanOf(b.angka, 'ksm', b.tutup.tanggal);
  return (
    <>
      {geser.length === 0 ? (
        t.tetap(tetap)
      ) : (
        <details
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{t.tetap(tetap)}</summary>
          <ul>
            {geser.map(({ kunci, dari, ke }) => (
              <li key={kunci}>{t.geser(kunci, dari, ke)}</li>
            ))}
          </ul>
          {isOpen && <Why kota={kota} bulan={b.bulan} />}
        </details>
      )}
      {susulan > 0 && <p class="muted">{t.susulan(susulan)}</p>}
    </>
  );
}

function Why(props: { readonly kota: KodeKota; readonly bulan: Bulan }): JSX.Element {
  const read = useAsk(getSebabGeser, props);
  const { data } = read;
  return (
    <>
      <ReadState read={read} />
      {data && <p>{t.sebab(said(teksTerlambat(data.catatan, props.bulan)), data.adaLagi)}</p>}
    </>
  );
}
