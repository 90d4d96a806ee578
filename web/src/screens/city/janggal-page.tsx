// Groups of a kab/kota whose records look odd, with the reasons: whom to visit, never whom to blame.
import type { JSX } from 'preact';
import { listJanggal } from '../../../../functions/src/domain/callables/city-lists.ts';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { KodeKelurahan, type KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { JENIS_JANGGAL } from '../../../../functions/src/domain/signals/janggal/janggal.ts';
import type { BarisJanggal } from '../../../../functions/src/domain/lists/city-rows.ts';
import type { ReadonlyDeep } from '../../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import { namesIn } from '../../reads/shapes/names-in.ts';
import { useTempat } from '../../reads/use-tempat.ts';
import { fetchPage, firstOf, useRekap, wordsAsked } from '../../reads/use-city.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { useOlder } from '../../reads/source/use-older.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { ask } from '../../server/ask.ts';
import { reportToday } from '../../state/report-clock.ts';
import * as teks from '../../teks/index.ts';
import { FilterSelect } from '../../ui/lists/filter-select.tsx';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { More } from '../../ui/lists/more.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';

const t = teks.janggal;

export function JanggalPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const rekap = useRekap(kota, yearOf(reportToday()));
  const [askedKelurahan] = useQuery('kelurahan');
  const [askedJenis] = useQuery('jenis');
  const kelurahan = KodeKelurahan.safeParse(askedKelurahan).data ?? null;
  const jenis = JENIS_JANGGAL.find((it) => it === askedJenis) ?? null;
  const words = useWords();
  const kata = words.settled;
  const asked = { kota, kelurahan, jenis, ...wordsAsked(kata) };
  const read = useAsk(listJanggal, { ...asked, setelah: null });
  const older = useOlder(
    JSON.stringify(asked),
    firstOf(read.data),
    fetchPage((setelah) => ask(listJanggal, { ...asked, setelah })),
  );
  const places = (rekap.data?.kelurahan ?? []).filter((it) => it.angka.ksm > 0);
  const tempat = useTempat(
    older.rows.map((it) => it.kelurahan),
    namesIn(rekap),
  );
  const jumlah = read.data ? read.data.jumlah : 0;
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.kotaDi(kota)}>{teks.kota.kembali(rekap.data?.nama ?? teks.kota.judul)}</a>
      </p>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <SearchField label={teks.daftar.cariTempat} words={words} />
      <div class="filters">
        <FilterSelect
          name="kelurahan"
          label={t.kelurahan}
          value={kelurahan ?? ''}
          empty={t.semua}
          choices={places.map((it) => ({ value: it.kode, label: it.nama }))}
        />
        <FilterSelect
          name="jenis"
          label={t.jenis}
          value={jenis ?? ''}
          empty={t.semua}
          choices={JENIS_JANGGAL.map((it) => ({ value: it, label: t.nama[it] }))}
        />
      </div>
      <ReadState read={read} />
      {read.data && older.rows.length === 0 && (
        <p class="empty">{kata === '' ? t.kosong : teks.daftar.tidakAdaCocok(kata)}</p>
      )}
      {jumlah !== null && jumlah > 0 && <p class="muted">{teks.daftar.jumlah(jumlah)}</p>}
      <ol class="visit-list">
        {older.rows.map((row) => (
          <Row key={row.ksmId} row={row} kelurahan={tempat(row.kelurahan)} />
        ))}
      </ol>
      <More older={older} lagi={teks.daftar.tampilkanLagi(jumlah && jumlah - older.rows.length)} />
    </div>
  );
}

function Row(props: {
  readonly row: ReadonlyDeep<BarisJanggal>;
  /** Its name. */
  readonly kelurahan: string;
}): JSX.Element {
  const { ksmId, nama, alasan } = props.row;
  return (
    <li>
      <a href={path.ksmTab(ksmId, 'daftar-sesi')}>{nama}</a>
      <span class="muted"> {props.kelurahan}</span>
      <ul>
        {alasan.map((it) => (
          <li key={it.jenis}>{t.alasan(it)}</li>
        ))}
      </ul>
    </li>
  );
}
