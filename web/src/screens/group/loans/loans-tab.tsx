// Loans of a group: what is owed and late, each loan's schedule and payments, and the forms for loans
// and payments outside a session. The UPK sees its own loans and nobody's name.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../../functions/src/domain/access/peran.ts';
import {
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../../functions/src/domain/basics/format.ts';
import { addDays } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { tagihanOn } from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { lebihBayarOf } from '../../../../../functions/src/domain/records/money/lebih-bayar.ts';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import { isOpenedWith } from '../../../../../functions/src/domain/records/money/saldo-awal.ts';
import { CancelForm } from '../../../forms/group/cancel-form.tsx';
import { LoanForm } from '../../../forms/loans/loan-form.tsx';
import { mayBook, sourcesOf } from '../../../forms/loans/may-book.ts';
import { PaymentForm } from '../../../forms/loans/payment-form.tsx';
import { checkCash } from '../../../forms/save/check-cash.ts';
import { formHere } from '../../../forms/save/form-here.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { inLoanOrder } from '../../../reads/shapes/loan-book.ts';
import { useBuku, usePinjamanUpk } from '../../../reads/use-tabs.ts';
import type { Older } from '../../../reads/source/use-older.ts';
import type { Read } from '../../../reads/source/use-source.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { More } from '../../../ui/lists/more.tsx';
import { PendingNote } from '../../../ui/pending-note.tsx';
import { TabState } from '../tab/tab-state.tsx';
import type { TabProps } from '../tab/tab.ts';
import { LoanLine } from './loan-line.tsx';
import { isMade, type Open } from './open.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.pinjaman;
const KINDS = ['pinjaman', 'pembayaran'] as const;

export function KsmLoans(props: TabProps): JSX.Element {
  return hasIzin(props.klaim, 'bacaAnggota') ? <AllLoans {...props} /> : <UpkLoans {...props} />;
}

function AllLoans(props: TabProps): JSX.Element {
  const read = useBuku(props.group.ksm);
  return <Loans {...props} read={{ ...read, data: read.data?.pinjaman }} buku={read.data} />;
}

function UpkLoans(props: TabProps): JSX.Element {
  const { read, older } = usePinjamanUpk(props.group.ksm);
  const jumlah = older.hasMore ? (read.data?.jumlah ?? 0) : older.rows.length;
  return (
    <Loans
      {...props}
      read={{ ...read, data: read.data && older.rows }}
      older={older}
      later={Math.max(0, jumlah - older.rows.length)}
    />
  );
}

interface LoansProps extends TabProps {
  readonly read: Read<readonly Pinjaman[]>;
  /** Left out where only a part of the books may be read. */
  readonly buku?: BukuKsm | null | undefined;
  /** Pages of repaid loans, where not all of them come at once; and how many of them are not there yet. */
  readonly older?: Older<Pinjaman>;
  readonly later?: number;
}

function Loans(props: LoansProps): JSX.Element {
  const { group, klaim, read, unread, older, later = 0 } = props;
  const readsAll = hasIzin(klaim, 'bacaAnggota');
  // Open loans are read with the group itself, even when the book was never opened.
  const pinjaman = read.data ?? (readsAll && group.readAt !== null ? group.pinjaman : null);
  // The first page of many: what these add up to is not what the group owes.
  const isPart = read.data === undefined && group.pinjamanBelumUtuh === true;
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(() =>
    corrected?.kiriman.jenis === 'pinjaman' || formHere('pinjaman', group.ksm.id)[0] === 'baru'
      ? { what: 'baru' }
      : null,
  );
  const [begun] = useState(() => formHere('bayar', group.ksm.id));
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const hariIni = today();
  const dues = new Map((pinjaman ?? []).map((it) => [it.id, tagihanOn(it, hariIni)]));
  const standing = inLoanOrder(
    pinjaman ?? [],
    (it) => dues.get(it.id)?.berikutnya?.jatuhTempo ?? null,
  );
  const running = standing.filter((it) => (dues.get(it.id)?.sisa ?? 0) > 0);
  const overpaid = standing.filter((it) => lebihBayarOf(it) > 0);
  const repaid = standing.filter((it) => !running.includes(it) && !overpaid.includes(it));
  const overdue = running.reduce((sum, it) => sum + tagihanOn(it, addDays(hariIni, -1)).jumlah, 0);
  const names = new Map(group.anggota.map((it) => [it.id, it.nama]));
  const nameOf = (it: Pinjaman): string =>
    it.peminjam === null ? teks.ksm.kelompok : (names.get(it.peminjam) ?? teks.ksm.peminjam);
  const sources = sourcesOf(klaim);
  const refusedPayment =
    corrected?.kiriman.jenis === 'pembayaran' ? corrected.kiriman.isi.pinjaman : begun[0];
  const paying =
    open?.what === 'bayar'
      ? open.pinjaman
      : open === null && savedId === null
        ? standing.find((it) => it.id === refusedPayment)
        : undefined;
  const before =
    open?.what === 'bayar'
      ? (open.bayar ?? null)
      : (paying?.pembayaran.filter(isMade).find((it) => it.id === begun[1]) ?? null);
  const form = {
    onClose: (): void => {
      setOpen(null);
    },
    onSaved: (id: KirimanId): void => {
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
      isAwal={isOpenedWith(it, group.ksm.saldoAwal)}
      onOpen={mayBook(klaim, it.sumber) && open === null ? setOpen : null}
    />
  );
  return (
    <section aria-labelledby="tab-pinjaman">
      <div class="title-row">
        <h2 id="tab-pinjaman">{t.judul}</h2>
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
      <TabState
        above={unread}
        later={older?.unread ?? 0}
        read={{ ...read, data: pinjaman ?? undefined }}
        readAt={group.readAt}
        words={teks.tabKsm.gagal}
      />
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={['pinjaman', 'pembayaran', 'sesi', 'batalkan']} />
      {open?.what === 'baru' && (
        <LoanForm
          judul={t.baru}
          checkCash={(kiriman) => checkCash(kiriman, { ksm: group.ksm, buku: props.buku ?? null })}
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
          judul={
            before === null
              ? t.bayarApa(nameOf(paying))
              : t.bayarKoreksi(nameOf(paying), group.ksm.nama)
          }
          kunci={
            before === null
              ? `bayar/${group.ksm.id}/${paying.id}`
              : `bayar/${group.ksm.id}/${paying.id}/${before.id}`
          }
          {...(before === null && { pengantar: t.bayarBantuan })}
          choices={null}
          loan={paying}
          nameOf={nameOf}
          judulKiriman={() =>
            (before === null ? t.bayarKiriman : t.bayarKoreksi)(nameOf(paying), group.ksm.nama)
          }
          before={before}
          dilihat={before === null ? null : paying.urut}
          corrected={corrected}
          onClose={form.onClose}
          onSaved={form.onSaved}
        />
      )}
      {open?.what === 'batal' && (
        <CancelForm
          ksm={group.ksm}
          cancelled={open.cancelled}
          onClose={form.onClose}
          onSaved={form.onSaved}
        />
      )}
      {isPart && group.capaian[0] !== undefined && (
        <dl class="facts">
          <div>
            <dt>{t.pokokBeredar(formatTanggalPanjang(group.capaian[0].capaian.per))}</dt>
            <dd>{formatRupiah(lentOf(group.capaian[0]))}</dd>
          </div>
        </dl>
      )}
      {running.length > 0 && !isPart && (
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
      <ul class="loans">{[...overpaid, ...running].map(line)}</ul>
      {read.data === undefined && read.status === 'loading' && pinjaman !== null && (
        <p class="muted">{isPart ? t.semuaDimuat : t.lainDimuat}</p>
      )}
      {repaid.length + later > 0 && (
        <details>
          <summary>{t.lunas(repaid.length + later)}</summary>
          <div class="stack">
            <ul class="loans">{repaid.map(line)}</ul>
            {older && <More older={older} lagi={t.lagi(later)} />}
          </div>
        </details>
      )}
    </section>
  );
}

/** Outstanding principal as it was last computed. */
function lentOf({ capaian }: CapaianKsm): number {
  return Object.values(capaian.angka.pinjamanBeredar).reduce((sum, it) => sum + it, 0);
}
