// The kelurahan of a kab/kota that have groups to check, by kecamatan.
import type { JSX } from 'preact';
import type { RingkasKota } from '../../../../../functions/src/domain/quick-status/recap/ringkas-kota.ts';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { kecamatanOf } from '../../../../../functions/src/domain/basics/code-shapes.ts';

const t = teks.kota.pemeriksaan;

export function Kelurahan(props: {
  readonly rekap: RingkasKota;
  readonly bulan: Bulan;
}): JSX.Element {
  const { rekap, bulan } = props;
  const withGroups = rekap.kelurahan.filter((it) => it.angka.ksm + it.angka.bubar > 0);
  if (withGroups.length === 0) return <p class="empty">{t.kosongKota}</p>;
  const byKecamatan = Map.groupBy(withGroups, (it) => kecamatanOf(it.kode));
  return (
    <>
      {[...byKecamatan].map(([kode, rows]) => (
        <section key={kode} class="stack" aria-labelledby={`kec-${kode}`}>
          <h2 id={`kec-${kode}`}>{rekap.kecamatan.find((it) => it.kode === kode)?.nama ?? kode}</h2>
          <ul class="lines is-linked">
            {rows.map((row) => (
              <li key={row.kode}>
                <a href={path.pemeriksaanKelurahan(row.kode, bulan)}>{row.nama}</a>
                <span class="muted">{teks.daftar.jumlah(row.angka.ksm + row.angka.bubar)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
