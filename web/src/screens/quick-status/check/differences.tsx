// The cells of a file that differ from what was published.
import type { JSX } from 'preact';
import type { Difference } from '../../../../../functions/src/domain/quick-status/proof/compare/find-difference.ts';
import { periksaBerkas as t } from '../../../teks/desk/periksa-berkas.ts';
import { kode } from '../../../teks/writing/kode.ts';
import { Listing } from '../../../ui/lists/listing.tsx';

const NUMBER = new Intl.NumberFormat(kode, { maximumFractionDigits: 4 });

export function Differences(props: {
  readonly difference: Difference;
  readonly revisi: string | null;
}): JSX.Element {
  const { missing, extra, renamed, sel, hilang, tambahan, moreRows, moreKota } = props.difference;
  const others = [
    ...hilang.map((it) => t.barisHilang(it.lembar, it.baris, it.sebutan)),
    ...tambahan.map((it) => t.barisTambahan(it.lembar, it.baris, it.sebutan)),
  ];
  const named = missing.length + extra.length + renamed.length;
  const isSame = sel.length + others.length + moreRows + moreKota + named === 0;
  return (
    <>
      <h3>{t.selJudul}</h3>
      {props.revisi !== null && <p class="hint">{t.pembanding(props.revisi)}</p>}
      {missing.length > 0 && <p>{t.hilang(missing.join(', '))}</p>}
      {extra.length > 0 && <p>{t.tambahan(extra.join(', '))}</p>}
      {renamed.map((it) => (
        <p key={it.was}>{t.bernamaLain(it.was, it.is)}</p>
      ))}
      {isSame && <p>{t.tanpaBeda}</p>}
      {sel.length > 0 && (
        <Listing
          judul={t.selJudul}
          baris={sel}
          kunci={(it) => `${it.lembar}!${it.alamat}`}
          kosong=""
          kolom={[
            {
              judul: t.sel,
              isi: (it) => (
                <>
                  {it.alamat}
                  <span class="file-name">
                    {it.lembar}
                    {it.sebutan !== null && ` · ${it.sebutan}`}
                  </span>
                </>
              ),
            },
            { judul: t.terbit, isi: (it) => shown(it.was) },
            {
              judul: t.ada,
              isi: (it) => (
                <>
                  {shown(it.is)}
                  {it.isFormulaOnly && <span class="muted"> · {t.rumusLain}</span>}
                </>
              ),
            },
          ]}
        />
      )}
      {others.length > 0 && (
        <>
          <h4>{t.barisJudul}</h4>
          {hilang.length > 0 && <p class="hint">{t.nomorTerbit}</p>}
          <ul>
            {others.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </>
      )}
      {moreRows > 0 && <p>{t.barisLain(moreRows)}</p>}
      {moreKota > 0 && <p>{t.kotaLain(moreKota)}</p>}
    </>
  );
}

function shown(nilai: string | number | null): string {
  if (nilai === null) return t.kosong;
  return typeof nilai === 'number' ? NUMBER.format(nilai) : nilai;
}
