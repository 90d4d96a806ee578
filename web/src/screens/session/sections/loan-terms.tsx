// How a new loan of the group is repaid: number of instalments, charge, what it is for, and the schedule.
import { MOST_ANGSURAN } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { CARA_JASA } from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { BarisPinjaman } from '../../../forms/session/form-sesi.ts';
import { caraOf, jasaOf, type jadwalOf } from '../../../forms/session/new-loan.ts';
import * as teks from '../../../teks/index.ts';
import { Segments } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { sumOf, type Section } from './section.ts';

const t = teks.sesi;

export function LoanTerms(
  props: Section<'loans'> & {
    readonly baris: BarisPinjaman;
    /** Path of the loan in the submission. */
    readonly base: string;
    readonly jadwal: ReturnType<typeof jadwalOf>;
    readonly set: (part: Partial<BarisPinjaman>) => void;
  },
): JSX.Element {
  const { group, isian, baris, base, jadwal, set } = props;
  const jasa = jasaOf(baris, group);
  const cara = caraOf(baris, group);
  // Without a charge a declining one gives no schedule: then the fault is about the charge.
  const isOpen = cara === 'menurun' && jasa === 0;
  return (
    <div class="stack">
      <NumberField
        jalur={isOpen ? `${base}.kali` : `${base}.angsuran`}
        label={teks.barisSesi.kali}
        isian={isian}
        value={baris.kali}
        onChange={(kali) => {
          set({ kali: kali === null ? null : Math.min(MOST_ANGSURAN, kali) });
        }}
      />
      <Segments
        jalur={`${base}.cara`}
        label={teks.barisSesi.caraJasa}
        value={cara}
        choices={CARA_JASA.map((value) => ({
          value,
          label: teks.barisSesi.caraJasaPilihan[value],
        }))}
        isian={isian}
        onChange={(chosen) => {
          // What was typed meant something else.
          set({ cara: chosen, jasa: null });
        }}
      />
      <NumberField
        jalur={isOpen ? `${base}.angsuran` : `${base}.jasa`}
        label={cara === 'flat' ? teks.barisSesi.jasa : teks.barisSesi.jasaMenurun}
        unit="Rp"
        isian={isian}
        value={baris.pokok === null || isOpen ? baris.jasa : jasa}
        onChange={(typed) => {
          set({ jasa: typed ?? 0 });
        }}
      />
      <TextField
        jalur={`${base}.tujuan`}
        label={teks.barisSesi.tujuan}
        optional
        isian={isian}
        value={baris.tujuan}
        onChange={(tujuan) => {
          set({ tujuan });
        }}
      />
      {jadwal.length > 0 && <ScheduleTable jadwal={jadwal} />}
    </div>
  );
}

function ScheduleTable(props: { readonly jadwal: ReturnType<typeof jadwalOf> }): JSX.Element {
  return (
    // A table of amounts may be wider than the phone at twice the text size: it scrolls by itself.
    <div class="scroll" role="group" aria-label={teks.barisSesi.jadwal} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{teks.barisSesi.jadwalKe}</th>
            <th scope="col">{t.tanggal}</th>
            <th scope="col" class="is-number">
              {t.jumlah}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.jadwal.map((it, index) => (
            <tr key={it.jatuhTempo}>
              <td>{index + 1}</td>
              <td>{formatTanggal(it.jatuhTempo)}</td>
              <td class="is-number">{formatRupiah(sumOf(it))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
