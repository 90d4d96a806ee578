// The monthly books of a UPK: income, cost and capital, and the form for a month.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addMonths, monthOf, type Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan, formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { reportToday } from '../../state/report-clock.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { BOOKS_SHOWN } from '../../reads/shapes/list-max.ts';
import { useBuku } from '../../reads/use-upk.ts';
import type { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import {
  fromUpkBulanan,
  newFormBuku,
  ofMonth,
  toUpkBulanan,
  type FormBuku,
} from '../../forms/desk/books.ts';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { More } from '../../ui/lists/more.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import * as teks from '../../teks/index.ts';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import type { Fields } from '../../ui/fields/fields.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { makeId } from '../../forms/make-id.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk.buku;

export function UpkBukuPage({ lkm }: { readonly lkm: Lkm }): JSX.Element {
  const [sent, setSent] = useState<KirimanId | null>(null);
  const { read, older } = useBuku(lkm);
  return (
    <>
      <ReadState read={{ ...read, unread: read.unread + older.unread }} />
      {read.data && (
        // Begins anew when the books have changed, with the next month that is not on record.
        <BooksForm key={JSON.stringify(read.data)} lkm={lkm} bulanan={read.data} onSent={setSent} />
      )}
      <SavedNote itemId={sent} />
      {read.data && (
        <section class="stack" aria-labelledby="buku">
          <h2 id="buku">{t.judul}</h2>
          <Listing
            judul={t.judul}
            baris={older.rows}
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
          <More older={older} lagi={teks.qs.ledger.lebihLama} />
        </section>
      )}
    </>
  );
}

function BooksForm(props: {
  readonly lkm: Lkm;
  /** Recorded months, the newest first. */
  readonly bulanan: readonly UpkBulanan[];
  readonly onSent: (itemId: KirimanId) => void;
}): JSX.Element {
  const { lkm, bulanan, onSent } = props;
  const now = monthOf(reportToday());
  const months = Array.from({ length: BOOKS_SHOWN }, (_, i) => addMonths(now, -i));
  const booked = new Map(bulanan.map((it) => [it.bulan, it]));
  const first = months.find((m) => m < now && !booked.has(m)) ?? now;
  const [corrected] = useState(() => refusedHere(['upkBulanan']));
  const sent = corrected?.kiriman.jenis === 'upkBulanan' ? corrected.kiriman : null;
  const [bulan, setBulan] = useState(sent?.isi.bulan ?? first);
  return (
    <RecordForm<FormBuku>
      judul={booked.has(bulan) ? t.ubah : t.catat}
      kunci={`upkBulanan/${lkm.id}`}
      // It differs from month to month: the form has it.
      dilihat={null}
      fresh={() =>
        sent === null
          ? newFormBuku(first, booked.get(first) ?? null, makeId)
          : fromUpkBulanan(sent, makeId)
      }
      toKiriman={(form) => toUpkBulanan(form, lkm, booked.has(form.bulan))}
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
