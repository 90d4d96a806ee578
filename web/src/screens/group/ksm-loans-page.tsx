// Loans of a group: what is owed and late, each loan's schedule and payments, and the forms for loans and
// payments outside a session. The UPK sees its own loans and nobody's name.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  tagihanOn,
  type Tagihan,
} from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import type { Pembayaran, Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import { addDays } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { inLoanOrder, paymentsOf, scheduleOf } from '../../reads/buku.ts';
import { LoanForm } from '../../forms/loans/loan-form.tsx';
import { mayBook, sourcesOf } from '../../forms/loans/may-book.ts';
import { PaymentForm } from '../../forms/loans/payment-form.tsx';
import type { PartProps } from './part.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { useBuku, usePinjamanUpk } from '../../reads/use-parts.ts';
import type { Read } from '../../reads/use-source.ts';
import * as teks from '../../teks/index.ts';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { CancelForm, type Cancelled } from '../../forms/group/cancel-form.tsx';
import { PendingNote } from '../../ui/pending-note.tsx';
import { ReadState } from '../../ui/read-state.tsx';

const t = teks.bagian.pinjaman;
const KINDS = ['pinjaman', 'pembayaran'] as const;

type Open =
  | { readonly what: 'baru' }
  | { readonly what: 'bayar'; readonly pinjaman: Pinjaman }
  | { readonly what: 'batal'; readonly cancelled: Cancelled };

export function KsmLoans(props: PartProps): JSX.Element {
  return hasIzin(props.klaim, 'bacaAnggota') ? <AllLoans {...props} /> : <UpkLoans {...props} />;
}

function AllLoans(props: PartProps): JSX.Element {
  const read = useBuku(props.group.ksm);
  return <Loans {...props} read={{ ...read, data: read.data?.pinjaman }} />;
}

function UpkLoans(props: PartProps): JSX.Element {
  return <Loans {...props} read={usePinjamanUpk(props.group.ksm)} />;
}

function Loans(props: PartProps & { readonly read: Read<readonly Pinjaman[]> }): JSX.Element {
  const { group, klaim, read } = props;
  const readsAll = hasIzin(klaim, 'bacaAnggota');
  // Open loans are at hand with the group itself, also where the books were never opened.
  const pinjaman = read.data ?? (readsAll && group.readAt !== null ? group.pinjaman : null);
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(
    corrected?.kiriman.jenis === 'pinjaman' ? { what: 'baru' } : null,
  );
  const [savedId, setSavedId] = useState<string | null>(null);
  const hariIni = today();
  const dues = new Map((pinjaman ?? []).map((it) => [it.id, tagihanOn(it, hariIni)]));
  const standing = inLoanOrder(
    pinjaman ?? [],
    (it) => dues.get(it.id)?.berikutnya?.jatuhTempo ?? null,
  );
  const running = standing.filter((it) => (dues.get(it.id)?.sisa ?? 0) > 0);
  const repaid = standing.filter((it) => (dues.get(it.id)?.sisa ?? 0) === 0);
  const overdue = running.reduce((sum, it) => sum + tagihanOn(it, addDays(hariIni, -1)).jumlah, 0);
  const names = new Map(group.anggota.map((it) => [it.id, it.nama]));
  const nameOf = (it: Pinjaman): string =>
    it.peminjam === null ? teks.ksm.kelompok : (names.get(it.peminjam) ?? teks.ksm.peminjam);
  const sources = sourcesOf(klaim);
  const refusedPayment =
    corrected?.kiriman.jenis === 'pembayaran' ? corrected.kiriman.isi.pinjaman : null;
  const paying =
    open?.what === 'bayar'
      ? open.pinjaman
      : open === null && savedId === null
        ? standing.find((it) => it.id === refusedPayment)
        : undefined;
  const form = {
    onClose: (): void => {
      setOpen(null);
    },
    onSaved: (id: string): void => {
      setSavedId(id);
      setOpen(null);
    },
  };
  const line = (it: Pinjaman): JSX.Element => (
    <LoanLine
      key={it.id}
      pinjaman={it}
      nama={nameOf(it)}
      tagihan={dues.get(it.id) ?? tagihanOn(it, hariIni)}
      onOpen={mayBook(klaim, it.sumber) && open === null ? setOpen : null}
    />
  );
  return (
    <section aria-labelledby="bagian-pinjaman">
      <div class="title-row">
        <h2 id="bagian-pinjaman">{t.judul}</h2>
        {sources.length > 0 && open === null && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              setOpen({ what: 'baru' });
            }}
          >
            {t.baru}
          </button>
        )}
      </div>
      {!readsAll && <p class="hint">{t.hanyaUpk}</p>}
      <ReadState
        read={{ ...read, data: pinjaman ?? undefined }}
        readAt={group.readAt}
        words={teks.bagian.gagal}
      />
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={['pinjaman', 'pembayaran', 'sesi', 'batalkan']} />
      {open?.what === 'baru' && (
        <LoanForm
          judul={t.baru}
          kunci={`pinjaman/${group.ksm.id}/baru`}
          ksm={group.ksm}
          groups={[]}
          anggota={group.anggota}
          sources={sources}
          corrected={corrected}
          onClose={form.onClose}
          onSaved={form.onSaved}
        />
      )}
      {paying !== undefined && (
        <PaymentForm
          judul={t.bayarApa(nameOf(paying))}
          kunci={`bayar/${paying.id}`}
          pengantar={t.bayarBantuan}
          choices={null}
          loan={paying}
          nameOf={nameOf}
          judulKiriman={() => t.bayarKiriman(nameOf(paying), group.ksm.nama)}
          corrected={corrected}
          onClose={form.onClose}
          onSaved={form.onSaved}
        />
      )}
      {open?.what === 'batal' && (
        <CancelForm
          group={group}
          cancelled={open.cancelled}
          onClose={form.onClose}
          onSaved={form.onSaved}
        />
      )}
      {running.length > 0 && (
        <dl class="facts">
          <div>
            <dt>{t.beredar}</dt>
            <dd>
              {formatRupiah(running.reduce((sum, it) => sum + (dues.get(it.id)?.sisa ?? 0), 0))}
            </dd>
          </div>
          <div>
            <dt>{t.tunggakan}</dt>
            <dd class={overdue > 0 ? 'late' : ''}>{formatRupiah(overdue)}</dd>
          </div>
        </dl>
      )}
      {pinjaman !== null && running.length === 0 && <p class="empty">{t.kosong}</p>}
      <ul class="loans">{running.map(line)}</ul>
      {repaid.length > 0 && (
        <details>
          <summary>{t.lunas(repaid.length)}</summary>
          <ul class="loans">{repaid.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

function LoanLine(props: {
  readonly pinjaman: Pinjaman;
  readonly nama: string;
  readonly tagihan: Tagihan;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { pinjaman, nama, tagihan, onOpen } = props;
  const hariIni = today();
  const late = tagihan.angsuranTerlambat;
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
        {onOpen !== null && pinjaman.sesi === null && pinjaman.pembayaran.length === 0 && (
          <CancelButton
            cancelled={{
              jenis: 'pinjaman',
              id: pinjaman.id,
              pinjaman: null,
              apa: t.apa(nama, cair),
            }}
            onOpen={onOpen}
          />
        )}
      </div>
      <details>
        <summary>
          {t.jadwal}
          <span class="visually-hidden"> {t.jadwalApa(nama)}</span>
        </summary>
        <div class="scroll" role="group" aria-label={t.jadwalApa(nama)} tabIndex={0}>
          <table class="months">
            <thead>
              <tr>
                <th scope="col">{t.jatuhTempo}</th>
                <th scope="col" class="is-number">
                  {t.pokokKolom}
                </th>
                <th scope="col" class="is-number">
                  {t.jasaKolom}
                </th>
                <th scope="col" class="is-number">
                  {t.dibayarKolom}
                </th>
                <th scope="col">{t.keadaanKolom}</th>
              </tr>
            </thead>
            <tbody>
              {schedule.map((it) => (
                <tr key={it.angsuran.jatuhTempo}>
                  <th scope="row">{formatTanggal(it.angsuran.jatuhTempo)}</th>
                  <td class="is-number">{formatRupiah(it.angsuran.pokok)}</td>
                  <td class="is-number">{formatRupiah(it.angsuran.jasa)}</td>
                  <td class="is-number">{formatRupiah(it.dibayar)}</td>
                  <td class={it.status === 'terlambat' ? 'late' : ''}>
                    {t.keadaan[it.status]}
                    {it.hariTerlambat > 0 && ` ${t.hari(it.hariTerlambat)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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

function PaymentLine(props: {
  readonly bayar: Pembayaran;
  readonly pinjaman: Pinjaman;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { bayar, pinjaman, onOpen } = props;
  const tanggal = formatTanggal(bayar.tanggal);
  return (
    <li>
      <span>
        {tanggal}
        <span class="muted">
          {bayar.oleh === 'tanggungRenteng' &&
            ` · ${teks.sesi.olehPilihan.tanggungRenteng.toLowerCase()}`}
          {bayar.sesi !== null && ` · ${t.diSesi}`}
        </span>
      </span>
      <span class="is-number">{formatRupiah(bayar.jumlah)}</span>
      {onOpen !== null && bayar.sesi === null && (
        <CancelButton
          cancelled={{
            jenis: 'pembayaran',
            id: bayar.id,
            pinjaman: pinjaman.id,
            apa: t.bayarBatalApa(bayar.jumlah, tanggal),
          }}
          onOpen={onOpen}
        />
      )}
    </li>
  );
}

function CancelButton(props: {
  readonly cancelled: Cancelled;
  readonly onOpen: (open: Open) => void;
}): JSX.Element {
  const { cancelled, onOpen } = props;
  return (
    <button
      type="button"
      class="link-button is-danger"
      aria-label={teks.bagian.batalkanApa(cancelled.apa)}
      onClick={() => {
        onOpen({ what: 'batal', cancelled });
      }}
    >
      {teks.bagian.batalkan}
    </button>
  );
}
