// The months of a group as a curve for the eye and a table for the numbers.
import {
  KODE_ATURAN,
  skorAturanOf,
  type KodeAturan,
} from '../../../../../functions/src/domain/maturity/skor-aturan.ts';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { formatBulan, formatPersen } from '../../../../../functions/src/domain/basics/format.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { MONTHS_SHOWN } from '../../../reads/shapes/list-max.ts';
import { useOlder } from '../../../reads/source/use-older.ts';
import { wordOfKode } from '../../../teks/writing/sebutan.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { Failed, lazyPage } from '../../../ui/page.tsx';

const t = teks.ksm;

const Chart = lazyPage(() => import('../../../ui/charts/chart.tsx').then((m) => m.Chart));

/** Scores that a level requires, and bounds of a rule: the lines of the chart. */
const LEVEL_SCORES = [60, 75, 85];

type Angka = 'ps' | KodeAturan;

const RULE_SCORES = [70, 85];

export function Trend(props: { readonly group: GroupData }): JSX.Element {
  const { ksm, capaian } = props.group;
  const older = useOlder(
    ksm.id,
    { rows: capaian, hasMore: capaian.length >= MONTHS_SHOWN },
    async (oldest, reader) => {
      const { fetchOlderMonths } = await import('../../../reads/firestore/group.ts');
      return { rows: await fetchOlderMonths(reader, ksm, oldest.bulan), hasMore: false };
    },
  );
  const history = older.rows;
  const [angka, setAngka] = useState<Angka>('ps');
  const [point, setPoint] = useState<number | null>(null);
  const shown = useMemo(() => {
    const months = history.toReversed();
    return {
      months,
      bulan: months.map((it) => it.bulan),
      nilai: months.map((it) => valueOf(it, angka)),
      batas: angka === 'ps' ? LEVEL_SCORES : RULE_SCORES,
    };
  }, [capaian, history.length, angka]);
  const read = shown.months[point ?? shown.months.length - 1];
  const words = teks.tabKsm.arah;
  return (
    <section aria-labelledby="arah">
      <h2 id="arah">{t.arah}</h2>
      <p class="muted">{t.arahKeterangan}</p>
      <div class="trend-choice">
        <SelectField
          jalur="arah.angka"
          label={words.tampilkan}
          isian={[]}
          value={angka}
          choices={[
            { value: 'ps', label: words.ps },
            ...KODE_ATURAN.map((value) => ({ value, label: teks.aturanPendek[value] })),
          ]}
          onChange={(value) => {
            if (value !== '') setAngka(value);
          }}
        />
      </div>
      <Chart bulan={shown.bulan} nilai={shown.nilai} batas={shown.batas} onPoint={setPoint} />
      {read !== undefined && (
        <p class="trend-reading" aria-hidden="true">
          {words.bacaan(
            formatBulan(read.bulan),
            formatPersen(valueOf(read, angka)),
            read.capaian.tingkat,
          )}
        </p>
      )}
      <p class="hint">{angka === 'ps' ? words.garisTingkat : words.garisAturan}</p>
      <details>
        <summary>{words.tabel(history.length)}</summary>
        {/* Focusable, since it may have to scroll. */}
        <div class="scroll" role="group" aria-labelledby="arah" tabIndex={0}>
          <table class="months is-stacked" role="table" aria-labelledby="arah">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  {t.bulan}
                </th>
                <th scope="col" role="columnheader" class="is-number">
                  {t.skorPendek}
                </th>
                <th scope="col" role="columnheader">
                  {teks.tingkat.judul}
                </th>
                <th scope="col" role="columnheader" class="is-number">
                  {t.sesi}
                </th>
                {KODE_ATURAN.map((kode) => (
                  <th key={kode} scope="col" role="columnheader" class="is-number">
                    {teks.aturanPendek[kode]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {history.map((it) => (
                <tr key={it.bulan} role="row">
                  <th scope="row" role="rowheader">
                    {formatBulan(it.bulan)}
                    {it.berjalan && <span class="muted"> · {teks.tingkat.berjalanPendek}</span>}
                  </th>
                  <td role="cell" data-label={t.skorPendek} class="is-number">
                    {formatPersen(it.capaian.ps)}
                  </td>
                  <td role="cell" data-label={teks.tingkat.judul}>
                    {wordOfKode(it.capaian.tingkat)}
                  </td>
                  <td role="cell" data-label={t.sesi} class="is-number">
                    {it.sesiBulan}
                  </td>
                  {KODE_ATURAN.map((kode) => (
                    <td
                      key={kode}
                      role="cell"
                      data-label={teks.aturanPendek[kode]}
                      class="is-number"
                    >
                      {formatPersen(valueOf(it, kode))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {older.hasMore && (
        <button
          type="button"
          class="button is-small"
          disabled={older.isBusy}
          onClick={() => void older.loadMore()}
        >
          {words.tigaTahun}
        </button>
      )}
      {older.pesan !== null && <Failed pesan={older.pesan} />}
    </section>
  );
}

function valueOf({ capaian }: CapaianKsm, angka: Angka): number | null {
  return angka === 'ps' ? capaian.ps : skorAturanOf(capaian)[angka];
}
