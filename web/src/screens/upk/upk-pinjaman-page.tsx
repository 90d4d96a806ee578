// Loans of a UPK to its groups: what stands open, a payment, and a request that is held against the rules
// before it is paid out.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CekPinjaman } from '../../../../functions/src/domain/gates/pinjaman/check-pinjaman.ts';
import type { Gerbang } from '../../../../functions/src/domain/gates/tahap/syarat-gerbang.ts';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import {
  makeJadwalBulanan,
  tagihanOn,
} from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import { OLEH, type Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { today } from '../../state/clock.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { Listing, Syarat } from '../../ui/parts.tsx';
import type { DataUpkLkm } from '../../reads/desk-shapes.ts';
import { Sent } from '../../forms/save/sent.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { submit } from '../../forms/save/submit.ts';
import * as teks from '../../teks/index.ts';
import {
  ErrorSummary,
  NumberField,
  Segments,
  SelectField,
  TextArea,
  TextField,
  useFaults,
} from '../../ui/fields.tsx';
import { Failed } from '../../ui/page.tsx';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';

const t = teks.upk;
/** The jasa of both editions in the field: 1.5% of the principal a month, flat. */
const JASA_PER_MIL = 15;

interface PartProps {
  readonly data: DataUpkLkm;
  readonly onSent: (itemId: string) => void;
}

export function UpkPinjamanPage({ data }: { readonly data: DataUpkLkm }): JSX.Element {
  const [paying, setPaying] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  return (
    <>
      <Sent itemId={sent} />
      <Loans
        data={data}
        onPay={(id) => {
          setPaying(id);
          form.current?.querySelector('select')?.focus();
          form.current?.scrollIntoView({ block: 'start' });
        }}
      />
      <div ref={form}>
        <PaymentForm data={data} onSent={setSent} chosen={paying} onChoose={setPaying} />
      </div>
      <RequestForm data={data} onSent={setSent} />
    </>
  );
}

function nameOf(data: DataUpkLkm, ksmId: string): string {
  return data.ksm.find((it) => it.id === ksmId)?.nama ?? ksmId;
}

function Loans(props: {
  readonly data: DataUpkLkm;
  readonly onPay: (id: string) => void;
}): JSX.Element {
  const { data, onPay } = props;
  const [withPaid, setWithPaid] = useState(false);
  const standing = data.pinjaman.map((it) => ({ it, tagihan: tagihanOn(it, today()) }));
  const open = standing.filter(({ tagihan }) => tagihan.berikutnya !== null);
  const paid = standing.length - open.length;
  return (
    <section class="stack" aria-labelledby="pinjaman">
      <h2 id="pinjaman">{t.pinjaman.judul}</h2>
      <Listing
        judul={t.pinjaman.judul}
        baris={withPaid ? standing : open}
        kunci={({ it }) => it.id}
        kosong={paid > 0 ? t.bayar.tanpa : t.pinjaman.kosong}
        kolom={[
          { judul: t.pinjaman.ksm, isi: ({ it }) => nameOf(data, it.ksmId) },
          { judul: t.pinjaman.cair, isi: ({ it }) => formatTanggal(it.tanggalCair), date: true },
          { judul: t.pinjaman.pokok, isi: ({ it }) => formatRupiah(it.pokok), number: true },
          {
            judul: t.pinjaman.sisa,
            isi: ({ tagihan }) => formatRupiah(tagihan.sisa),
            number: true,
          },
          {
            judul: t.pinjaman.jatuhTempo,
            isi: ({ tagihan }) =>
              tagihan.berikutnya === null ? '-' : formatTanggal(tagihan.berikutnya.jatuhTempo),
          },
          {
            judul: t.pinjaman.keadaan,
            isi: ({ tagihan }) =>
              tagihan.berikutnya === null ? (
                t.pinjaman.lunas
              ) : tagihan.angsuranTerlambat > 0 ? (
                <span class="late">{t.pinjaman.terlambat(tagihan.angsuranTerlambat)}</span>
              ) : tagihan.jumlah > 0 ? (
                t.pinjaman.tagihan(formatRupiah(tagihan.jumlah))
              ) : (
                t.pinjaman.lancar
              ),
          },
        ]}
        aksi={({ it, tagihan }) =>
          tagihan.berikutnya !== null && (
            <button
              type="button"
              class="button is-small"
              aria-label={t.pinjaman.bayarUntuk(nameOf(data, it.ksmId))}
              onClick={() => {
                onPay(it.id);
              }}
            >
              {t.pinjaman.bayar}
            </button>
          )
        }
      />
      {paid > 0 && !withPaid && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setWithPaid(true);
            }}
          >
            {t.pinjaman.tampilkanLunas(paid)}
          </button>
        </p>
      )}
    </section>
  );
}

function PaymentForm(
  props: PartProps & { readonly chosen: string; readonly onChoose: (id: string) => void },
): JSX.Element | null {
  const { data, onSent, chosen, onChoose } = props;
  const open = data.pinjaman.filter((it) => tagihanOn(it, today()).berikutnya !== null);
  const loan = open.find((it) => it.id === chosen) ?? null;
  const [tanggal, setTanggal] = useState(today());
  const [jumlah, setJumlah] = useState<number | null>(null);
  const [oleh, setOleh] = useState<Pinjaman['pembayaran'][number]['oleh']>('anggota');
  const faults = useFaults();
  if (open.length === 0) return null;
  const due = loan === null ? null : tagihanOn(loan, tanggal);
  const save = async (): Promise<void> => {
    if (loan === null) {
      faults.show([
        { jalur: 'isi.pinjaman', label: t.bayar.pinjaman, pesan: teks.umum.pilih.toLowerCase() },
      ]);
      return;
    }
    const answer = await submit({
      schema: Kiriman,
      judul: t.bayar.kiriman(nameOf(data, loan.ksmId)),
      kiriman: {
        id: crypto.randomUUID(),
        jenis: 'pembayaran',
        isi: {
          id: crypto.randomUUID(),
          ksmId: loan.ksmId,
          pinjaman: loan.id,
          tanggal,
          jumlah,
          oleh,
        },
        koreksi: null,
      },
      corrects: refusedHere(['pembayaran'])?.id ?? null,
    });
    if (!answer.ok) {
      faults.show(answer.isian, answer.pesan);
      return;
    }
    faults.clear();
    setJumlah(null);
    onChoose('');
    onSent(answer.id);
  };
  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t.bayar.judul}</h2>
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      <SelectField
        jalur="isi.pinjaman"
        label={t.bayar.pinjaman}
        value={loan?.id ?? ''}
        empty={teks.umum.pilih}
        choices={open.map((it) => ({
          value: it.id,
          label: t.bayar.pilihan(
            nameOf(data, it.ksmId),
            formatTanggal(it.tanggalCair),
            formatRupiah(tagihanOn(it, today()).sisa),
          ),
        }))}
        onChange={onChoose}
        isian={faults.isian}
      />
      <div class="pair is-roomy">
        <TextField
          jalur="isi.tanggal"
          type="date"
          label={t.bayar.tanggal}
          max={today()}
          value={tanggal}
          onChange={setTanggal}
          isian={faults.isian}
        />
        <NumberField
          jalur="isi.jumlah"
          label={t.bayar.jumlah}
          unit="Rp"
          value={jumlah}
          onChange={setJumlah}
          isian={faults.isian}
        />
      </div>
      {due !== null && (
        <p class="hint">
          {t.bayar.jumlahBantuan(formatRupiah(due.jumlah), formatRupiah(due.sisa))}
        </p>
      )}
      <Segments
        jalur="isi.oleh"
        label={t.bayar.oleh}
        value={oleh}
        choices={OLEH.map((it) => ({ value: it, label: t.bayar.olehPilihan[it] }))}
        onChange={setOleh}
        isian={faults.isian}
      />
      <div class="actions">
        <button type="submit" class="button is-primary">
          {t.bayar.simpan}
        </button>
      </div>
    </form>
  );
}

interface Permintaan {
  readonly ksmId: string;
  readonly pokok: number | null;
  readonly jasa: number | null;
  readonly kali: number | null;
  readonly tanggalCair: string;
  readonly tujuan: string;
  readonly alasan: string;
}

interface Hasil {
  readonly cek: CekPinjaman;
  readonly gerbang: Gerbang | null;
}

const KOSONG = { ksmId: '', pokok: null, jasa: null, kali: 10, tujuan: '', alasan: '' };

function RequestForm({ data, onSent }: PartProps): JSX.Element {
  const a = t.ajukan;
  const [form, setForm] = useState<Permintaan>(() => ({ ...KOSONG, tanggalCair: today() }));
  /** The answer, and the request that it is about: a change of the request makes it void. */
  const [checked, setChecked] = useState<{ key: string; hasil: Hasil } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  const faults = useFaults();
  const set = <K extends keyof Permintaan>(kunci: K, value: Permintaan[K]): void => {
    setForm((before) => ({ ...before, [kunci]: value }));
  };
  const { ksmId, pokok, kali, tanggalCair } = form;
  const isDated = hasDateShape(tanggalCair);
  const suggested = Math.floor(((pokok ?? 0) * JASA_PER_MIL * (kali ?? 0)) / 1000);
  const jasa = form.jasa ?? suggested;
  const angsuran =
    pokok !== null && kali !== null && kali > 0 && kali <= 120 && isDated
      ? makeJadwalBulanan({ pokok, jasa, kali, tanggalCair })
      : [];
  const key = JSON.stringify([ksmId, pokok, angsuran]);
  const hasil = checked?.key === key ? checked.hasil : null;
  const first = angsuran[0];
  const last = angsuran.at(-1);

  const isComplete = (): boolean => {
    const isian: Isian[] = [];
    const need = (jalur: string, label: string, ok: boolean): void => {
      if (!ok) isian.push({ jalur, label, pesan: teks.kota.target.wajib });
    };
    need('isi.ksmId', a.ksm, ksmId !== '');
    need('isi.pokok', a.pokok, pokok !== null && pokok > 0);
    need('isi.angsuran', a.kali, angsuran.length > 0);
    need('isi.tanggalCair', a.tanggalCair, isDated);
    if (isian.length > 0) faults.show(isian);
    else faults.clear();
    return isian.length === 0;
  };
  const check = async (): Promise<void> => {
    if (!isComplete()) return;
    setBusy(true);
    setPesan(null);
    try {
      const answer = await ask<Hasil>('checkPengajuan', { ksmId, pokok, tanggalCair, angsuran });
      setChecked({ key, hasil: answer });
    } catch (error) {
      setPesan(faultOf(error).pesan);
    } finally {
      setBusy(false);
    }
  };
  const save = async (): Promise<void> => {
    if (!isComplete()) return;
    const isDecided = form.alasan.trim().length >= 5;
    if (hasil?.cek.terpenuhi !== true && !isDecided) {
      faults.show(
        [{ jalur: 'alasan', label: a.alasan, pesan: a.alasanWajib }],
        hasil === null ? a.periksaDahulu : undefined,
      );
      return;
    }
    const reason = hasil?.cek.terpenuhi === true ? '' : a.catatanAlasan(form.alasan.trim());
    const tujuan = [form.tujuan.trim(), reason].filter((it) => it !== '').join('\n');
    const answer = await submit({
      schema: Kiriman,
      judul: a.kiriman(nameOf(data, ksmId)),
      kiriman: {
        id: crypto.randomUUID(),
        jenis: 'pinjaman',
        isi: {
          id: crypto.randomUUID(),
          ksmId,
          sumber: 'upk',
          // The KSM borrows, not a person.
          peminjam: null,
          mitra: null,
          pokok,
          tanggalCair,
          angsuran,
          tujuan: tujuan === '' ? null : tujuan,
        },
        koreksi: null,
      },
      corrects: refusedHere(['pinjaman'])?.id ?? null,
    });
    if (!answer.ok) {
      faults.show(answer.isian, answer.pesan);
      return;
    }
    faults.clear();
    setChecked(null);
    setForm({ ...KOSONG, tanggalCair: today() });
    onSent(answer.id);
  };

  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{a.judul}</h2>
      <p>{data.ksm.length === 0 ? a.tanpaKsm : a.pengantar}</p>
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      <SelectField
        jalur="isi.ksmId"
        label={a.ksm}
        value={ksmId}
        empty={teks.umum.pilih}
        choices={data.ksm.map((it) => ({ value: it.id, label: it.nama }))}
        onChange={(it) => {
          set('ksmId', it);
        }}
        isian={faults.isian}
      />
      <div class="pair is-roomy">
        <NumberField
          jalur="isi.pokok"
          label={a.pokok}
          unit="Rp"
          value={pokok}
          onChange={(n) => {
            set('pokok', n);
          }}
          isian={faults.isian}
        />
        <NumberField
          jalur="isi.angsuran"
          label={a.kali}
          value={kali}
          onChange={(n) => {
            set('kali', n);
          }}
          isian={faults.isian}
        />
        <NumberField
          jalur="isi.jasa"
          label={a.jasa}
          unit="Rp"
          value={form.jasa}
          placeholder={suggested > 0 ? formatRupiah(suggested).slice(2) : undefined}
          onChange={(n) => {
            set('jasa', n);
          }}
          isian={faults.isian}
        />
        <TextField
          jalur="isi.tanggalCair"
          type="date"
          label={a.tanggalCair}
          max={today()}
          value={tanggalCair}
          onChange={(it) => {
            set('tanggalCair', it);
          }}
          isian={faults.isian}
        />
      </div>
      {first !== undefined && last !== undefined && (
        <p class="hint">
          {a.angsuran(
            angsuran.length,
            formatTanggal(first.jatuhTempo),
            formatRupiah(first.pokok + first.jasa),
            formatTanggal(last.jatuhTempo),
          )}{' '}
          {form.jasa === null && a.jasaBantuan(formatRupiah(suggested))}
        </p>
      )}
      <TextField
        jalur="isi.tujuan"
        label={a.tujuan}
        optional
        maxLength={300}
        value={form.tujuan}
        onChange={(it) => {
          set('tujuan', it);
        }}
        isian={faults.isian}
      />
      <div class="actions">
        <button type="button" class="button" disabled={isBusy} onClick={() => void check()}>
          {isBusy ? a.memeriksa : a.periksa}
        </button>
      </div>
      {pesan !== null && <Failed pesan={pesan} />}
      <div role="status">{hasil !== null && <Verdict hasil={hasil} />}</div>
      {hasil?.cek.terpenuhi !== true &&
        (hasil !== null || pesan !== null || faults.attempt > 0) && (
          <TextArea
            jalur="alasan"
            label={a.alasan}
            rows={2}
            value={form.alasan}
            onChange={(it) => {
              set('alasan', it);
            }}
            isian={faults.isian}
          />
        )}
      <div class="actions">
        <button type="submit" class="button is-primary">
          {a.simpan}
        </button>
      </div>
    </form>
  );
}

function Verdict({ hasil }: { readonly hasil: Hasil }): JSX.Element {
  const { cek, gerbang } = hasil;
  const a = t.ajukan;
  return (
    <div class="stack">
      <p class={`notice ${cek.terpenuhi ? 'is-good' : 'is-warning'}`}>
        {cek.terpenuhi ? a.sesuai : a.tidakSesuai}
      </p>
      <h3>{a.aturan(cek.edisi)}</h3>
      <ul class="verdict-lines">
        {cek.syarat.map((it) => (
          <Syarat key={it.kode} {...it} />
        ))}
      </ul>
      {gerbang !== null && (
        <>
          <h3>{a.gerbang}</h3>
          <ul class="verdict-lines">
            {gerbang.syarat.map((it) => (
              <Syarat key={it.kode} {...it} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
