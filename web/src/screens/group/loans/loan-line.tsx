// A loan: what is left of it, and what may be recorded for it.
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { lebihBayarOf } from '../../../../../functions/src/domain/records/money/lebih-bayar.ts';
import type { Tagihan } from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import { paymentsOf, scheduleOf } from '../../../reads/shapes/loan-book.ts';
import { path } from '../../../routes/router.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import type { Open } from './open.ts';
import { PaymentLine } from './payment-line.tsx';
import { CancelButton } from '../tab/cancel-button.tsx';

const t = teks.tabKsm.pinjaman;

export function LoanLine(props: {
  readonly pinjaman: Pinjaman;
  readonly nama: string;
  readonly tagihan: Tagihan;
  /** It was open when its group joined: the opening balance has it. */
  readonly isAwal: boolean;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { pinjaman, nama, tagihan, isAwal, onOpen } = props;
  const isOwn = pinjaman.sesi === null && !isAwal;
  const hariIni = today();
  const late = tagihan.angsuranTerlambat;
  const lebih = lebihBayarOf(pinjaman);
  const more = pinjaman.pembayaran.reduce((sum, it) => sum + (it.jasaLebih ?? 0), 0);
  const cair = formatTanggal(pinjaman.tanggalCair);
  const schedule = scheduleOf(pinjaman, hariIni);
  return (
    <li class="loan">
      <p class="loan-head">
        <strong>{nama}</strong>
        <span class="tag">{pinjaman.mitra ?? t.sumberPilihan[pinjaman.sumber]}</span>
        <span class="muted line-sub">
          {t.pokok(pinjaman.pokok)} · {t.cair(cair)}
          {pinjaman.tujuan !== null && ` · ${pinjaman.tujuan}`}
        </span>
      </p>
      <p>
        {tagihan.sisa === 0 ? t.sudahLunas : t.sisa(tagihan.sisa)}
        {tagihan.berikutnya !== null && late === 0 && (
          <span class="muted">
            {' '}
            · {teks.ksm.jatuhTempo} {formatTanggal(tagihan.berikutnya.jatuhTempo)}
          </span>
        )}
        {late > 0 && <em class="late"> · {teks.ksm.terlambat(late)}</em>}
      </p>
      {more > 0 && <p class="muted">{t.jasaLebihSemua(more)}</p>}
      {lebih > 0 && (
        <p class="notice is-warning">
          <strong>{t.lebihBayar(lebih)}.</strong> {t.lebihBayarBantuan}
        </p>
      )}
      {isAwal && (
        <p class="muted">
          {t.dariSaldoAwal}
          {onOpen !== null && (
            <>
              {' '}
              <a href={path.ksmTab(pinjaman.ksmId, 'tabungan')}>{t.keSaldoAwal}</a>
            </>
          )}
        </p>
      )}
      <div class="actions">
        {onOpen !== null && tagihan.sisa > 0 && (
          <button
            type="button"
            class="button is-small is-soft"
            aria-label={t.bayarApa(nama)}
            onClick={() => {
              onOpen({ what: 'bayar', pinjaman });
            }}
          >
            {t.bayar}
          </button>
        )}
        {onOpen !== null && isOwn && pinjaman.pembayaran.length === 0 && (
          <CancelButton
            cancelled={{
              jenis: 'pinjaman',
              id: pinjaman.id,
              pinjaman: null,
              apa: t.apa(nama, cair),
              urut: pinjaman.urut,
            }}
            onOpen={onOpen}
          />
        )}
      </div>
      <details open={lebih > 0}>
        <summary>
          {t.jadwal}
          <span class="visually-hidden"> {t.jadwalApa(nama)}</span>
        </summary>
        {/* Explicit roles: on phones its rows are laid out as blocks, which would take its roles away. */}
        <table class="months is-stacked" role="table" aria-label={t.jadwalApa(nama)}>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t.jatuhTempo}
              </th>
              {[t.pokokKolom, t.jasaKolom, t.dibayarKolom].map((it) => (
                <th key={it} scope="col" role="columnheader" class="is-number">
                  {it}
                </th>
              ))}
              <th scope="col" role="columnheader">
                {t.keadaanKolom}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {schedule.map((it) => (
              <tr key={it.angsuran.jatuhTempo} role="row">
                <th scope="row" role="rowheader">
                  {formatTanggal(it.angsuran.jatuhTempo)}
                </th>
                <td role="cell" class="is-number" data-label={t.pokokKolom}>
                  {formatRupiah(it.angsuran.pokok)}
                </td>
                <td role="cell" class="is-number" data-label={t.jasaKolom}>
                  {formatRupiah(it.angsuran.jasa)}
                </td>
                <td role="cell" class="is-number" data-label={t.dibayarKolom}>
                  {formatRupiah(it.dibayar)}
                </td>
                <td
                  role="cell"
                  class={it.status === 'terlambat' ? 'late' : ''}
                  data-label={t.keadaanKolom}
                >
                  {t.keadaan[it.status]}
                  {it.hariTerlambat > 0 && ` ${t.hari(it.hariTerlambat)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{t.pembayaran}</h3>
        {pinjaman.pembayaran.length === 0 && <p class="muted">{t.belumAdaPembayaran}</p>}
        <ul class="lines">
          {paymentsOf(pinjaman)
            .toReversed()
            .map((it) => (
              <PaymentLine key={it.id} bayar={it} pinjaman={pinjaman} onOpen={onOpen} />
            ))}
        </ul>
      </details>
    </li>
  );
}
