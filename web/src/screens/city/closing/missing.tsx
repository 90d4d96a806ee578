// Groups without a record in the month that is asked for, and those that have been silent for long.
import type { JSX } from 'preact';
import { listBulan } from '../../../../../functions/src/domain/callables/city-lists.ts';
import type { MacamBulan } from '../../../../../functions/src/domain/lists/city-rows.ts';
import type { RingkasKota } from '../../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import { monthEnd, type Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { QuerySelect } from '../../../ui/lists/query-select.tsx';
import { Section } from '../../../ui/section.tsx';
import { useQuery } from '../../../routes/use-query.ts';
import { ReadState } from '../../../ui/read-state.tsx';
import { useOlder } from '../../../reads/source/use-older.ts';
import { fetchPage, firstOf, useBulan, wordsAsked } from '../../../reads/use-city.ts';
import { useTempat } from '../../../reads/use-tempat.ts';
import { ask } from '../../../server/ask.ts';
import { SearchField, useWords } from '../../../ui/lists/search-field.tsx';
import { More } from '../../../ui/lists/more.tsx';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import type {
  KodeKelurahan,
  KodeKota,
} from '../../../../../functions/src/domain/basics/wilayah.ts';

const t = teks.kota.tutup;

export function Missing(props: {
  readonly kota: KodeKota;
  readonly rekap: RingkasKota;
}): JSX.Element | null {
  const { kota, rekap } = props;
  const { bulanan } = rekap;
  const nama = new Map(rekap.kelurahan.map((it) => [it.kode, it.nama]));
  const words = useWords();
  const kata = words.settled;
  const [chosen] = useQuery('bulan');
  const ended = bulanan.filter((b) => b.per === monthEnd(b.bulan));
  const bulan =
    bulanan.find((b) => b.bulan === chosen)?.bulan ?? (ended.at(-1) ?? bulanan.at(-1))?.bulan;
  if (bulan === undefined) return null;
  return (
    <>
      <Section id="tanpa-catatan" judul={t.tanpaCatatan}>
        <QuerySelect
          name="bulan"
          label={teks.kota.bulan}
          value={bulan}
          choices={bulanan
            .toReversed()
            .map((b) => ({ value: b.bulan, label: formatBulan(b.bulan) }))}
        />
        <p class="muted">{t.tanpaCatatanIsi}</p>
        <SearchField label={teks.daftar.cariTempat} words={words} />
        <Groups
          kota={kota}
          macam="tanpaCatatan"
          bulan={bulan}
          kata={kata}
          nama={nama}
          kosong={t.semuaLengkap}
        />
      </Section>
      <Section id="terlambat" judul={t.terlambatJudul}>
        <Groups
          kota={kota}
          macam="terlambat"
          bulan={bulan}
          kata={kata}
          nama={nama}
          kosong={t.tidakTerlambat}
        />
      </Section>
    </>
  );
}

function Groups(props: {
  readonly kota: KodeKota;
  readonly macam: MacamBulan;
  readonly bulan: Bulan;
  /** What is searched. */
  readonly kata: string;
  /** Names of the kelurahan, by code. */
  readonly nama: ReadonlyMap<KodeKelurahan, string>;
  readonly kosong: string;
}): JSX.Element {
  const { kota, macam, bulan, kata, nama, kosong } = props;
  const read = useBulan({ kota, bulan, macam }, kata);
  const older = useOlder(
    `${kota} ${bulan} ${macam} ${kata}`,
    firstOf(read.data),
    fetchPage((setelah) => ask(listBulan, { kota, bulan, macam, ...wordsAsked(kata), setelah })),
  );
  const tempat = useTempat(
    older.rows.map((it) => it.kelurahan),
    nama,
  );
  // They come kelurahan by kelurahan; within one they are shown by name.
  const rows = older.rows.toSorted((a, b) =>
    `${a.kelurahan} ${a.nama}`.localeCompare(`${b.kelurahan} ${b.nama}`, 'id'),
  );
  const jumlah = read.data ? read.data.jumlah : rows.length;
  return (
    <>
      <ReadState read={read} />
      {read.data && rows.length === 0 && (
        <p>{kata === '' ? kosong : teks.daftar.tidakAdaCocok(kata)}</p>
      )}
      {rows.length > 0 && jumlah !== null && <p class="muted">{teks.daftar.jumlah(jumlah)}</p>}
      {rows.length > 0 && (
        <ul class="lines">
          {rows.map((row) => (
            <li key={row.ksmId}>
              <a href={`${path.pemeriksaan(row.ksmId)}?bulan=${bulan}`}>{row.nama}</a>
              <span class="muted">
                {tempat(row.kelurahan)} ·{' '}
                {row.sesiTerakhir === null
                  ? t.belumPernah
                  : t.sesiTerakhir(formatTanggal(row.sesiTerakhir))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <More older={older} lagi={teks.daftar.tampilkanLagi(jumlah && jumlah - rows.length)} />
    </>
  );
}
