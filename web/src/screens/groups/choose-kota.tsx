// A province or the country has too many groups for one list: people choose a kab/kota first.
import type { JSX } from 'preact';
import { isJenjang, type KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useNamaWilayah } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { ReadState } from '../../ui/read-state.tsx';

export function ChooseKota(props: { readonly wilayah: readonly KodeWilayah[] }): JSX.Element {
  const { wilayah } = props;
  const kota = wilayah.filter((kode) => isJenjang(kode, 'kota'));
  const names = useNamaWilayah(kota);
  return (
    <>
      <h2>{teks.kota.pilih}</h2>
      {kota.length > 0 && <ReadState read={names} />}
      <ul class="links">
        {(names.data ?? []).map(
          ({ kode, nama }) =>
            isJenjang(kode, 'kota') && (
              <li key={kode}>
                <a href={path.ksmListOf(kode)}>{nama}</a>
              </li>
            ),
        )}
      </ul>
      {kota.length < wilayah.length && (
        <>
          <p>{teks.daftar.pilihIsi}</p>
          <p>
            <a class="button" href={path.wilayah}>
              {teks.kota.keWilayah}
            </a>
          </p>
        </>
      )}
    </>
  );
}
