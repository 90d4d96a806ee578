// The folders of Quick Status as the programme's page has them, for everybody: what is open can be had at once, for
// the rest there is the way to sign in.
import type { JSX } from 'preact';
import type { ListTerbukaResponse } from '../../../../functions/src/domain/callables/terbuka.ts';
import type { Folder } from '../../server/open-files.ts';
import { useOpen } from '../../reads/source/use-open.ts';
import type { Read } from '../../reads/source/use-source.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat, formatUkuran } from '../../teks/writing/format.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import { FolderTable } from '../quick-status/folder-table.tsx';
import { Listing } from '../../ui/lists/listing.tsx';
import { Failed, lazyPage, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useWork } from '../../ui/use-work.ts';

const PublicMap = lazyPage(() => import('./public-map.tsx').then((m) => m.PublicMap));

type File = Folder['berkas'][number];

/** The years, as a part of the public page. */
export function PublicFolders({ isSignedIn }: { readonly isSignedIn: boolean }): JSX.Element {
  const t = teks.depan.folder;
  const read = useFolders();
  const peta = read.data?.peta;
  return (
    <section aria-labelledby="berkas">
      <h2 id="berkas">{t.judul}</h2>
      <p class="prose">{t.pengantar}</p>
      <State read={read} />
      {read.data && (
        <FolderTable
          folder={read.data.folder}
          kosong={t.kosong}
          hrefOf={(tahun) => `${path.public}?tahun=${String(tahun)}`}
          isi={({ berkas }) => t.terbuka(berkas.filter((it) => it.terbuka !== null).length)}
        />
      )}
      <p>
        <a href={path.qs}>{isSignedIn ? t.semua : t.masuk}</a> ·{' '}
        <a href={path.periksaBerkas}>{teks.depan.periksaBerkas}</a>
      </p>
      {peta && peta.length > 0 && <PublicMap peta={peta} />}
    </section>
  );
}

/** One of them, as a page. */
export function PublicFolder(props: {
  readonly tahun: number;
  readonly isSignedIn: boolean;
}): JSX.Element {
  const { tahun, isSignedIn } = props;
  const t = teks.depan.folder;
  const read = useFolders();
  const folder = read.data?.folder.find((it) => it.tahun === tahun);
  const elsewhere = isSignedIn ? t.semua : t.masuk;
  return (
    <>
      <p class="crumb">
        <a href={path.public}>← {teks.qs.semuaFolder}</a>
      </p>
      <PageHeading title={teks.qs.tahun(tahun)} />
      <p class="prose">{t.judul}</p>
      <State read={read} />
      {read.data && !folder && <p class="empty">{teks.qs.kosongTahun(tahun)}</p>}
      {folder && <Files tahun={tahun} berkas={folder.berkas} elsewhere={elsewhere} />}
    </>
  );
}

function Files(props: {
  readonly tahun: number;
  readonly berkas: readonly File[];
  readonly elsewhere: string;
}): JSX.Element {
  const { tahun, berkas, elsewhere } = props;
  const t = teks.qs;
  const { busy, said, pesan, work } = useWork(async (error) => {
    const { faultOf } = await import('../../server/ask.ts');
    return faultOf(error, t.gagalUnduh).pesan;
  });
  const download = ({ kode }: File): Promise<void> =>
    work(kode, async () => {
      const { downloadOpen } = await import('../../server/open-files.ts');
      return t.mulaiUnduh(await downloadOpen({ tahun, kode }));
    });
  return (
    <>
      {pesan !== null && <Failed pesan={pesan} />}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <Listing<File | null>
        judul={t.tahun(tahun)}
        // The last row is of all other files, which nobody has without signing in.
        baris={[...berkas, null]}
        kunci={(it) => it?.kode ?? 'lain'}
        kosong=""
        kolom={[
          {
            judul: t.namaBerkas,
            isi: (it) =>
              it === null ? (
                teks.depan.folder.lain
              ) : (
                <>
                  <span class="file-area">
                    {wordOfKode(it.namaWilayah)}
                    {it.kode !== 'ID' && <span class="muted"> {t.jenjang.provinsi}</span>}
                  </span>
                  {it.terbuka && <span class="file-name">{it.terbuka.namaBerkas}</span>}
                </>
              ),
          },
          {
            judul: t.type,
            isi: (it) => (
              <>
                xlsx
                {it?.terbuka && <span class="muted"> · {formatUkuran(it.terbuka.ukuran)}</span>}
              </>
            ),
          },
          { judul: t.diperbarui, isi: (it) => (it === null ? null : formatSaat(it.diperbarui)) },
        ]}
        aksi={(it) =>
          it?.terbuka ? (
            <button
              type="button"
              class="button is-small"
              aria-label={t.unduhUntuk(it.terbuka.namaBerkas)}
              aria-disabled={busy !== null}
              onClick={() => void download(it)}
            >
              {busy === it.kode ? t.menyiapkan : t.unduh}
            </button>
          ) : (
            <a href={path.qsTahun(tahun)}>
              {elsewhere}
              <span class="visually-hidden">
                : {it === null ? teks.depan.folder.lain : wordOfKode(it.namaWilayah)}
              </span>
            </a>
          )
        }
      />
      <p class="hint">{teks.depan.folder.catatan}</p>
    </>
  );
}

function useFolders(): Read<ListTerbukaResponse> {
  return useOpen(async () => (await import('../../server/open-files.ts')).listOpen());
}

function State({ read }: { readonly read: Read<ListTerbukaResponse> }): JSX.Element {
  return <ReadState read={read} words={{ unreachable: teks.qs.gagal }} />;
}
