// What falls due today, with its amount: one tap when everybody pays, one per borrower when not.
import type { JSX } from 'preact';
import type { Tagihan } from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { faultOf, FaultText, idOf } from '../../../ui/fields/field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import type { BarisAngsuran, FormSesi } from '../../../forms/session/form-sesi.ts';
import { nameOf, sumOf, type Section } from './section.ts';
import type { PinjamanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { entryIn } from '../../../../../functions/src/domain/basics/entry-in.ts';

const t = teks.sesi;
const UNPAID: BarisAngsuran = { bayar: false, jumlah: null, oleh: 'anggota' };

type Dues = ReadonlyMap<PinjamanId, Tagihan>;

export function InstalmentSection(
  props: Section<'instalments'> & { readonly dues: Dues },
): JSX.Element {
  const { form, group, dues, isian, change } = props;
  const open = group.pinjaman.filter((it) => (dues.get(it.id)?.sisa ?? 0) > 0);
  const due = open.filter((it) => (dues.get(it.id)?.jumlah ?? 0) > 0);
  const later = open.filter((it) => !due.includes(it));
  const total = due.reduce((sum, it) => sum + (dues.get(it.id)?.jumlah ?? 0), 0);
  const paid = open.reduce((sum, { id }) => {
    const baris = entryIn(form.angsuran, id) ?? UNPAID;
    return baris.bayar ? sum + (baris.jumlah ?? dues.get(id)?.jumlah ?? 0) : sum;
  }, 0);
  const fault = faultOf(isian, 'isi.pembayaran');
  const payAll = (): void => {
    const angsuran = { ...form.angsuran };
    for (const { id } of due) angsuran[id] = { ...UNPAID, ...entryIn(angsuran, id), bayar: true };
    change({ angsuran });
  };
  return (
    <fieldset class="block" id={idOf('isi.pembayaran')} tabIndex={-1}>
      <legend>{t.angsuran}</legend>
      {due.length === 0 && <p class="muted">{t.angsuranKosong}</p>}
      {due.length > 1 && (
        <button type="button" class="button is-small" onClick={payAll}>
          {t.semuaBayar(total)}
        </button>
      )}
      {fault !== null && <FaultText id="f-pembayaran-salah" pesan={fault} />}
      <ul class="dues">
        {due.map((it) => (
          <InstalmentRow key={it.id} {...props} pinjaman={it} />
        ))}
      </ul>
      {later.length > 0 && (
        <details open={later.some((it) => entryIn(form.angsuran, it.id)?.bayar === true)}>
          <summary>{t.belumTempo(later.length)}</summary>
          <ul class="dues">
            {later.map((it) => (
              <InstalmentRow key={it.id} {...props} pinjaman={it} />
            ))}
          </ul>
        </details>
      )}
      {paid > 0 && <p class="total">{t.jumlahAngsuran(paid)}</p>}
    </fieldset>
  );
}

function InstalmentRow(
  props: Section<'instalments'> & { readonly dues: Dues; readonly pinjaman: Pinjaman },
): JSX.Element {
  const { form, group, isian, pinjaman, dues, change } = props;
  const tagihan = dues.get(pinjaman.id);
  const baris = entryIn(form.angsuran, pinjaman.id) ?? UNPAID;
  const nama =
    pinjaman.peminjam === null ? teks.kelompok.kelompok : nameOf(group, pinjaman.peminjam);
  const due = tagihan?.jumlah ?? 0;
  const usual = due || (tagihan?.berikutnya ? sumOf(tagihan.berikutnya) : 0);
  const late = tagihan?.angsuranTerlambat ?? 0;
  const base = `isi.pembayaran[${String(positionOf(form, group, pinjaman.id))}]`;
  const set = (part: Partial<BarisAngsuran>): void => {
    change({ angsuran: { ...form.angsuran, [pinjaman.id]: { ...baris, ...part } } });
  };
  return (
    <li class={`due${baris.bayar ? ' is-paid' : ''}`}>
      <CheckField
        jalur={`angsuran.${pinjaman.id}`}
        checked={baris.bayar}
        label={
          <>
            <span class="visually-hidden">{t.bayarUntuk(nama)}: </span>
            <strong>{nama}</strong>
            {pinjaman.sumber !== 'internal' && ` (${t.sumberPilihan[pinjaman.sumber]})`}
            <span class="muted">
              {due > 0 ? t.jatuhTempo(due) : t.sisa(tagihan?.sisa ?? 0)}
              {late > 0 && <em class="late"> · {t.terlambat(late)}</em>}
            </span>
          </>
        }
        onChange={(bayar) => {
          set({ bayar, jumlah: bayar && due === 0 ? usual : baris.jumlah });
        }}
      />
      {baris.bayar && (
        <div class="due-fields">
          <NumberField
            jalur={`${base}.jumlah`}
            label={t.jumlahBayar(nama)}
            hideLabel
            unit="Rp"
            isian={isian}
            value={baris.jumlah ?? usual}
            onChange={(jumlah) => {
              set({ jumlah: jumlah ?? 0 });
            }}
          />
          {((baris.jumlah ?? usual) > usual || baris.jasaLebih) && (
            <NumberField
              jalur={`${base}.jasaLebih`}
              label={t.jasaLebih}
              unit="Rp"
              isian={isian}
              value={baris.jasaLebih ?? null}
              onChange={(jasaLebih) => {
                set({ jasaLebih });
              }}
            />
          )}
          <CheckField
            jalur={`renteng.${pinjaman.id}`}
            class="chip"
            label={
              <span>
                {t.olehPilihan.tanggungRenteng}
                <span class="visually-hidden">, {t.tanggungRentengUntuk(nama)}</span>
              </span>
            }
            checked={baris.oleh === 'tanggungRenteng'}
            onChange={(checked) => {
              set({ oleh: checked ? 'tanggungRenteng' : 'anggota' });
            }}
          />
        </div>
      )}
    </li>
  );
}

/** The position that a payment will have in the submission: faults name it by that. */
function positionOf(form: FormSesi, group: GroupData, pinjaman: PinjamanId): number {
  const paid = group.pinjaman.filter((it) => entryIn(form.angsuran, it.id)?.bayar === true);
  return Math.max(
    0,
    paid.findIndex((it) => it.id === pinjaman),
  );
}
