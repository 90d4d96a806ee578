// The groups to visit this week, with the reasons.
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Tanggal, FIRST_DAY } from '../../../../functions/src/domain/basics/tanggal.ts';
import { today } from '../../state/clock.ts';
import { listPerluDikunjungi } from '../../../../functions/src/domain/lists/visits.ts';
import type { PerluDikunjungi } from '../../../../functions/src/domain/lists/perlu-dikunjungi.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { ListedKsm } from '../../reads/shapes/group-shapes.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';

/** This many are shown at first. */
const VISITS_SHOWN = 5;

/** Groups to visit this week with the reasons. Those that only meet as planned are folded away below. */
export function Visits(props: {
  readonly listed: readonly ListedKsm[];
  readonly items: Outbox;
}): JSX.Element {
  const { listed, items } = props;
  const t = teks.perluDikunjungi;
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => {
    const recorded = newestSessions(items);
    return listPerluDikunjungi(
      listed.map((it) => ({
        ksm: it.ksm,
        capaian: it.capaian?.capaian ?? null,
        sebelum: it.sebelum?.capaian ?? null,
        pinjaman: it.pinjaman,
        sesiDiHp: recorded.get(it.ksm.id) ?? null,
      })),
      today(),
    );
  }, [listed, items]);
  const urgent = found.filter((it) => !it.hanyaJadwal);
  const planned = found.filter((it) => it.hanyaJadwal);
  const shown = isOpen ? urgent : urgent.slice(0, VISITS_SHOWN);
  const names = new Map(listed.map((it) => [it.ksm.id, it.ksm.nama]));
  return (
    <section class="visits" aria-labelledby="perlu-dikunjungi">
      <h2 id="perlu-dikunjungi">{t.judul}</h2>
      <p class="muted">{urgent.length === 0 ? t.tidakAda : t.pengantar}</p>
      <ol class="visit-list">
        {shown.map((it) => (
          <VisitLine key={it.ksmId} it={it} nama={names.get(it.ksmId) ?? ''} />
        ))}
      </ol>
      {urgent.length > VISITS_SHOWN && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? t.lebihSedikit : t.semua(urgent.length - VISITS_SHOWN)}
        </button>
      )}
      {planned.length > 0 && (
        <details>
          <summary>{t.terjadwalIsi(planned.length)}</summary>
          <ol class="visit-list">
            {planned.map((it) => (
              <VisitLine key={it.ksmId} it={it} nama={names.get(it.ksmId) ?? ''} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function VisitLine(props: { readonly it: PerluDikunjungi; readonly nama: string }): JSX.Element {
  const { it, nama } = props;
  return (
    <li>
      <a href={path.ksm(it.ksmId)}>{nama}</a>
      <ul>
        {it.alasan.map((alasan) => (
          <li key={alasan.jenis + JSON.stringify(alasan)}>{teks.perluDikunjungi.alasan(alasan)}</li>
        ))}
      </ul>
    </li>
  );
}

/** The newest session held of each group that this phone recorded and the server did not refuse. */
function newestSessions(items: Outbox): ReadonlyMap<KsmId, Tanggal> {
  const newest = new Map<KsmId, Tanggal>();
  for (const { kiriman, state } of items) {
    if (kiriman.jenis !== 'sesi' || state.status === 'refused') continue;
    const { ksmId, tanggal, status } = kiriman.isi;
    if (status === 'dilaksanakan' && tanggal > (newest.get(ksmId) ?? FIRST_DAY))
      newest.set(ksmId, tanggal);
  }
  return newest;
}
