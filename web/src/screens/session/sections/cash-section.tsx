// The cash counted on the table against the cash in the records: a difference is shown at once.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import * as teks from '../../../teks/index.ts';
import { faultOf, idOf } from '../../../ui/fields/field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import type { RingkasanSesi } from '../../../forms/session/summarize.ts';
import type { Section } from './section.ts';

const t = teks.sesi;

export function CashSection(
  props: Section<'cash'> & {
    readonly kasAwal: number | null;
    readonly kasSeharusnya: number | null;
    readonly totals: RingkasanSesi;
  },
): JSX.Element {
  const { form, isian, change, bind, kasAwal, kasSeharusnya, totals } = props;
  const { kasDihitung } = form;
  const selisih =
    kasSeharusnya === null || kasDihitung === null ? null : kasDihitung - kasSeharusnya;
  const isReasonAsked =
    (selisih === null ? kasDihitung !== null : selisih !== 0) ||
    form.alasanSelisih !== '' ||
    faultOf(isian, 'isi.alasanSelisih') !== null;
  const lines: readonly (readonly [string, number])[] = [
    [t.kasSetoran, totals.setoran],
    [t.kasAngsuran, totals.angsuran],
    [t.kasPinjaman, -totals.pinjaman],
    [t.kasLainnya, totals.kasLain],
  ];
  return (
    <fieldset class="block" id={idOf('kas')} tabIndex={-1}>
      <legend>{t.kas}</legend>
      {kasAwal === null || kasSeharusnya === null ? (
        <p class="muted">{t.kasTidakDiketahui}</p>
      ) : (
        <dl class="sums">
          <div>
            <dt>{t.kasAwal}</dt>
            <dd>{formatRupiah(kasAwal)}</dd>
          </div>
          {lines.map(
            ([label, jumlah]) =>
              jumlah !== 0 && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{jumlah > 0 ? `+${formatRupiah(jumlah)}` : formatRupiah(jumlah)}</dd>
                </div>
              ),
          )}
          <div class="is-total">
            <dt>{t.kasSeharusnya}</dt>
            <dd>{formatRupiah(kasSeharusnya)}</dd>
          </div>
        </dl>
      )}
      <NumberField
        jalur="isi.kasDihitung"
        label={t.kasDihitung}
        hint={t.kasDihitungBantuan}
        unit="Rp"
        isian={isian}
        value={kasDihitung}
        onChange={(counted) => {
          change({ kasDihitung: counted });
        }}
      />
      {kasDihitung === null && kasSeharusnya !== null && kasSeharusnya >= 0 && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            change({ kasDihitung: kasSeharusnya });
          }}
        >
          {t.kasSama(kasSeharusnya)}
        </button>
      )}
      <p role="status" class={selisih === 0 ? 'agree' : 'differ'}>
        {selisih !== null && (selisih === 0 ? t.kasCocok : t.kasSelisih(selisih))}
      </p>
      {isReasonAsked && (
        <TextArea
          {...bind('alasanSelisih')}
          label={t.alasanSelisih}
          hint={t.alasanBantuan}
          rows={2}
        />
      )}
    </fieldset>
  );
}
