// The monthly books of a UPK: income, cost and capital, and the form for a month.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addMonths, monthOf, type Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan, formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { Listing } from '../../ui/listing.tsx';
import type { DataUpkLkm } from '../../reads/shapes/desk-shapes.ts';
import type { UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import {
  fromUpkBulanan,
  newFormBuku,
  ofMonth,
  toUpkBulanan,
  type FormBuku,
} from '../../forms/desk/books.ts';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import * as teks from '../../teks/index.ts';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import type { Fields } from '../../ui/fields/fields.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { makeId } from '../../forms/make-id.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk.buku;
/** Months that the form offers: those of this year and the last. */
const MONTHS = 18;
/** Recorded months listed at first. */
const SHOWN = 12;

export function UpkBukuPage({ data }: { readonly data: DataUpkLkm }): JSX.Element {
  const [sent, setSent] = useState<KirimanId | null>(null);
  const [withOlder, setWithOlder] = useState(false);
  return (
    <>
      {/* Begins anew when the books have changed, with the next month that is not on record. */}
      <BooksForm key={JSON.stringify(data.bulanan)} data={data} onSent={setSent} />
      <SavedNote itemId={sent} />
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
  readonly onSent: (itemId: KirimanId) => void;
}): JSX.Element {
  const { data, onSent } = props;
  const now = monthOf(today());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -i));
  const booked = new Map(data.bulanan.map((it) => [it.bulan, it]));
  const first = months.find((m) => m < now && !booked.has(m)) ?? now;
  const [corrected] = useState(() => refusedHere(['upkBulanan']));
  const sent = corrected?.kiriman.jenis === 'upkBulanan' ? corrected.kiriman : null;
  const [bulan, setBulan] = useState(sent?.isi.bulan ?? first);
  return (
    <RecordForm<FormBuku>
      judul={booked.has(bulan) ? t.ubah : t.catat}
      kunci={`upkBulanan/${data.lkm.id}`}
      // It differs from month to month: the form has it.
      dilihat={null}
      fresh={() =>
        sent === null
          ? newFormBuku(first, booked.get(first) ?? null, makeId)
          : fromUpkBulanan(sent, makeId)
      }
      toKiriman={(form) => toUpkBulanan(form, data.lkm, booked.has(form.bulan))}
      say={(isian) =>
        isian.map((it) => (it.jalur === 'koreksi.alasan' ? { ...it, label: t.alasan } : it))
      }
      judulKiriman={(form) => t.kiriman(formatBulan(form.bulan))}
      simpan={t.simpan}
      corrected={sent === null ? null : corrected}
      onSaved={onSent}
    >
      {(fields) => <BookFields {...fields} months={months} booked={booked} onMonth={setBulan} />}
    </RecordForm>
  );
}

function BookFields(
  props: Fields<FormBuku> & {
    readonly months: readonly Bulan[];
    readonly booked: ReadonlyMap<Bulan, UpkBulanan>;
    readonly onMonth: (bulan: Bulan) => void;
  },
): JSX.Element {
  const { form, isian, change, bind, months, booked, onMonth } = props;
  const isBooked = booked.has(form.bulan);
  // The title says whether this month is on record, even for a form that was restored half typed.
  useEffect(() => {
    onMonth(form.bulan);
  }, [form.bulan]);
  return (
    <>
      <SelectField
        jalur="isi.bulan"
        label={t.bulan}
        value={form.bulan}
        choices={months.map((m) => ({ value: m, label: formatBulan(m) }))}
        onChange={(it) => {
          // A month is always chosen: there is no empty choice.
          if (it !== '') change(ofMonth(it, booked.get(it) ?? null));
        }}
        isian={isian}
      />
      {isBooked && <p class="notice">{t.sudah}</p>}
      <div class="pair is-roomy">
        {(['pendapatan', 'biaya', 'modal'] as const).map((kunci) => (
          <NumberField key={kunci} {...bind(kunci)} label={t[kunci]} unit="Rp" />
        ))}
      </div>
      {isBooked && (
        <TextArea {...bind('alasan')} jalur="koreksi.alasan" label={t.alasan} rows={2} />
      )}
    </>
  );
}
