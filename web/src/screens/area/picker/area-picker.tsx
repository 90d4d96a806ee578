// Goes from the country, or from one's own areas, down to the area that is meant: by name, or by a code typed into the
// search. Nothing but what is there can be chosen.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hasWords } from '../../../../../functions/src/domain/basics/has-words.ts';
import { covers, isNasional } from '../../../../../functions/src/domain/access/peran.ts';
import {
  jenjangOf,
  NASIONAL,
  type JenjangWilayah,
  type KodeWilayah,
} from '../../../../../functions/src/domain/basics/wilayah.ts';
import {
  listWilayah,
  type WilayahBernama,
} from '../../../../../functions/src/domain/callables/wilayah.ts';
import { useAsk } from '../../../reads/source/use-ask.ts';
import { currentPerson } from '../../../state/session.ts';
import * as teks from '../../../teks/index.ts';
import { SearchInput } from '../../../ui/fields/search-input.tsx';
import { ReadState } from '../../../ui/read-state.tsx';

const t = teks.pilihWilayah;
const LEVELS: readonly JenjangWilayah[] = [
  'nasional',
  'provinsi',
  'kota',
  'kecamatan',
  'kelurahan',
];

export function AreaPicker(props: {
  readonly jalur: string;
  /** Levels of which one may be chosen. */
  readonly levels: readonly JenjangWilayah[];
  readonly onChoose: (area: WilayahBernama) => void;
}): JSX.Element | null {
  const { jalur, levels, onChoose } = props;
  const klaim = currentPerson()?.klaim ?? null;
  const [trail, setTrail] = useState<readonly WilayahBernama[]>([]);
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const isWhole = klaim !== null && isNasional(klaim);
  const at = trail.at(-1)?.kode ?? (isWhole ? NASIONAL : null);
  const read = useAsk(listWilayah, { atas: at, kode: at === null ? (klaim?.wilayah ?? []) : [] });
  if (klaim === null) return null;
  const found = at === null ? read.data?.bernama : read.data?.baris;
  const rows = (found ?? []).filter((it) => fits(it, typed.trim()));
  const lowest = Math.max(...levels.map((it) => LEVELS.indexOf(it)));
  const mayChoose = (kode: KodeWilayah): boolean =>
    levels.includes(jenjangOf(kode)) && covers(klaim, kode);
  const isDeep = (kode: KodeWilayah): boolean => LEVELS.indexOf(jenjangOf(kode)) < lowest;
  const go = (next: readonly WilayahBernama[]): void => {
    setTrail(next);
    // A code leads on; a name was found.
    if (!/^[\d.]+$/.test(typed.trim())) setTyped('');
    box.current?.focus();
  };
  return (
    <div
      class="area-picker"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        // It stands within forms, and sends none of them.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        const [only, ...more] = rows;
        if (only === undefined || more.length > 0) return;
        if (isDeep(only.kode)) go([...trail, only]);
        else if (mayChoose(only.kode)) onChoose(only);
      }}
    >
      {trail.length > 0 && (
        <nav class="trail" aria-label={t.jejak}>
          <ol>
            {[null, ...trail].map((it, i) => (
              <li key={it?.kode ?? 'awal'}>
                {i === trail.length ? (
                  <span aria-current="location">{it?.nama}</span>
                ) : (
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => {
                      go(trail.slice(0, i));
                    }}
                  >
                    {it?.nama ?? t.awal}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <SearchInput jalur={`${jalur}.cari`} label={t.cari} value={typed} onChange={setTyped} />
      <ReadState read={read} />
      <ul class="lines">
        {trail.length === 0 && isWhole && mayChoose(NASIONAL) && (
          <li>
            <strong>{t.negara}</strong>
            <Choose area={{ kode: NASIONAL, nama: t.negara }} onChoose={onChoose} />
          </li>
        )}
        {rows.map((it) => (
          <li key={it.kode}>
            {isDeep(it.kode) ? (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  go([...trail, it]);
                }}
              >
                {it.nama} <span class="muted">{it.kode}</span>
              </button>
            ) : (
              <span>
                {it.nama} <span class="muted">{it.kode}</span>
              </span>
            )}
            {mayChoose(it.kode) && <Choose area={it} onChoose={onChoose} />}
          </li>
        ))}
      </ul>
      {found !== undefined && rows.length === 0 && (
        <p class="empty" role="status">
          {found.length === 0 ? t.kosong : t.tidakCocok}
        </p>
      )}
    </div>
  );
}

/** A longer code fits the areas above it too: that is the way down. */
const fits = ({ kode, nama }: WilayahBernama, words: string): boolean =>
  hasWords(words, [nama]) || kode.startsWith(words) || words.startsWith(`${kode}.`);

function Choose(props: {
  readonly area: WilayahBernama;
  readonly onChoose: (area: WilayahBernama) => void;
}): JSX.Element {
  const { area, onChoose } = props;
  return (
    <button
      type="button"
      class="button is-small"
      aria-label={t.pilihUntuk(area.nama, area.kode)}
      onClick={() => {
        onChoose(area);
      }}
    >
      {t.pilih}
    </button>
  );
}
