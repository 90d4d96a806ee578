// What changed between two updates: sheet by sheet, row by row, cell by cell.
import type { JSX } from 'preact';
import type {
  BandingQs,
  PerubahanBaris,
  PerubahanSel,
} from '../../../../../functions/src/domain/quick-status/updates/banding-qs.ts';
import {
  formatAngka,
  formatPersen,
  formatTanggal,
} from '../../../../../functions/src/domain/basics/format.ts';
import { FromTo } from '../../../ui/lists/from-to.tsx';
import * as teks from '../../../teks/index.ts';
import { hasDateShape } from '../../../../../functions/src/domain/basics/tanggal.ts';

export function Changes({ answer }: { readonly answer: BandingQs }): JSX.Element {
  const t = teks.qs.revisi;
  if (answer.lembar.length === 0) return <p class="notice">{t.sama}</p>;
  return (
    <div class="stack">
      {answer.lembar.map((it, index) => (
        <details key={it.lembar} class="changes" open={index === 0}>
          <summary>
            <strong>{it.lembar}</strong>{' '}
            <span class="muted">{t.ringkas(it.baru, it.hilang, it.berubah)}</span>
          </summary>
          <ul>
            {it.baris.map((row) => (
              <Change key={row.kunci} row={row} />
            ))}
          </ul>
        </details>
      ))}
      {answer.tidakDitampilkan > 0 && (
        <p class="notice">{t.tidakDitampilkan(answer.tidakDitampilkan)}</p>
      )}
    </div>
  );
}

function Change({ row }: { readonly row: PerubahanBaris }): JSX.Element {
  const t = teks.qs.revisi;
  return (
    <li>
      <p>
        <strong>{row.nama}</strong>
        {row.nama !== row.kunci && <span class="muted"> {row.kunci}</span>} · {t.jenis[row.jenis]}
      </p>
      {row.jenis === 'berubah' && (
        <ul class="change-cells">
          {row.sel.map((sel) => (
            <li key={sel.kolom}>
              {sel.kolom !== 'Isi' && <span class="muted">{sel.kolom}: </span>}
              <FromTo dari={cellText(sel.sebelum)} ke={cellText(sel.sesudah)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function cellText(nilai: PerubahanSel['sebelum']): string {
  if (nilai === null) return teks.qs.revisi.kosong;
  if (typeof nilai === 'string') return hasDateShape(nilai) ? formatTanggal(nilai) : nilai;
  return Number.isInteger(nilai) ? formatAngka(nilai) : formatPersen(nilai);
}
