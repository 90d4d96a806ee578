// A list of groups: a search, counts by level, whom to visit, and a card for each group.
import type { JSX } from 'preact';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import { unsent } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import type { AreaPage, ListedKsm } from '../../reads/use-ksm-list.ts';
import { path } from '../../routes/router.ts';
import { useStore } from '../../state/store.ts';
import * as teks from '../../teks/index.ts';
import { SearchField, type Words } from '../../ui/lists/search-field.tsx';
import type { PilihanKsm, SaringKsm } from '../../../../functions/src/domain/lists/saring-ksm.ts';
import { GroupFilters, isNarrowed } from './group-filters.tsx';
import { KsmCard, RecordLink } from './ksm-card.tsx';
import { LevelSummary } from './level-summary.tsx';
import { Returned } from './tonight/returned.tsx';

/** From this many groups on there is a search field. */
const SEARCH_FROM = 8;

/** What is searched, and what the list is narrowed by. */
export interface Search {
  readonly words: Words;
  readonly saring: SaringKsm;
}

export function GroupList(props: {
  readonly halaman: Omit<AreaPage['halaman'], 'baris' | 'sisa'>;
  /** Those shown so far, of all that fit what is searched. */
  readonly rows: readonly ListedKsm[];
  readonly search: Search;
  /** Null: not known yet. */
  readonly pilihan: PilihanKsm | null;
  /** Names of areas by code. */
  readonly nama: ReadonlyMap<string, string>;
  readonly mayRecord: boolean;
  readonly visits: JSX.Element | null;
  /** What waits for the person. Left out: what was sent back, where the person can correct it. */
  readonly tonight?: JSX.Element;
  readonly isBusy?: boolean;
  readonly onMore: () => void;
}): JSX.Element {
  const { halaman, rows, search, mayRecord, visits, isBusy = false, onMore } = props;
  const { words, saring } = search;
  const t = teks.daftar;
  const unsentItems = unsent(useStore(outbox));
  const local = unsentItems.flatMap(({ kiriman }) =>
    kiriman.jenis === 'ksmDaftar' && !rows.some((it) => it.id === kiriman.isi.ksm.id)
      ? [kiriman.isi.ksm]
      : [],
  );
  const { jumlah, cocok } = halaman;
  const rest = cocok - rows.length;
  // What is looked for stands right under the search.
  const isSearched = jumlah >= SEARCH_FROM && (words.typed.trim() !== '' || isNarrowed(saring));
  return (
    <>
      {jumlah >= SEARCH_FROM && (
        <>
          <SearchField label={t.cari} words={words} />
          {props.pilihan && (
            <GroupFilters saring={saring} pilihan={props.pilihan} nama={props.nama} />
          )}
          {isSearched && <p role="status">{t.cocok(cocok, jumlah)}</p>}
        </>
      )}
      {!isSearched && (
        <>
          {props.tonight ?? (mayRecord && <Returned />)}
          {jumlah > 0 && <LevelSummary tingkat={halaman.tingkat} />}
          {jumlah > 0 && unsentItems.length > 0 && (
            <p class="waiting">{t.belumTermasuk(unsentItems.length)}</p>
          )}
          {jumlah > 0 && mayRecord && visits}
          {jumlah > 0 && mayRecord && <h2 class="list-heading">{t.semua}</h2>}
        </>
      )}
      {jumlah + local.length === 0 && (
        <div class="empty">
          <p>{t.kosong}</p>
          {mayRecord && <p>{t.kosongAjakan}</p>}
        </div>
      )}
      {jumlah > 0 && cocok === 0 && (
        <p>{isNarrowed(saring) ? t.tidakAdaCocok('') : t.tidakCocok(words.typed)}</p>
      )}
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
        {rows.map((it) => (
          <KsmCard
            key={it.id}
            it={it}
            mayRecord={mayRecord}
            waiting={unsentItems.filter(({ kiriman }) => ksmIdOf(kiriman) === it.id).length}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <button type="button" class="button" disabled={isBusy} onClick={onMore}>
            {t.tampilkanLagi(rest)}
          </button>
        </p>
      )}
    </>
  );
}
