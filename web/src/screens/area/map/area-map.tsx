// A map of the areas below another one, by a measure in percent. A mark is larger and darker the more it is, so that
// it can be told without its colour; the table beside it says the same in numbers.
import type { JSX } from 'preact';
import * as teks from '../../../teks/index.ts';
import { formatPersen } from '../../../../../functions/src/domain/basics/format.ts';
import { COAST } from './coast.ts';
import { CLASSES, classOf, placeOf, viewOf } from './marks.ts';
import './map.css';

const t = teks.peta;

export interface Marked {
  readonly kode: string;
  readonly nama: string;
  readonly nilai: number | null;
  /** Known, and not shown. */
  readonly isSamar?: boolean;
}

export function AreaMap(props: {
  /** The nation or a province. */
  readonly kode: string;
  readonly areas: readonly Marked[];
  readonly ukuran: string;
  /** A score is no percentage. */
  readonly satuan?: '%' | '';
}): JSX.Element {
  const { kode, areas, ukuran, satuan = '%' } = props;
  const { x, y, width, height } = viewOf(kode);
  const placed = areas.flatMap((it) => {
    const at = placeOf(it.kode);
    return at === null ? [] : [{ ...it, at, kelas: classOf(it.nilai) }];
  });
  const missing = areas.length - placed.length;
  // The small ones last, since marks of neighbours may lie on each other.
  const drawn = placed.toSorted((a, b) => (b.kelas ?? -1) - (a.kelas ?? -1));
  return (
    <figure class="area-map">
      <svg
        role="img"
        aria-label={t.judul(ukuran)}
        viewBox={[x, y, width, height].map((it) => it.toFixed(1)).join(' ')}
      >
        <path class="coast" d={COAST} />
        {drawn.map(({ kode: of, nama, nilai, isSamar = false, at, kelas }) => (
          <Mark key={of} at={at} kelas={kelas} unit={width / 100}>
            {`${nama}: ${isSamar ? t.samar : nilai === null ? t.kosong : `${formatPersen(nilai)}${satuan}`}`}
          </Mark>
        ))}
      </svg>
      <figcaption>
        <p class="hint">
          {t.keterangan(ukuran)}{' '}
          <a href="/lisensi-peta.txt" target="_blank">
            {t.sumber}
          </a>
        </p>
        <ul class="map-legend">
          {[null, ...CLASSES.keys()].map((kelas) => (
            <li key={String(kelas)}>
              <svg viewBox="-3 -3 6 6" aria-hidden="true">
                <Mark at={[0, 0]} kelas={kelas} unit={1} />
              </svg>
              {kelas === null
                ? areas.some((it) => it.isSamar)
                  ? t.kosongAtauSamar
                  : t.kosong
                : t.kelas(CLASSES[kelas] ?? 0, CLASSES[kelas + 1] ?? null, satuan)}
            </li>
          ))}
        </ul>
        {missing > 0 && <p class="hint">{t.tanpaTempat(missing)}</p>}
      </figcaption>
    </figure>
  );
}

function Mark(props: {
  readonly at: readonly [number, number];
  readonly kelas: number | null;
  readonly unit: number;
  readonly children?: string;
}): JSX.Element {
  const { at, kelas, unit, children } = props;
  const size = kelas === null ? 0.9 : 1 + kelas * 0.45;
  return (
    <circle
      class={`mark ${kelas === null ? 'is-empty' : `is-class-${String(kelas)}`}`}
      cx={at[0].toFixed(1)}
      cy={at[1].toFixed(1)}
      r={(size * unit).toFixed(2)}
    >
      {children !== undefined && <title>{children}</title>}
    </circle>
  );
}
