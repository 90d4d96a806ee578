// The Quick Status folders as the programme's page shows them: a table of names and types, newest year
// first; a folder opens to its files.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type {
  BerkasQs,
  ListQsResponse,
} from '../../../../functions/src/domain/callables/quick-status.ts';
import { jenjangOf, NASIONAL } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useBerkas, useFolders } from '../../reads/use-desk.ts';
import { currentPerson } from '../../state/session.ts';
import { VerifiedArea } from '../area/verified.tsx';
import { faultOf } from '../../server/ask.ts';
import { download as startDownload } from '../../server/download.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat, formatUkuran } from '../../teks/writing/format.ts';
import { More } from '../../ui/lists/more.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { FolderMark } from './folder-mark.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { useWork } from '../../ui/use-work.ts';
import { SearchInput } from '../../ui/fields/search-input.tsx';

/** From this many files on there is a search field. */
const SEARCH_FROM = 9;

type Folder = ListQsResponse['folder'][number];

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
  const read = useFolders();
  return (
    <>
      <ReadState read={read} words={{ unreachable: teks.qs.gagal }} />
      {read.data && <FolderTable folder={read.data} />}
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

function FolderTable(props: { readonly folder: readonly Folder[] }): JSX.Element {
  const t = teks.qs;
  if (props.folder.length === 0) return <p class="empty">{t.kosong}</p>;
  return (
    <table class="files">
      <thead>
        <tr>
          <th scope="col">{t.namaBerkas}</th>
          <th scope="col">{t.type}</th>
        </tr>
      </thead>
      <tbody>
        {props.folder.map((it) => (
          <tr key={it.tahun}>
            <th scope="row">
              <a class="file-link" href={path.qsTahun(it.tahun)}>
                <FolderMark />
                {t.tahun(it.tahun)}
              </a>
            </th>
            <td>
              {t.folder}
              <span class="muted"> · {t.jumlahBerkas(it.jumlah ?? it.berkas.length)}</span>
              {it.diperbarui && (
                <span class="file-name">{`${t.diperbarui} ${formatSaat(it.diperbarui)}`}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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

  if (props.berkas.length === 0) return <p class="empty">{t.kosongTahun(props.tahun)}</p>;
  return (
    <>
      {pesan !== null && <Failed pesan={pesan} />}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {/* Explicit roles: on phones the table is laid out as blocks, which would take its roles away. */}
      <table class="files is-listing is-desk" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.namaBerkas}
            </th>
            <th scope="col" role="columnheader">
              {t.type}
            </th>
            <th scope="col" role="columnheader" class="is-number">
              {t.ukuran}
            </th>
            <th scope="col" role="columnheader">
              {t.diperbarui}
            </th>
            <td role="cell" />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.berkas.map((berkas) => (
            <tr key={keyOf(berkas)} role="row">
              <th scope="row" role="rowheader">
                <span class="file-area">
                  {berkas.namaWilayah}
                  {berkas.kode !== NASIONAL && (
                    <span class="muted"> {t.jenjang[jenjangOf(berkas.kode)]}</span>
                  )}
                </span>
                <span class="file-name">{berkas.namaBerkas}</span>
              </th>
              <td role="cell" data-label={t.type}>
                {berkas.jenis}
                {berkas.berkas === 'data' && (
                  <span class="muted"> · {t.jenisBerkas[berkas.berkas]}</span>
                )}
              </td>
              <td role="cell" data-label={t.ukuran} class="is-number">
                {berkas.ukuran === null ? t.dibuatBilaDiminta : formatUkuran(berkas.ukuran)}
              </td>
              <td role="cell" data-label={t.diperbarui}>
                {formatSaat(berkas.diperbarui)}
              </td>
              <td role="cell" class="file-action">
                <button
                  type="button"
                  class="button is-small"
                  aria-label={t.unduhUntuk(berkas.namaBerkas)}
                  disabled={busy !== null}
                  onClick={() => void download(berkas)}
                >
                  {busy === keyOf(berkas) ? t.menyiapkan : t.unduh}
                </button>
                {berkas.berkas === 'rekap' && (
                  <a
                    class="button is-small is-quiet"
                    href={path.qsRevisi(berkas.tahun, berkas.kode)}
                    aria-label={t.pembaruanUntuk(berkas.namaWilayah)}
                  >
                    {t.pembaruan}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t.catatan}</p>
    </>
  );
}

/** A province has two files: the recaps and the rows. */
function keyOf({ kode, berkas }: BerkasQs): string {
  return `${kode} ${berkas}`;
}
