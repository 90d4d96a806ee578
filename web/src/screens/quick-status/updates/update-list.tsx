// The current and earlier updates of a QS file, those of a day under one line, each to download or to pass on as
// a link.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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
import { Contents, hariDari } from './contents.tsx';
import { AgainButtons } from './again-buttons.tsx';
import { foldDays } from './fold-days.ts';

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
  /** Last updates of the days whose others are in view. */
  const [open, setOpen] = useState<readonly string[]>([]);
  const days = foldDays(revisi);
  const othersOf = new Map(days.map(({ akhir, lain }) => [akhir, lain.length]));
  const rows = days.flatMap(({ akhir, lain }) =>
    open.includes(akhir.revisi) ? [akhir, ...lain] : [akhir],
  );
  const toggle = (id: string) =>
    setOpen((now) => (now.includes(id) ? now.filter((it) => it !== id) : [...now, id]));
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
        baris={rows}
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
                <Contents update={it} />
                {it.tersisih > 0 && <span class="muted">{t.revisi.tersisih(it.tersisih)}</span>}
                <OthersButton
                  jumlah={othersOf.get(it) ?? 0}
                  tanggal={hariDari(it.diperbarui)}
                  isOpen={open.includes(it.revisi)}
                  onClick={() => toggle(it.revisi)}
                />
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
              aria-disabled={busy !== null}
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
              aria-disabled={busy !== null}
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

function OthersButton(props: {
  readonly jumlah: number;
  readonly tanggal: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}): JSX.Element | null {
  const { jumlah, tanggal, isOpen, onClick } = props;
  if (jumlah === 0) return null;
  return (
    <button type="button" class="button is-small is-quiet" aria-expanded={isOpen} onClick={onClick}>
      {isOpen ? teks.qs.revisi.lipatHari(tanggal) : teks.qs.revisi.lainHari(jumlah, tanggal)}
    </button>
  );
}
