// The person's groups: level, flag, days since the last session and what is missing, each with the way
// to record a session.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { Returned } from './returned.tsx';
import { unsent } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import type { ListedKsm } from '../../reads/shapes/group-shapes.ts';
import { useKsmList } from '../../reads/use-ksm-list.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';
import { Visits } from './visit-list.tsx';
import { KsmCard, RecordLink } from './ksm-card.tsx';
import { LevelSummary } from './level-summary.tsx';
import { useJelaskan } from './use-jelaskan.ts';

/** From this many groups on there is a search field. */
const SEARCH_FROM = 8;

const CARDS_SHOWN = 60;

export function KsmListPage(): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const t = teks.daftar;
  const isFaskel = klaim?.peran === 'fasilitator';
  const title = isFaskel ? t.judul : t.judulWilayah;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat');
  const read = useKsmList();
  const listed = read.data ?? null;
  const jelaskan = useJelaskan();
  const [kata, setKata] = useState('');
  const items = useStore(outbox);
  const unsentItems = unsent(items);
  const [cards, setCards] = useState(CARDS_SHOWN);

  const local = unsentItems.flatMap(({ kiriman }) =>
    kiriman.jenis === 'ksmDaftar' && !(listed ?? []).some((it) => it.ksm.id === kiriman.isi.ksm.id)
      ? [kiriman.isi.ksm]
      : [],
  );
  const shown = (listed ?? [])
    .filter((it) => it.ksm.nama.toLowerCase().includes(kata.toLowerCase()))
    .toSorted((a, b) => restOf(a) - restOf(b));

  return (
    <div class="page">
      <div class="title-row">
        <PageHeading title={title} />
        {mayRecord && (
          <a class="button" href={path.ksmRegister}>
            {t.daftarkan}
          </a>
        )}
      </div>
      <ReadState read={read} />
      {listed !== null && mayRecord && (
        <Returned nama={new Map(listed.map(({ ksm }) => [ksm.id, ksm.nama]))} />
      )}
      {listed !== null && listed.length > 0 && <LevelSummary listed={listed} />}
      {listed !== null && listed.length > 0 && unsentItems.length > 0 && (
        <p class="waiting">{t.belumTermasuk(unsentItems.length)}</p>
      )}
      {listed !== null && listed.length > 0 && mayRecord && (
        <Visits listed={listed} items={items} />
      )}
      {listed !== null && listed.length > 0 && mayRecord && <h2 class="list-heading">{t.semua}</h2>}
      {listed !== null && listed.length >= SEARCH_FROM && (
        <div class="search">
          <TextField
            jalur="cari"
            label={t.cari}
            type="search"
            value={kata}
            onChange={setKata}
            isian={[]}
          />
        </div>
      )}
      {listed !== null && listed.length + local.length === 0 && (
        <div class="empty">
          <p>{t.kosong}</p>
          {mayRecord && <p>{t.kosongAjakan}</p>}
        </div>
      )}
      {listed !== null && listed.length > 0 && shown.length === 0 && <p>{t.tidakCocok(kata)}</p>}
      <ul class="ksm-list">
        {local.map((ksm) => (
          <li key={ksm.id} class="ksm-card is-local">
            <div class="ksm-card-head">
              <h2>
                <a href={path.ksm(ksm.id)}>{ksm.nama}</a>
              </h2>
            </div>
            <p class="muted">{t.belumDikirim}</p>
            {mayRecord && <RecordLink id={ksm.id} nama={ksm.nama} />}
          </li>
        ))}
        {shown.slice(0, cards).map((it) => (
          <KsmCard
            key={it.ksm.id}
            it={it}
            jelaskan={jelaskan}
            mayRecord={mayRecord}
            waiting={unsentItems.filter(({ kiriman }) => ksmIdOf(kiriman) === it.ksm.id).length}
          />
        ))}
      </ul>
      {shown.length > cards && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setCards((n) => n + CARDS_SHOWN);
            }}
          >
            {t.tampilkanLagi(shown.length - cards)}
          </button>
        </p>
      )}
    </div>
  );
}

/** Groups that meet come first, those that stopped come last; within each by name. */
function restOf({ capaian }: ListedKsm): number {
  switch (capaian?.capaian.status) {
    case 'Aktif':
      return 0;
    case 'Jeda':
      return 1;
    case 'Tidak Aktif':
      return 3;
    case null:
      return 2;
    case undefined:
      return 4;
  }
}
