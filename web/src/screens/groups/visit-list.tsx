// The groups to visit this week, with the reasons.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReadonlyDeep } from '../../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import type { PerluDikunjungi } from '../../../../functions/src/domain/lists/perlu-dikunjungi.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';

/** This many are shown at first. */
const VISITS_SHOWN = 5;

export type Visit = ReadonlyDeep<PerluDikunjungi> & { readonly nama: string };

/** Those that are known, and how many there are. */
interface Known {
  readonly rows: readonly Visit[];
  readonly jumlah: number;
}

/** Groups to visit this week with the reasons. Those that only meet as planned are folded away below. */
export function Visits(props: {
  readonly mendesak: Known;
  readonly terjadwal: Known;
  /** Left out: all of them are known. */
  readonly onMore?: (macam: 'mendesak' | 'terjadwal') => void;
}): JSX.Element {
  const { mendesak, terjadwal, onMore } = props;
  const t = teks.perluDikunjungi;
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? mendesak.rows : mendesak.rows.slice(0, VISITS_SHOWN);
  const isLess = isOpen && (onMore === undefined || mendesak.rows.length >= mendesak.jumlah);
  return (
    <section class="visits" aria-labelledby="perlu-dikunjungi">
      <h2 id="perlu-dikunjungi">{t.judul}</h2>
      <p class="muted">{mendesak.jumlah === 0 ? t.tidakAda : t.pengantar}</p>
      <ol class="visit-list">
        {shown.map((it) => (
          <VisitLine key={it.ksmId} it={it} />
        ))}
      </ol>
      {mendesak.jumlah > VISITS_SHOWN && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isLess);
            if (!isLess && mendesak.rows.length < mendesak.jumlah) onMore?.('mendesak');
          }}
        >
          {isLess ? t.lebihSedikit : t.semua(mendesak.jumlah - shown.length)}
        </button>
      )}
      {terjadwal.jumlah > 0 && (
        <details
          onToggle={(event) => {
            if (event.currentTarget.open && terjadwal.rows.length === 0) onMore?.('terjadwal');
          }}
        >
          <summary>{t.terjadwalIsi(terjadwal.jumlah)}</summary>
          <ol class="visit-list">
            {terjadwal.rows.map((it) => (
              <VisitLine key={it.ksmId} it={it} />
            ))}
          </ol>
          {terjadwal.rows.length > 0 && terjadwal.rows.length < terjadwal.jumlah && onMore && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                onMore('terjadwal');
              }}
            >
              {t.semua(terjadwal.jumlah - terjadwal.rows.length)}
            </button>
          )}
        </details>
      )}
    </section>
  );
}

function VisitLine({ it }: { readonly it: Visit }): JSX.Element {
  return (
    <li>
      <a href={path.ksm(it.ksmId)}>{it.nama}</a>
      <ul>
        {it.alasan.map((alasan) => (
          <li key={alasan.jenis + JSON.stringify(alasan)}>{teks.perluDikunjungi.alasan(alasan)}</li>
        ))}
      </ul>
    </li>
  );
}
