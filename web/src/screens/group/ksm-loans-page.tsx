// Loans of a group: what is owed and late, each loan's schedule and payments, and the forms for loans and
// payments outside a session. The UPK sees its own loans and nobody's name.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isActive } from '../../../../functions/src/domain/records/anggota.ts';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
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
import {
  angsuranOf,
  fromPinjaman,
  mayBook,
  newFormPinjaman,
  sourcesOf,
  toIsiPembayaran,
  toIsiPinjaman,
  type FormPembayaran,
  type FormPinjaman,
} from '../../forms/loans/loan-form.ts';
import type { PartProps } from './part.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { useBuku, usePinjamanUpk } from '../../reads/use-parts.ts';
import type { Read } from '../../reads/use-source.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import {
  FaultText,
  faultOf,
  idOf,
  NumberField,
  Segments,
  SelectField,
  TextField,
  type Fields,
} from '../../ui/fields.tsx';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { CancelForm, type Cancelled } from '../../forms/group/cancel-form.tsx';
import { PendingNote } from '../../ui/pending-note.tsx';
import { ReadState } from '../../ui/read-state.tsx';

const t = teks.bagian.pinjaman;
const makeId = (): string => crypto.randomUUID();
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
    group,
    corrected,
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
      {open?.what === 'baru' && <LoanForm {...form} klaim={klaim} />}
      {paying !== undefined && <PaymentForm {...form} pinjaman={paying} nama={nameOf(paying)} />}
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

interface FormProps {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}

function PaymentForm(
  props: FormProps & { readonly pinjaman: Pinjaman; readonly nama: string },
): JSX.Element {
  const { group, pinjaman, nama, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'pembayaran' ? corrected.kiriman.isi : null;
  const due = tagihanOn(pinjaman, today());
  const usual =
    due.jumlah || (due.berikutnya === null ? null : due.berikutnya.pokok + due.berikutnya.jasa);
  return (
    <RecordForm<FormPembayaran>
      judul={t.bayarApa(nama)}
      kunci={`bayar/${pinjaman.id}`}
      fresh={() => ({
        kirimanId: makeId(),
        id: refused?.id ?? makeId(),
        tanggal: refused?.tanggal ?? today(),
        jumlah: refused?.jumlah ?? usual,
        oleh: refused?.oleh ?? 'anggota',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'pembayaran',
        isi: toIsiPembayaran(form, ksm.id, pinjaman.id),
        koreksi: null,
      })}
      judulKiriman={() => t.bayarKiriman(nama, ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <>
          <p class="hint">{t.bayarBantuan}</p>
          <div class="pair">
            <NumberField {...bind('jumlah')} label={t.jumlah} unit="Rp" />
            <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={today()} />
          </div>
          <Segments
            {...bind('oleh')}
            label={teks.sesi.oleh}
            choices={(['anggota', 'tanggungRenteng'] as const).map((value) => ({
              value,
              label: teks.sesi.olehPilihan[value],
            }))}
          />
        </>
      )}
    </RecordForm>
  );
}

function LoanForm(props: FormProps & { readonly klaim: PartProps['klaim'] }): JSX.Element {
  const { group, klaim, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'pinjaman' ? corrected.kiriman.isi : null;
  const sources = sourcesOf(klaim);
  // A loan of the group's own fund belongs into the session where it was agreed.
  const usual = sources.find((it) => it !== 'internal') ?? 'internal';
  const check = (form: FormPinjaman): Isian[] =>
    form.sumber === 'mitra' && form.mitra.trim() === ''
      ? [{ jalur: 'isi.mitra', label: t.mitra, pesan: 'wajib diisi' }]
      : [];
  return (
    <RecordForm<FormPinjaman>
      judul={t.baru}
      kunci={`pinjaman/${ksm.id}/baru`}
      fresh={() =>
        refused === null ? newFormPinjaman(usual, today(), makeId) : fromPinjaman(refused, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'pinjaman',
        isi: toIsiPinjaman(form, ksm.id, ksm.jadwal),
        koreksi: null,
      })}
      check={check}
      judulKiriman={(form) => t.baruKiriman(t.sumberPilihan[form.sumber], ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => <LoanFields {...fields} group={group} sources={sources} />}
    </RecordForm>
  );
}

function LoanFields(
  props: Fields<FormPinjaman> & {
    readonly group: PartProps['group'];
    readonly sources: readonly FormPinjaman['sumber'][];
  },
): JSX.Element {
  const { form, isian, change, bind, group, sources } = props;
  const angsuran = angsuranOf(form, group.ksm.jadwal);
  const members = group.anggota.filter((it) => isActive(it, form.tanggalCair || today()));
  const fault = faultOf(isian, 'isi.angsuran');
  return (
    <>
      <Segments
        jalur="isi.sumber"
        label={t.sumber}
        value={form.sumber}
        choices={sources.map((value) => ({ value, label: t.sumberPilihan[value] }))}
        isian={isian}
        onChange={(sumber) => {
          change({ sumber, jarak: sumber === 'internal' ? 'pertemuan' : 'bulan' });
        }}
      />
      {form.sumber === 'internal' && (
        <SelectField
          {...bind('peminjam')}
          label={teks.sesi.peminjam}
          empty={teks.umum.pilih}
          choices={members.map((it) => ({ value: it.id, label: it.nama }))}
        />
      )}
      {form.sumber === 'mitra' && <TextField {...bind('mitra')} label={t.mitra} maxLength={100} />}
      <div class="pair is-roomy">
        <NumberField {...bind('pokok')} label={teks.sesi.pokok} unit="Rp" />
        <NumberField {...bind('jasa')} label={teks.sesi.jasa} unit="Rp" />
      </div>
      <TextField {...bind('tanggalCair')} label={t.tanggalCair} type="date" max={today()} />
      <div id={idOf('isi.angsuran')} tabIndex={-1}>
        <NumberField {...bind('kali')} label={teks.sesi.kali} />
        {fault !== null && <FaultText id="f-isi-angsuran-salah" pesan={fault} />}
      </div>
      <Segments
        {...bind('jarak')}
        label={t.jarak}
        choices={(['pertemuan', 'bulan'] as const).map((value) => ({
          value,
          label: t.jarakPilihan[value],
        }))}
      />
      <TextField {...bind('tujuan')} label={teks.sesi.tujuan} optional maxLength={200} />
      {angsuran.length > 0 && (
        <details class="schedule">
          <summary>{teks.sesi.jadwal}</summary>
          <div class="scroll" role="group" aria-label={teks.sesi.jadwal} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{teks.sesi.jadwalKe}</th>
                  <th scope="col">{t.jatuhTempo}</th>
                  <th scope="col" class="is-number">
                    {t.jumlah}
                  </th>
                </tr>
              </thead>
              <tbody>
                {angsuran.map((it, i) => (
                  <tr key={it.jatuhTempo}>
                    <td>{i + 1}</td>
                    <td>{formatTanggal(it.jatuhTempo)}</td>
                    <td class="is-number">{formatRupiah(it.pokok + it.jasa)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}
