// The Quick Status folders as the programme's page shows them: a table of names and types, newest year
// first; a folder opens to its files.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BerkasQs } from '../../../../functions/src/domain/callables/quick-status.ts';
import { jenjangOf, NASIONAL } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useBerkas, useFolders } from '../../reads/use-desk.ts';
import { currentPerson } from '../../state/session.ts';
import { VerifiedArea } from '../area/verified.tsx';
import { faultOf } from '../../server/ask.ts';
import { download as startDownload } from '../../server/download.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat, formatUkuran } from '../../teks/writing/format.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { More } from '../../ui/lists/more.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { Contents } from './updates/contents.tsx';
import { FolderTable } from './folder-table.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { useWork } from '../../ui/use-work.ts';
import { SearchInput } from '../../ui/fields/search-input.tsx';

/** From this many files on there is a search field. */
const SEARCH_FROM = 9;

export function QsPage(props: { readonly tahun: number | null }): JSX.Element {
  const { tahun } = props;
  const t = teks.qs;
  return (
    <div class="page">
      {tahun === null ? (
        <>
          <PageHeading title={t.judul} />
          <p class="prose">{t.pengantar}</p>
          <p>
            <a href={path.qsUnduhan}>{t.unduhanSaya}</a> ·{' '}
            <a href={path.periksaBerkas}>{t.periksaBerkas}</a>
          </p>
          <VerifiedArea kode={currentPerson()?.klaim?.wilayah ?? []} />
          <Folders />
        </>
      ) : (
        <>
          <p class="crumb">
            <a href={path.qs}>← {t.semuaFolder}</a>
          </p>
          <PageHeading title={t.tahun(tahun)} />
          <Files key={tahun} tahun={tahun} />
        </>
      )}
    </div>
  );
}

function Folders(): JSX.Element {
  const t = teks.qs;
  const read = useFolders();
  return (
    <>
      <ReadState read={read} words={{ unreachable: t.gagal }} />
      {read.data && (
        <FolderTable
          folder={read.data}
          kosong={t.kosong}
          hrefOf={path.qsTahun}
          isi={(it) => t.jumlahBerkas(it.jumlah ?? it.berkas.length)}
          catatan={({ diperbarui }) =>
            diperbarui && (
              <span class="file-name">{`${t.diperbarui} ${formatSaat(diperbarui)}`}</span>
            )
          }
        />
      )}
    </>
  );
}

function Files({ tahun }: { readonly tahun: number }): JSX.Element {
  const t = teks.qs;
  const [kata, setKata] = useState('');
  const { read, first, older } = useBerkas(tahun, useSettled(kata.trim()));
  const jumlah = first?.jumlah ?? older.rows.length;
  const cocok = first?.cocok ?? older.rows.length;
  return (
    <>
      <ReadState read={read} words={{ unreachable: t.gagal }} />
      {jumlah >= SEARCH_FROM && (
        <>
          <div class="search">
            <SearchInput label={t.cari} value={kata} onChange={setKata} />
          </div>
          <p role="status">{t.jumlahCocok(cocok, jumlah)}</p>
        </>
      )}
      {first && (jumlah === 0 || cocok > 0) && <FileTable tahun={tahun} berkas={older.rows} />}
      <More older={older} lagi={t.lagi(cocok - older.rows.length)} />
    </>
  );
}

function FileTable(props: {
  readonly tahun: number;
  readonly berkas: readonly BerkasQs[];
}): JSX.Element {
  const t = teks.qs;
  const { busy, said, pesan, work } = useWork((error) => faultOf(error, t.gagalUnduh).pesan);
  const download = (berkas: BerkasQs): Promise<void> =>
    work(keyOf(berkas), async () => t.mulaiUnduh(await startDownload({ ...berkas, revisi: null })));

  const { tahun, berkas: baris } = props;
  return (
    <>
      {pesan !== null && <Failed pesan={pesan} />}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <Listing
        judul={t.tahun(tahun)}
        baris={baris}
        kunci={keyOf}
        kosong={t.kosongTahun(tahun)}
        kolom={[
          {
            judul: t.namaBerkas,
            isi: ({ kode, namaWilayah, namaBerkas, ...update }) => (
              <>
                <span class="file-area">
                  {wordOfKode(namaWilayah)}
                  {kode !== NASIONAL && <span class="muted"> {t.jenjang[jenjangOf(kode)]}</span>}
                </span>
                <span class="file-name">{namaBerkas}</span>
                <Contents update={update} />
              </>
            ),
          },
          {
            judul: t.type,
            isi: ({ jenis, berkas }) => (
              <>
                {jenis}
                {berkas === 'data' && <span class="muted"> · {t.jenisBerkas[berkas]}</span>}
              </>
            ),
          },
          {
            judul: t.ukuran,
            isi: ({ ukuran }) => (ukuran === null ? t.dibuatBilaDiminta : formatUkuran(ukuran)),
            number: true,
          },
          { judul: t.diperbarui, isi: ({ diperbarui }) => formatSaat(diperbarui) },
        ]}
        aksi={(it) => (
          <>
            <button
              type="button"
              class="button is-small"
              aria-label={t.unduhUntuk(it.namaBerkas)}
              aria-disabled={busy !== null}
              onClick={() => void download(it)}
            >
              {busy === keyOf(it) ? t.menyiapkan : t.unduh}
            </button>
            {it.berkas === 'rekap' && (
              <a
                class="button is-small is-quiet"
                href={path.qsRevisi(it.tahun, it.kode)}
                aria-label={t.pembaruanUntuk(wordOfKode(it.namaWilayah))}
              >
                {t.pembaruan}
              </a>
            )}
          </>
        )}
      />
      {baris.length > 0 && <p class="hint">{t.catatan}</p>}
    </>
  );
}

/** A province has two files: the recaps and the rows. */
function keyOf({ kode, berkas }: BerkasQs): string {
  return `${kode} ${berkas}`;
}
