// What a person wants to be told outside the page: a switch for the digest by email, and what the icon counts.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import {
  getPemberitahuan,
  setPemberitahuan,
} from '../../../../functions/src/domain/callables/own/pemberitahuan.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import { areasOfKabar } from '../../../../functions/src/domain/kabar/pemberitahuan.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { currentPerson, type Person } from '../../state/session.ts';
import * as teks from '../../teks/index.ts';
import { kode } from '../../teks/writing/kode.ts';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useWork } from '../../ui/use-work.ts';

type Switch = AnswerOf<typeof getPemberitahuan>;
const t = teks.pemberitahuan;

export function PemberitahuanPage(): JSX.Element {
  const person = currentPerson();
  const read = useAsk(getPemberitahuan, {});
  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      <section class="stack" aria-labelledby="kabar">
        <h2 id="kabar">{t.email.judul}</h2>
        <p class="prose">{t.email.pengantar}</p>
        <Counted person={person} />
        <ReadState read={read} />
        {read.data && person && <EmailSwitch known={read.data} person={person} />}
      </section>
      <section class="stack" aria-labelledby="ikon">
        <h2 id="ikon">{t.ikon.judul}</h2>
        <p class="prose">{t.ikon.isi}</p>
        {!('setAppBadge' in navigator) && <p class="muted">{t.ikon.takAda}</p>}
      </section>
    </div>
  );
}

function Counted({ person }: { readonly person: Person | null }): JSX.Element {
  const klaim = person?.klaim ?? null;
  const isChecking = klaim !== null && hasIzin(klaim, 'kelolaKota');
  return (
    <ul class="dots">
      {(isChecking ? t.email.isiKota : t.email.isi).map((it) => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  );
}

function EmailSwitch(props: { readonly known: Switch; readonly person: Person }): JSX.Element {
  const { email, klaim } = props.person;
  const [now, setNow] = useState(props.known);
  const { busy, said, pesan, work } = useWork((error) => faultOf(error).pesan);
  const save = (kabar: boolean) =>
    work(kabar ? 'nyala' : 'mati', async () => {
      setNow(await ask(setPemberitahuan, { kabar, bahasa: kode }));
      return t.email.disimpan;
    });
  const bahasa = now.bahasa ?? kode;
  // Where nothing would be sent one may still switch off.
  const why = !now.tersedia
    ? t.email.belumDiatur
    : areasOfKabar(klaim?.wilayah ?? []).length === 0
      ? t.email.wilayahLuas
      : null;
  return (
    <>
      {why !== null && <p class="notice">{why}</p>}
      <p>{now.kabar ? t.email.nyala(email, t.email.bahasa[bahasa]) : t.email.mati}</p>
      <div role="status">
        {said !== '' && <p class="notice is-good">{said}</p>}
        {pesan !== null && <p class="notice is-warning">{pesan}</p>}
      </div>
      <div class="actions">
        {(now.kabar || why === null) && (
          <button
            type="button"
            class={now.kabar ? 'button' : 'button is-primary'}
            aria-disabled={busy !== null}
            onClick={() => void save(!now.kabar)}
          >
            {now.kabar ? t.email.matikan : t.email.nyalakan}
          </button>
        )}
        {now.kabar && bahasa !== kode && (
          <button
            type="button"
            class="button is-quiet"
            aria-disabled={busy !== null}
            onClick={() => void save(true)}
          >
            {t.email.pakaiBahasaIni}
          </button>
        )}
      </div>
    </>
  );
}
