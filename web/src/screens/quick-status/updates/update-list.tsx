// The current and earlier updates of a QS file, each to download or to pass on as a link.
import type { JSX } from 'preact';
import type { RevisiTerdaftar } from '../../../../../functions/src/domain/callables/quick-status.ts';
import { formatAngka, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { copyText, download, getLink } from '../../../server/download.ts';
import type { Older } from '../../../reads/source/use-older.ts';
import { Listing } from '../../../ui/lists/listing.tsx';
import { More } from '../../../ui/lists/more.tsx';
import { formatSaat, formatUkuran } from '../../../teks/writing/format.ts';
import * as teks from '../../../teks/index.ts';
import { useLinks } from './use-links.tsx';
import type { KodeWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { AgainButtons } from './again-buttons.tsx';

export function Updates(props: {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  /** Updates there are. */
  readonly jumlah: number | undefined;
  readonly older: Older<RevisiTerdaftar>;
}): JSX.Element {
  const { tahun, kode, older, jumlah = older.rows.length } = props;
  const revisi = older.rows;
  const t = teks.qs;
  const { busy, work, setLink, messages } = useLinks();
  const copy = async (it: RevisiTerdaftar): Promise<string> => {
    const link = await getLink({ tahun, kode, revisi: it.revisi, berkas: 'rekap' });
    if (!(await copyText(link.url))) setLink(link.url);
    return t.tersalin(formatSaat(link.kedaluwarsa));
  };
  return (
    <section class="stack" aria-labelledby="pembaruan">
      <h2 id="pembaruan">{t.revisi.semua}</h2>
      {messages}
      <Listing
        judul={t.revisi.semua}
        baris={revisi}
        kunci={(it) => it.revisi}
        kosong={t.kosong}
        kolom={[
          {
            judul: t.diperbarui,
            isi: (it) => (
              <>
                {formatSaat(it.diperbarui)}
                {it === revisi[0] && <span class="muted"> · {t.revisi.terbaru}</span>}
                <span class="file-name">{it.namaBerkas}</span>
                {it.tersisih > 0 && <span class="muted">{t.revisi.tersisih(it.tersisih)}</span>}
              </>
            ),
          },
          { judul: t.revisi.per, isi: (it) => formatTanggal(it.per), date: true },
          { judul: t.revisi.ksm, isi: (it) => formatAngka(it.barisKsm), number: true },
          { judul: t.ukuran, isi: (it) => formatUkuran(it.ukuran), number: true },
          { judul: t.revisi.parameter, isi: (it) => formatTanggal(it.parameter), date: true },
        ]}
        aksi={(it) => (
          <>
            <button
              type="button"
              class="button is-small"
              aria-label={t.unduhUntuk(formatSaat(it.diperbarui))}
              disabled={busy !== null}
              onClick={() =>
                void work(it.revisi, async () =>
                  t.mulaiUnduh(await download({ tahun, kode, revisi: it.revisi, berkas: 'rekap' })),
                )
              }
            >
              {busy === it.revisi ? t.menyiapkan : t.unduh}
            </button>
            <button
              type="button"
              class="button is-small is-quiet"
              aria-label={t.salinUntuk(formatSaat(it.diperbarui))}
              disabled={busy !== null}
              onClick={() => void work(it.revisi, () => copy(it))}
            >
              {t.salin}
            </button>
            <AgainButtons tahun={tahun} kode={kode} update={it} busy={busy} work={work} />
          </>
        )}
      />
      <More older={older} lagi={t.revisi.lagi(jumlah - revisi.length)} />
      <p class="hint">{t.dibuatLagi.pengantar}</p>
      <p class="hint">{t.catatan}</p>
    </section>
  );
}
