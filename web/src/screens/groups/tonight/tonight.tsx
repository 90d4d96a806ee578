// What waits for a facilitator in the evening, each a tap from its own form: what the city sent back, what was
// not sent, forms that were begun, and meetings that the schedule says took place.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import { STATUS_SESI } from '../../../../../functions/src/domain/records/sesi.ts';
import { sesiOn } from '../../../forms/session/planned.ts';
import { unsent } from '../../../outbox/machine.ts';
import { outbox } from '../../../outbox/store.ts';
import type { OwnKsm } from '../../../reads/shapes/own/own-groups.ts';
import { correcting, path } from '../../../routes/router.ts';
import { today } from '../../../state/clock.ts';
import { currentUid } from '../../../state/session.ts';
import { useStore } from '../../../state/store.ts';
import * as teks from '../../../teks/index.ts';
import { formOf } from '../../outbox/mend.ts';
import { newestSessions } from './newest-sessions.ts';
import { ReturnedList, useReturned } from './returned.tsx';
import { dueMeetings, type DueMeeting } from './due.ts';
import { useUnfinished } from './use-unfinished.ts';

const t = teks.malamIni;
/** This many are shown at first. */
const DUE_SHOWN = 6;

export function Tonight({ rows }: { readonly rows: readonly OwnKsm[] }): JSX.Element {
  const items = useStore(outbox);
  const read = useReturned();
  const returned = read.data ?? null;
  const names = useMemo(() => new Map(rows.map(({ id, nama }) => [id, nama])), [rows]);
  const unfinished = useUnfinished(names);
  const rest = unsent(items).filter(({ uid }) => uid === currentUid());
  const refused = rest.filter(({ state }) => state.status === 'refused');
  const waiting = rest.length - refused.length;
  const due = dueMeetings(rows, {
    recorded: newestSessions(items, STATUS_SESI),
    begun: new Set(unfinished.flatMap(({ sesiOf }) => sesiOf ?? [])),
    today: today(),
  });
  const dikembalikan = returned?.jumlah ?? 0;
  useEffect(() => {
    if (read.status === 'loading') return;
    void import('../../../badge/waiting.ts')
      .then((m) => {
        m.showEvening({ dikembalikan, jatuh: due });
      })
      .catch(() => undefined);
  }, [read.status === 'loading', dikembalikan, due.map(({ ksmId }) => ksmId).join(' ')]);
  const isReturned = returned !== null && returned.ksm.length > 0;
  const isQuiet = !isReturned && rest.length + unfinished.length + due.length === 0;
  return (
    <section class="tonight" aria-labelledby="malam-ini">
      <h2 id="malam-ini">{t.judul}</h2>
      {isQuiet && <p class="muted">{t.tidakAda}</p>}
      {isReturned && <ReturnedList returned={returned} heading="h3" />}
      {rest.length > 0 && (
        <Part judul={t.belumTerkirim}>
          {refused.map(({ id, kiriman, judul }) => {
            const form = formOf(kiriman);
            return (
              <li key={id}>
                <a href={form === null ? path.outbox : correcting(form, id)}>{judul}</a>{' '}
                <span class="muted">{t.ditolak}</span>
              </li>
            );
          })}
          {waiting > 0 && (
            <li>
              <a href={path.outbox}>{t.menunggu(waiting)}</a>
            </li>
          )}
        </Part>
      )}
      {unfinished.length > 0 && (
        <Part judul={t.belumSelesai}>
          {unfinished.map(({ to, judul }) => (
            <li key={to + judul}>
              <a href={to}>{judul}</a>
            </li>
          ))}
        </Part>
      )}
      {due.length > 0 && <Due due={due} />}
    </section>
  );
}

function Due({ due }: { readonly due: readonly DueMeeting[] }): JSX.Element {
  const line = ({ ksmId, nama, tanggal }: DueMeeting): JSX.Element => (
    <li key={ksmId}>
      <a href={sesiOn(ksmId, tanggal)}>{t.sesi(nama, formatTanggalPanjang(tanggal))}</a>
      {tanggal === today() && <span class="muted"> {t.hariIni}</span>}
    </li>
  );
  const later = due.slice(DUE_SHOWN);
  return (
    <Part
      judul={t.pertemuan}
      after={later.length > 0 && <More n={later.length}>{later.map(line)}</More>}
    >
      {due.slice(0, DUE_SHOWN).map(line)}
    </Part>
  );
}

function More(props: { readonly n: number; readonly children: ComponentChildren }): JSX.Element {
  return (
    <details>
      <summary>{t.lainnya(props.n)}</summary>
      <ul class="tonight-list">{props.children}</ul>
    </details>
  );
}

function Part(props: {
  readonly judul: string;
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <h3>{props.judul}</h3>
      <ul class="tonight-list">{props.children}</ul>
      {props.after}
    </>
  );
}
