// The monthly books of a UPK: income, cost and capital, and the form for a month.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import { addMonths, monthOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan, formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { today } from '../../state/clock.ts';
import { Listing } from '../../ui/parts.tsx';
import type { DataUpkLkm } from '../../reads/desk-reads.ts';
import { Sent } from '../../forms/save/sent.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { submit } from '../../forms/save/submit.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary, NumberField, SelectField, TextArea, useFaults } from '../../ui/fields.tsx';

const t = teks.upk.buku;
/** Months that can be booked from the form: this year's and the last one's. */
const MONTHS = 18;
/** Booked months listed at first. */
const SHOWN = 12;

export function UpkBukuPage({ data }: { readonly data: DataUpkLkm }): JSX.Element {
  const [sent, setSent] = useState<string | null>(null);
  const [withOlder, setWithOlder] = useState(false);
  return (
    <>
      <BooksForm data={data} onSent={setSent} />
      <Sent itemId={sent} />
      <section class="stack" aria-labelledby="buku">
        <h2 id="buku">{t.judul}</h2>
        <Listing
          judul={t.judul}
          baris={withOlder ? data.bulanan : data.bulanan.slice(0, SHOWN)}
          kunci={(it) => it.bulan}
          kosong={t.kosong}
          kolom={[
            { judul: t.bulan, isi: (it) => formatBulan(it.bulan) },
            { judul: t.pendapatan, isi: (it) => formatRupiah(it.pendapatan), number: true },
            { judul: t.biaya, isi: (it) => formatRupiah(it.biaya), number: true },
            { judul: t.laba, isi: (it) => formatRupiah(it.pendapatan - it.biaya), number: true },
            { judul: t.modal, isi: (it) => formatRupiah(it.modal), number: true },
          ]}
        />
        {data.bulanan.length > SHOWN && !withOlder && (
          <p>
            <button
              type="button"
              class="button"
              onClick={() => {
                setWithOlder(true);
              }}
            >
              {teks.qs.ledger.lebihLama}
            </button>
          </p>
        )}
      </section>
    </>
  );
}

function BooksForm(props: {
  readonly data: DataUpkLkm;
  readonly onSent: (itemId: string) => void;
}): JSX.Element {
  const { data, onSent } = props;
  const now = monthOf(today());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -i));
  const booked = new Map(data.bulanan.map((it) => [it.bulan, it]));
  const [bulan, setBulan] = useState(months.find((m) => m < now && !booked.has(m)) ?? now);
  const known = booked.get(bulan) ?? null;
  /** What was typed, by month: another month begins with what is booked of it. */
  const [typed, setTyped] = useState<{
    bulan: string;
    pendapatan?: number | null;
    biaya?: number | null;
    modal?: number | null;
  }>({ bulan });
  const [alasan, setAlasan] = useState('');
  const faults = useFaults();
  const mine = typed.bulan === bulan ? typed : { bulan };
  const value = (kunci: 'pendapatan' | 'biaya' | 'modal'): number | null => {
    const own = mine[kunci];
    return own === undefined ? (known?.[kunci] ?? null) : own;
  };
  const save = async (): Promise<void> => {
    if (known !== null && alasan.trim().length < 5) {
      const isian: Isian = {
        jalur: 'koreksi.alasan',
        label: t.alasan,
        pesan: teks.upk.ajukan.alasanWajib,
      };
      faults.show([isian]);
      return;
    }
    const answer = await submit({
      schema: Kiriman,
      judul: t.kiriman(formatBulan(bulan)),
      kiriman: {
        id: crypto.randomUUID(),
        jenis: 'upkBulanan',
        isi: {
          lkm: data.lkm.id,
          kelurahan: data.lkm.wilayah.kelurahan,
          bulan,
          pendapatan: value('pendapatan'),
          biaya: value('biaya'),
          modal: value('modal'),
        },
        koreksi: known === null ? null : { alasan },
      },
      corrects: refusedHere(['upkBulanan'])?.id ?? null,
    });
    if (!answer.ok) {
      faults.show(answer.isian, answer.pesan);
      return;
    }
    faults.clear();
    setAlasan('');
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
      <h2>{known === null ? t.catat : t.ubah}</h2>
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      <SelectField
        jalur="isi.bulan"
        label={t.bulan}
        value={bulan}
        choices={months.map((m) => ({ value: m, label: formatBulan(m) }))}
        onChange={(it) => {
          faults.clear();
          setBulan(it);
        }}
        isian={faults.isian}
      />
      {known !== null && <p class="notice">{t.sudah}</p>}
      <div class="pair is-roomy">
        {(['pendapatan', 'biaya', 'modal'] as const).map((kunci) => (
          <NumberField
            key={kunci}
            jalur={`isi.${kunci}`}
            label={t[kunci]}
            unit="Rp"
            value={value(kunci)}
            onChange={(n) => {
              setTyped({ ...mine, [kunci]: n });
            }}
            isian={faults.isian}
          />
        ))}
      </div>
      {known !== null && (
        <TextArea
          jalur="koreksi.alasan"
          label={t.alasan}
          rows={2}
          value={alasan}
          onChange={setAlasan}
          isian={faults.isian}
        />
      )}
      <div class="actions">
        <button type="submit" class="button is-primary">
          {t.simpan}
        </button>
      </div>
    </form>
  );
}
