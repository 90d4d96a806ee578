// The months of a kab/kota, the latest first: how complete and clean each is, and closing it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listAntrean } from '../../../../../functions/src/domain/callables/city-lists.ts';
import { persenOf } from '../../../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { RingkasKota } from '../../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import { monthEnd, type Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { batasTutup } from '../../../../../functions/src/domain/records/city/tutup-bulan.ts';
import {
  formatBulan,
  formatPersen,
  formatTanggal,
} from '../../../../../functions/src/domain/basics/format.ts';
import { Kiriman } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import { reportToday } from '../../../state/report-clock.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { submit } from '../../../forms/save/submit.ts';
import { unsent } from '../../../outbox/machine.ts';
import { outbox } from '../../../outbox/store.ts';
import { ask, faultOf } from '../../../server/ask.ts';
import { readFault } from '../../../server/fault.ts';
import { Consistency } from './consistency.tsx';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { useWork } from '../../../ui/use-work.ts';
import { useStore } from '../../../state/store.ts';
import type { KodeKota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.tutup;

export function Months(props: {
  readonly kota: KodeKota;
  readonly rekap: RingkasKota;
}): JSX.Element {
  const { kota, rekap } = props;
  const [sent, setSent] = useState<KirimanId | null>(null);
  const { busy, pesan, setPesan, work } = useWork((error) => faultOf(error).pesan);
  const waiting = unsent(useStore(outbox)).flatMap(({ kiriman }) =>
    kiriman.jenis === 'tutupBulan' && kiriman.isi.kota === kota ? [kiriman.isi.bulan] : [],
  );
  if (rekap.bulanan.length === 0) return <p class="empty">{t.kosong}</p>;

  const close = async (bulan: Bulan): Promise<void> => {
    const nama = formatBulan(bulan);
    const left = await countLeft(kota, bulan);
    if (!confirm([left, t.yakin(nama)].join(' ').trim())) return;
    const answer = await submit({
      schema: Kiriman,
      judul: t.judulKiriman(nama),
      kiriman: {
        id: makeId(),
        jenis: 'tutupBulan',
        isi: { kota, bulan },
        dilihat: null,
      },
      corrects: refusedHere(['tutupBulan'])?.id ?? null,
    });
    if (answer.ok) setSent(answer.id);
    else setPesan(answer.pesan ?? answer.isian.map((it) => it.pesan).join(' '));
  };

  return (
    <>
      <SavedNote itemId={sent} />
      {pesan !== null && <Failed pesan={pesan} />}
      {/* Explicit roles: on phones the table is laid out as blocks, which would take its roles away. */}
      <table class="files is-listing is-desk" role="table" aria-label={t.judul}>
        <thead role="rowgroup">
          <tr role="row">
            {[teks.kota.bulan, t.lengkap, t.akurat, t.konsistensi, t.status].map((label) => (
              <th key={label} scope="col" role="columnheader">
                {label}
              </th>
            ))}
            <td role="cell" />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rekap.bulanan.toReversed().map((b) => (
            <tr key={b.bulan} role="row">
              <th scope="row" role="rowheader">
                {formatBulan(b.bulan)}
              </th>
              <td role="cell" data-label={t.lengkap}>
                {t.dari(b.angka.lengkap, b.angka.ksm)}
              </td>
              <td role="cell" data-label={t.akurat}>
                {formatPersen(persenOf(b.angka.catatan - b.angka.anomali, b.angka.catatan))}%
              </td>
              <td role="cell" data-label={t.konsistensi}>
                <Consistency kota={kota} b={b} />
              </td>
              <td role="cell" data-label={t.status}>
                <ClosingState b={b} />
              </td>
              <td role="cell" class="file-action">
                {isOpen(b) && (
                  <button
                    type="button"
                    class="button is-small"
                    aria-label={t.tombolBulan(formatBulan(b.bulan))}
                    disabled={waiting.includes(b.bulan)}
                    aria-disabled={busy !== null}
                    onClick={() => void work(b.bulan, () => close(b.bulan))}
                  >
                    {t.tombol}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How much of the month nobody has checked, or that it cannot be told, in words; empty: nothing. */
async function countLeft(kota: KodeKota, bulan: Bulan): Promise<string> {
  try {
    const { bulan: left } = await ask(listAntrean, { kota, bulan, lewati: 0 });
    if (!left || left.ksm === 0) return '';
    return teks.antrean.belumDiperiksa(bulan, left.ksm, left.catatan);
  } catch (error) {
    // Whoever may not count may not close either; the rest is for the person to weigh.
    if (readFault(error).kind === 'refused') throw error;
    return faultOf(error, teks.antrean.belumTerhitung).pesan;
  }
}

type BulanDitutup = RingkasKota['bulanan'][number];

function isOpen(b: BulanDitutup): boolean {
  return b.tutup === null && b.per === monthEnd(b.bulan) && b.per < reportToday();
}

function ClosingState({ b }: { readonly b: BulanDitutup }): JSX.Element {
  if (b.tutup !== null)
    return (
      <>
        {t.ditutup(formatTanggal(b.tutup.tanggal))},{' '}
        <span class={b.tutup.tepat ? 'agree' : 'differ'}>
          {b.tutup.tepat ? t.tepat : t.terlambat}
        </span>
      </>
    );
  if (!isOpen(b)) return <span class="muted">{t.berjalan}</span>;
  const batas = batasTutup(b.bulan);
  return reportToday() > batas ? (
    <span class="differ">{t.lewat(formatTanggal(batas))}</span>
  ) : (
    <>{t.batas(formatTanggal(batas))}</>
  );
}
