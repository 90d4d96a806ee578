// Cash in or out that is neither a deposit nor a loan of the group.
import type { JSX } from 'preact';
import * as teks from '../../../teks/index.ts';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import { idOf } from '../../../ui/fields/field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { emptyRows, type BarisKasLain } from '../../../forms/session/form-sesi.ts';
import type { Section } from './section.ts';
import type { SavingsAtHand } from '../../../forms/session/savings-at-hand.ts';
import { lazyPage } from '../../../ui/page.tsx';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.sesi;
const Withdrawals = lazyPage(() => import('../withdrawals.tsx').then((m) => m.Withdrawals));

export function OtherCashSection({
  form,
  group,
  isian,
  change,
  savings,
  onRead,
}: Section<'otherCash'> & {
  readonly savings: SavingsAtHand | null;
  readonly onRead: (savings: SavingsAtHand) => void;
}): JSX.Element {
  const set = (index: number, part: Partial<BarisKasLain>): void => {
    change({ kasLain: form.kasLain.map((it, i) => (i === index ? { ...it, ...part } : it)) });
  };
  const kinds = Object.entries(t.jenisKasLainPilihan).map(([value, label]) => ({
    value: value as BarisKasLain['jenis'],
    label,
  }));
  return (
    <fieldset class="block" id={idOf('isi.kasLain')} tabIndex={-1}>
      <legend>{t.kasLain}</legend>
      {form.kasLain.map((baris, index) => {
        const base = `isi.kasLain[${String(index)}]`;
        return (
          <div key={baris.id} class="sub" role="group" aria-label={t.kasLainKe(index + 1)}>
            <div class="pair">
              <SelectField
                jalur={`${base}.jenis`}
                label={t.jenisKasLain}
                isian={isian}
                value={baris.jenis}
                choices={kinds}
                onChange={(jenis) => {
                  if (jenis !== '') set(index, { jenis });
                }}
              />
              <NumberField
                jalur={`${base}.jumlah`}
                label={t.jumlah}
                unit="Rp"
                isian={isian}
                value={baris.jumlah}
                onChange={(jumlah) => {
                  set(index, { jumlah });
                }}
              />
            </div>
            <Segments
              jalur={`${base}.arah`}
              label={t.arah}
              value={baris.arah}
              choices={[
                { value: 'masuk', label: t.arahPilihan.masuk },
                { value: 'keluar', label: t.arahPilihan.keluar },
              ]}
              isian={isian}
              onChange={(arah) => {
                set(index, { arah });
              }}
            />
            {baris.jenis === 'tarikTabungan' && (
              <SelectField
                jalur={`${base}.anggota`}
                label={t.anggota}
                isian={isian}
                value={baris.anggota}
                empty={teks.umum.pilih}
                hint={savings?.say(form, baris.anggota)}
                choices={group.anggota.map(({ id, nama }) => ({ value: id, label: nama }))}
                onChange={(anggota) => {
                  set(index, { anggota });
                }}
              />
            )}
            <TextField
              jalur={`${base}.keterangan`}
              label={t.keterangan}
              optional
              isian={isian}
              value={baris.keterangan}
              onChange={(keterangan) => {
                set(index, { keterangan });
              }}
            />
            <button
              type="button"
              class="link-button is-danger"
              onClick={() => {
                change({ kasLain: form.kasLain.filter((_, i) => i !== index) });
              }}
            >
              {t.hapusKasLain(index + 1)}
            </button>
          </div>
        );
      })}
      {form.kasLain.some(({ jenis }) => jenis === 'tarikTabungan') && (
        <Withdrawals group={group} onRead={onRead} />
      )}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          change({ kasLain: [...form.kasLain, emptyRows(makeId, 0).kasLain()] });
        }}
      >
        + {t.tambahKasLain}
      </button>
    </fieldset>
  );
}
