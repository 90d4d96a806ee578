// The areas below in the order of a measure.
import type { JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import { hasWords } from '../../../../functions/src/domain/basics/has-words.ts';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import { evkinOf } from '../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type {
  BarisWilayah,
  RingkasWilayah,
} from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import { formatPersen } from '../../../../functions/src/domain/basics/format.ts';
import { jenjangOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { lazyPage } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { path } from '../../routes/router.ts';
import { orang } from './persen.ts';
import { RankingTable } from './ranking-table.tsx';

const t = teks.wilayah;

const LazyMap = lazyPage(() => import('./map/area-map.tsx').then((m) => m.AreaMap));

/** From this many areas on there is a search field. */
const SEARCH_FROM = 8;

type Peringkat = keyof typeof t.peringkatUkuran;

const NILAI: Readonly<Record<Peringkat, (it: BarisWilayah) => number | null>> = {
  berdaya: ({ angka: a }) => persenOf(a.berdaya + a.mandiri, a.ksm),
  aktif: ({ angka: a }) => persenOf(a.aktif, a.ksm),
  kehadiran: ({ angka: a }) => a.persenHadir,
  tepatWaktu: ({ angka: a }) => persenOf(a.tepatWaktu, a.jatuhTempo),
  sesi: ({ angka: a }) => persenOf(a.terlaksana, a.rencana),
  mutu: ({ mutu }) => (mutu === null ? null : evkinOf(mutu)),
};

/** Hidden, and not only without anything to measure. */
const isSamar = ({ angka }: BarisWilayah, ukuran: Peringkat) =>
  ukuran === 'kehadiran' && angka.persenHadir === null && angka.slotHadir !== 0;

export function Ranking(props: {
  readonly it: RingkasWilayah;
  readonly query: string;
}): JSX.Element {
  const { it, query } = props;
  const [asked] = useQuery('urut');
  const hasMutu = it.bawah.some((row) => row.mutu !== null);
  const all = (Object.keys(NILAI) as Peringkat[]).filter((each) => each !== 'mutu' || hasMutu);
  const ukuran = all.find((each) => each === asked) ?? 'berdaya';
  const rows = it.bawah
    .map((row) => ({ row, nilai: NILAI[ukuran](row) }))
    // An area with nothing to measure comes last, by code.
    .toSorted((a, b) => (b.nilai ?? -1) - (a.nilai ?? -1));
  const words = useWords();
  const found = rows
    .map((it, index) => ({ ...it, index }))
    .filter(({ row }) => rows.length < SEARCH_FROM || hasWords(words.settled, [row.nama]));
  // Of areas below a kab/kota no place is known.
  const isMapped = ['nasional', 'provinsi'].includes(jenjangOf(it.kode));
  const judul = t.peringkat(t.bawah[jenjangOf(it.kode)]);
  return (
    <Section id="peringkat" judul={judul}>
      <QuerySelect
        name="urut"
        label={t.urutkan}
        value={ukuran}
        choices={all.map((each) => ({ value: each, label: t.peringkatUkuran[each] }))}
      />
      {isMapped && (
        <LazyMap
          kode={it.kode}
          areas={rows.map(({ row, nilai }) => ({
            kode: row.kode,
            nama: row.nama,
            nilai,
            isSamar: isSamar(row, ukuran),
          }))}
          satuan={ukuran === 'mutu' ? '' : '%'}
          ukuran={t.peringkatUkuran[ukuran]}
        />
      )}
      {rows.length >= SEARCH_FROM && <SearchField label={t.cari} words={words} />}
      <RankingTable
        judul={judul}
        kepala={[t.nama, t.ksm, ukuran === 'mutu' ? t.nilai : t.persen]}
        baris={found.map(({ row, nilai, index }) => ({
          kode: row.kode,
          nama: (
            <>
              <span class="rank" aria-hidden="true">
                {nilai === null ? '' : `${String(index + 1)}.`}
              </span>
              <a href={`${path.wilayahDi(row.kode)}${query}`}>{row.nama}</a>
            </>
          ),
          ksm: row.angka.ksm,
          nilai: isSamar(row, ukuran) ? orang(null) : formatPersen(nilai),
        }))}
      />
      {found.length === 0 && <p class="empty">{teks.daftar.tidakAdaCocok(words.settled)}</p>}
      {rows.some(({ row }) => isSamar(row, ukuran)) && <p class="hint">{t.disamarkan}</p>}
    </Section>
  );
}
