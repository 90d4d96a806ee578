// A new set of parameters, from the one in force to its adoption. Nothing is adopted unseen: the
// numbers that differ are listed beside the button.
import type { JSX } from 'preact';
import { adoptParameter } from '../../../../../functions/src/domain/callables/admin/parameter.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { SetParameter } from '../../../../../functions/src/domain/basics/parameter.ts';
import { checkSet } from '../../../../../functions/src/domain/basics/check-parameter.ts';
import { hasDateShape, type Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import { today } from '../../../state/clock.ts';
import { flatten, readAngka, withAngka, writeAngka, type AngkaSet } from './angka-set.ts';
import { ask } from '../../../server/ask.ts';
import { ChangeForm } from '../forms/change-form.tsx';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { labelOf } from './labels.ts';
import { Numbers } from './numbers.tsx';
import { Preview } from './preview.tsx';
import { useChange, type Reason } from '../forms/use-change.ts';
import { newSetFields, type SetFields } from './set-fields.ts';

const t = teks.kelola.parameter;

export function SetForm(props: {
  readonly dasar: SetParameter;
  readonly onAdopted: (berlakuSejak: Tanggal) => void;
}): JSX.Element | null {
  const { dasar, onAdopted } = props;
  const semula = flatten(dasar);
  const change = useChange<SetFields>(
    'kelola/parameter',
    () => newSetFields(today()),
    // A number in a list has `[0]` in the schema's path and `.0` here.
    (jalur) => jalur.replaceAll(/\[(\d+)\]/g, '.$1'),
  );
  const { form, faults } = change;
  if (form === null) return null;
  const { typed, berlakuSejak } = form;

  const textOf = (jalur: string): string => typed[jalur] ?? writeAngka(semula[jalur] ?? 0);
  const changed = Object.keys(semula).filter((jalur) => readAngka(textOf(jalur)) !== semula[jalur]);
  /** The set as typed; null when a number cannot be read or is out of order, which is then shown. */
  const readSet = (): SetParameter | null => {
    const angka: Record<string, number> = {};
    const isian: Isian[] = [];
    for (const jalur of changed) {
      const n = readAngka(textOf(jalur));
      if (n === null)
        isian.push({ jalur: `set.${jalur}`, label: labelOf(jalur), pesan: t.angkaSalah });
      else angka[jalur] = n;
    }
    if (!hasDateShape(berlakuSejak)) {
      const pesan = teks.kota.target.wajib;
      faults.show([...isian, { jalur: 'set.berlakuSejak', label: t.berlakuSejak, pesan }]);
      return null;
    }
    const set = withAngka(dasar, berlakuSejak, angka satisfies AngkaSet);
    const found = isian.length > 0 ? isian : checkSet(set);
    if (found.length === 0) {
      faults.clear();
      return set;
    }
    faults.show(found);
    return null;
  };
  const adopt = async ({ alasan }: Reason): Promise<void> => {
    if (changed.length === 0) {
      faults.show([], t.tanpaPerubahan);
      return;
    }
    const set = readSet();
    if (set === null || !confirm(t.yakin(formatTanggalPanjang(set.berlakuSejak)))) return;
    const answer = await change.send(() => ask(adoptParameter, { set, alasan }));
    if (answer !== null) onAdopted(answer.berlakuSejak);
  };

  return (
    <ChangeForm
      judul={t.susun}
      pengantar={t.dasar(formatTanggalPanjang(dasar.berlakuSejak))}
      change={change}
      simpan={change.isSaving ? t.menerapkan : t.terapkan}
      onSave={adopt}
    >
      {({ isian, change: set }) => (
        <>
          <TextField
            jalur="set.berlakuSejak"
            type="date"
            label={t.berlakuSejak}
            value={berlakuSejak}
            onChange={(tanggal) => {
              set({ berlakuSejak: tanggal });
            }}
            isian={isian}
          />
          <Numbers
            semula={semula}
            changed={changed}
            textOf={textOf}
            isian={isian}
            onType={(jalur, text) => {
              set({ typed: { ...typed, [jalur]: text } });
            }}
          />
          <Preview readSet={readSet} />
        </>
      )}
    </ChangeForm>
  );
}
