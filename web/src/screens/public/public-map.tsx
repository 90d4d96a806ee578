// Where the groups of what is open are, as a map and as a table that says the same.
import type { JSX } from 'preact';
import { formatAngka, formatPersen } from '../../../../functions/src/domain/basics/format.ts';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { Place } from '../../server/open-files.ts';
import * as teks from '../../teks/index.ts';
import { AreaMap } from '../area/map/area-map.tsx';

export function PublicMap({ peta }: { readonly peta: readonly Place[] }): JSX.Element {
  const t = teks.peta.umum;
  const provinsi = new Set(peta.map(({ kode }) => kode.slice(0, 2)));
  const [only] = provinsi;
  const areas = peta.map((it) => ({ ...it, nilai: persenOf(it.berdaya, it.ksm) }));
  return (
    <>
      <h3>{t.judul}</h3>
      <AreaMap
        kode={provinsi.size === 1 && only !== undefined ? only : 'ID'}
        areas={areas}
        ukuran={t.ukuran}
      />
      <div class="scroll" tabIndex={0} role="group" aria-label={t.judul}>
        <table class="ranking">
          <caption class="visually-hidden">{t.judul}</caption>
          <thead>
            <tr>
              <th scope="col" class="is-name">
                {t.nama}
              </th>
              <th scope="col" class="is-number">
                {t.ksm}
              </th>
              <th scope="col" class="is-number">
                {t.ukuran}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ kode, nama, ksm, nilai }) => (
              <tr key={kode}>
                <th scope="row">{nama}</th>
                <td class="is-number">{formatAngka(ksm)}</td>
                <td class="is-number">{formatPersen(nilai)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
