// Other movements of a group's cash: what was recorded in sessions and outside them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../../functions/src/domain/access/peran.ts';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { isTarikan } from '../../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { KasLain } from '../../../../../functions/src/domain/records/money/kas-lain.ts';
import {
  inBox,
  type SaldoKas,
} from '../../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { lastDayOf } from '../../../forms/group/opening.ts';
import { CancelForm, type Cancelled } from '../../../forms/group/cancel-form.tsx';
import { formHere } from '../../../forms/save/form-here.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import * as teks from '../../../teks/index.ts';
import { PendingNote } from '../../../ui/pending-note.tsx';
import type { TabProps } from '../tab/tab.ts';
import { path } from '../../../routes/router.ts';
import { AssignForm } from './assign-form.tsx';
import { CashForm } from './cash-form.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import { OpeningForm } from './opening-form.tsx';
import { ShareForm } from './share-form.tsx';
import type { Savers } from './member-choice.tsx';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { CancelButton } from '../tab/cancel-button.tsx';
import { ShowMore } from '../tab/show-more.tsx';

const t = teks.tabKsm.kas;
const KINDS = ['kasLain', 'bagiHasil', 'saldoAwal'] as const;
const SHOWN = 10;

export function OtherCash(
  props: Pick<TabProps, 'group' | 'klaim'> &
    Savers & {
      readonly buku: BukuKsm;
      readonly kas: SaldoKas;
    },
): JSX.Element {
  const { group, klaim, members, saldo, buku } = props;
  const names = new Map(members.map((it) => [it.id, it.nama]));
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(() => openOf(corrected) ?? begunOf(group, buku));
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const mayRecord = hasIzin(klaim, 'catat');
  const lines = buku.kasLain
    .filter((it) => !it.dibatalkan)
    // What somebody still has to say whose it was comes first, however old.
    .toSorted(
      (a, b) => Number(isUndivided(b)) - Number(isUndivided(a)) || (a.tanggal < b.tanggal ? 1 : -1),
    );
  const opening = lines.find((it) => it.awal);
  const close = (): void => {
    setOpen(null);
  };
  const saved = (id: KirimanId): void => {
    setSavedId(id);
    setOpen(null);
  };
  return (
    <section aria-labelledby="kas-lain">
      <div class="title-row">
        <h2 id="kas-lain">{t.judul}</h2>
        {mayRecord && open === null && (
          <>
            <button
              type="button"
              class="button is-small"
              onClick={() => {
                setOpen({ what: 'baru' });
              }}
            >
              {t.catat}
            </button>
            <button
              type="button"
              class="button is-small"
              onClick={() => {
                setOpen({ what: 'bagi' });
              }}
            >
              {teks.tabKsm.bagi.catat}
            </button>
            {!opening && lastDayOf(group.ksm) !== null && (
              <button
                type="button"
                class="button is-small"
                onClick={() => {
                  setOpen({ what: 'awal' });
                }}
              >
                {teks.tabKsm.awal.catat}
              </button>
            )}
          </>
        )}
      </div>
      <p class="muted">{t.pengantar}</p>
      {lines.some((it) => it.bank) && (
        <dl class="facts">
          <div>
            <dt>{t.diKotak}</dt>
            <dd>{formatRupiah(inBox(props.kas))}</dd>
          </div>
          <div>
            <dt>{t.diBank}</dt>
            <dd>{formatRupiah(props.kas.bank)}</dd>
          </div>
        </dl>
      )}
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={KINDS} />
      {open?.what === 'baru' && (
        <CashForm
          group={group}
          buku={buku}
          members={members}
          saldo={saldo}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'bagi' && (
        <ShareForm
          group={group}
          buku={buku}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'awal' && (
        <OpeningForm
          group={group}
          recorded={opening ? { kas: opening, pinjaman: buku.pinjaman } : null}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'pilih' && (
        <AssignForm
          members={members}
          saldo={saldo}
          namaKsm={group.ksm.nama}
          kas={open.kas}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'batal' && (
        <CancelForm ksm={group.ksm} cancelled={open.cancelled} onClose={close} onSaved={saved} />
      )}
      {lines.length === 0 && <p class="empty">{t.kosong}</p>}
      <ul class="lines">
        {lines.slice(0, shown).map((it) => {
          const jenis = nameOf(it);
          const lent = lentBefore(it, buku);
          const jumlah = it.jumlah - lent || (it.bank ?? 0);
          const tanggal = formatTanggal(it.tanggal);
          return (
            <li key={it.id}>
              <span class="line-main">
                {it.anggota ? `${jenis} ${names.get(it.anggota) ?? t.anggotaLama}` : jenis}
                <span class="muted line-sub">
                  {tanggal}
                  {it.sesi !== null && ` · ${t.diSesi}`}
                  {it.jumlah !== 0 && it.bank ? ` · ${sayBank(jumlah, it.bank)}` : ''}
                  {lent > 0 && ` · ${teks.tabKsm.awal.dipinjamkan(formatRupiah(lent))}`}
                  {isUndivided(it) && ` · ${t.belumDibagi}`}
                  {it.potongan !== undefined && ` · ${t.dipotong}`}
                  {it.pembagian?.cara === 'ditabung' &&
                    ` · ${teks.tabKsm.bagi.tabunganNaik} ${formatRupiah(it.pembagian.jumlah)}`}
                  {it.keterangan !== null && ` · ${it.keterangan}`}
                  {mayRecord && isPaid(it, buku) && ` · ${teks.tabKsm.awal.sudahDibayar}`}
                </span>
              </span>
              <span class="line-actions">
                <span class="is-number">
                  {formatRupiah(it.jumlah === 0 ? Math.abs(jumlah) : jumlah)}
                </span>
                {it.pembagian !== undefined && (
                  <a
                    class="link-button"
                    aria-label={teks.tabKsm.bagi.lihatApa(t.apa(jenis, it.jumlah, tanggal))}
                    href={`${path.printSummary(it.ksmId)}?lembar=${it.id}`}
                  >
                    {teks.tabKsm.bagi.lihat}
                  </a>
                )}
                {mayRecord && open === null && it.awal !== undefined && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={teks.tabKsm.awal.koreksiApa(tanggal)}
                    onClick={() => {
                      setOpen({ what: 'awal' });
                    }}
                  >
                    {teks.tabKsm.awal.koreksi}
                  </button>
                )}
                {mayRecord && open === null && isUndivided(it) && (
                  <AssignButton
                    kas={it}
                    apa={t.apa(jenis, jumlah, tanggal)}
                    onOpen={() => {
                      setOpen({ what: 'pilih', kas: it });
                    }}
                  />
                )}
                {mayRecord && open === null && it.sesi === null && !isPaid(it, buku) && (
                  <CancelButton
                    cancelled={{
                      jenis: 'kasLain',
                      id: it.id,
                      pinjaman: it.potongan ?? null,
                      apa: t.apa(jenis, jumlah, tanggal),
                      urut: it.urut,
                    }}
                    onOpen={setOpen}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {lines.length > shown && (
        <ShowMore
          onShow={() => {
            setShown(lines.length);
          }}
        />
      )}
    </section>
  );
}

/** What moved; money that went between the cash box and the bank says which way. */
const nameOf = ({ jenis, jumlah, bank, awal }: KasLain): string =>
  awal
    ? teks.tabKsm.tabungan.totalAwal
    : jumlah === 0 && bank
      ? t.pindahPilihan[bank > 0 ? 'keBank' : 'dariBank']
      : teks.barisSesi.jenisKasLainPilihan[jenis];

/** All of it, or the part that it was. */
const sayBank = (jumlah: number, bank: number): string =>
  bank === jumlah ? t.lewatBank : `${formatRupiah(Math.abs(bank))} ${t.lewatBank}`;

const isUndivided = (it: KasLain): boolean => isTarikan(it) && !it.anggota;

/** An opening balance brings its cash and what is lent out of it, which its loans take out again. */
const lentBefore = ({ awal }: KasLain, { pinjaman }: Pick<BukuKsm, 'pinjaman'>): number =>
  pinjaman
    .filter((p) => awal?.pinjaman.includes(p.id) && !p.dibatalkan)
    .reduce((sum, p) => sum + p.pokok, 0);

/** An opening balance one of whose loans has payments is not cancelled before those. */
const isPaid = ({ awal }: KasLain, { pinjaman }: Pick<BukuKsm, 'pinjaman'>): boolean =>
  pinjaman.some((p) => awal?.pinjaman.includes(p.id) && !p.dibatalkan && p.pembayaran.length > 0);

/** A withdrawal that a session brought is corrected with its session. */
function AssignButton(props: {
  readonly kas: KasLain;
  readonly apa: string;
  readonly onOpen: () => void;
}): JSX.Element {
  const { kas, apa, onOpen } = props;
  const label = { class: 'link-button', 'aria-label': t.pilihAnggotaApa(apa) };
  return kas.sesi === null ? (
    <button type="button" {...label} onClick={onOpen}>
      {t.pilihAnggota}
    </button>
  ) : (
    <a {...label} href={path.koreksiSesi(kas.ksmId, kas.sesi)}>
      {t.pilihAnggota}
    </a>
  );
}

type Open =
  | { readonly what: 'baru' | 'bagi' | 'awal' }
  | { readonly what: 'pilih'; readonly kas: KasLain }
  | { readonly what: 'batal'; readonly cancelled: Cancelled };

/** The form that the address names. */
function begunOf({ ksm }: TabProps['group'], { kasLain }: Pick<BukuKsm, 'kasLain'>): Open | null {
  const [what, id] = formHere('kas-lain', ksm.id);
  if (what === 'baru' || what === 'bagi' || what === 'awal') return { what };
  const kas = kasLain.find((it) => it.id === id && isUndivided(it));
  return what === 'anggota' && kas !== undefined ? { what: 'pilih', kas } : null;
}

/** The form that a refused submission goes back into. */
function openOf(corrected: OutboxItem | null): Open | null {
  if (corrected === null) return null;
  const { jenis } = corrected.kiriman;
  return { what: jenis === 'bagiHasil' ? 'bagi' : jenis === 'saldoAwal' ? 'awal' : 'baru' };
}
