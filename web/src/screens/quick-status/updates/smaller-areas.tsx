// The kecamatan and kelurahan of a kab/kota: their files are made when somebody asks for them.
import type { JSX } from 'preact';
import { listQsSubkota } from '../../../../../functions/src/domain/callables/quick-status.ts';
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';
import { jenjangOf, type KodeWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { useAsk } from '../../../reads/source/use-ask.ts';
import { download } from '../../../server/download.ts';
import { Listing } from '../../../ui/lists/listing.tsx';
import { ReadState } from '../../../ui/read-state.tsx';
import * as teks from '../../../teks/index.ts';
import { useLinks } from './use-links.tsx';

export function Below(props: { readonly tahun: number; readonly kode: KodeWilayah }): JSX.Element {
  const { tahun, kode } = props;
  const t = teks.qs;
  const asked = useAsk(listQsSubkota, { tahun, kode });
  const { busy, work, messages } = useLinks();
  return (
    <section class="stack" aria-labelledby="subkota">
      <h2 id="subkota">{t.subkota.judul}</h2>
      <p>{t.subkota.pengantar}</p>
      {messages}
      <ReadState read={asked} />
      {asked.data && (
        <Listing
          judul={t.subkota.judul}
          baris={asked.data.subkota}
          kunci={(it) => it.kode}
          kosong={t.subkota.kosong}
          kolom={[
            {
              judul: t.subkota.wilayah,
              isi: (it) => (
                <>
                  {it.nama} <span class="muted">{t.jenjang[jenjangOf(it.kode)]}</span>
                  <span class="file-name">{it.kode}</span>
                </>
              ),
            },
            { judul: t.revisi.ksm, isi: (it) => formatAngka(it.ksm), number: true },
          ]}
          aksi={(it) => (
            <button
              type="button"
              class="button is-small"
              aria-label={t.unduhUntuk(it.nama)}
              aria-disabled={busy !== null}
              onClick={() =>
                void work(it.kode, async () =>
                  t.mulaiUnduh(
                    await download({ tahun, kode: it.kode, revisi: null, berkas: 'rekap' }),
                  ),
                )
              }
            >
              {busy === it.kode ? t.menyiapkan : t.unduh}
            </button>
          )}
        />
      )}
    </section>
  );
}
