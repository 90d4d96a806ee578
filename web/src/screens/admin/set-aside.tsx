// Documents that cannot be read, with the reason, and a way to have each tried again.
import type { JSX } from 'preact';
import {
  retryTersisih,
  type GetPekerjaanResponse,
} from '../../../../functions/src/domain/callables/admin/pekerjaan.ts';
import { path } from '../../routes/router.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { describeSebab } from '../../teks/desk/sebab.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { Failed } from '../../ui/page.tsx';
import { useWork } from '../../ui/use-work.ts';
import { useWorkList, type Pekerjaan } from '../../reads/use-pekerjaan.ts';
import { MoreWork } from './more-work.tsx';

const t = teks.kelola.pekerjaan;

type Entry = GetPekerjaanResponse['tersisih'][number];

export function SetAside({ work }: { readonly work: Pekerjaan }): JSX.Element {
  const { asked, data } = work;
  const list = useWorkList(work, 'tersisih', data.tersisih, ({ tersisih }) => tersisih);
  const retrying = useWork((error) => faultOf(error).pesan);
  const { busy, said, pesan } = retrying;
  const retry = ({ koleksi, dokumen, kota }: Entry): Promise<void> =>
    retrying.work(dokumen, async () => {
      const { terbaca } = await ask(retryTersisih, { koleksi, dokumen, kota });
      asked.reload();
      return terbaca ? t.sudahTerbaca : t.masihTidakTerbaca;
    });
  return (
    <section class="stack" aria-labelledby="tersisih">
      <h2 id="tersisih">{t.tersisih}</h2>
      {data.tersisih.length > 0 && <p class="prose">{t.tersisihPengantar}</p>}
      {pesan !== null && <Failed pesan={pesan} />}
      <div role="status">{said !== '' && <p class="notice">{said}</p>}</div>
      <Listing
        judul={t.tersisih}
        baris={list.older.rows}
        kunci={(it) => `${it.koleksi}/${it.dokumen}`}
        kosong={t.tersisihKosong}
        kolom={[
          { judul: t.catatan, isi: (it) => <Document {...it} /> },
          { judul: t.wilayah, isi: (it) => it.kota ?? '–' },
          { judul: t.sebab, isi: (it) => describeSebab(it.sebab) },
          { judul: t.sejak, isi: (it) => formatSaat(it.sejak), date: true },
        ]}
        aksi={(it) => (
          <button
            type="button"
            class="button"
            aria-disabled={busy !== null}
            aria-label={`${t.cobaLagi}: ${it.koleksi}/${it.dokumen}`}
            onClick={() => void retry(it)}
          >
            {t.cobaLagi}
          </button>
        )}
      />
      <MoreWork list={list} />
    </section>
  );
}

/** A user is saved anew where users are kept. */
function Document({ koleksi, dokumen }: Pick<Entry, 'koleksi' | 'dokumen'>): JSX.Element {
  const nama = `${koleksi}/${dokumen}`;
  return koleksi === 'pengguna' ? <a href={path.kelolaTab('pengguna')}>{nama}</a> : <>{nama}</>;
}
