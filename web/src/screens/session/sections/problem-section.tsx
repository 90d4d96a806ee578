// Problems raised, and earlier ones that are solved by now.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { emptyRows } from '../../../forms/session/form-sesi.ts';
import { openProblems } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { idOf } from '../../../ui/fields/field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { Section } from './section.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.sesi;

export function ProblemSection({ form, group, isian, change }: Section<'problems'>): JSX.Element {
  return (
    <fieldset class="block" id={idOf('isi.masalah')} tabIndex={-1}>
      <legend>{t.masalah}</legend>
      {openProblems(group).map((masalah) => (
        <CheckField
          key={masalah.id}
          jalur={`masalahSelesai.${masalah.id}`}
          label={
            <>
              {t.masalahSelesai(masalah.uraian)}{' '}
              <span class="muted">({formatTanggal(masalah.tanggal)})</span>
            </>
          }
          checked={form.masalahSelesai.includes(masalah.id)}
          onChange={(checked) => {
            change({
              masalahSelesai: checked
                ? [...form.masalahSelesai, masalah.id]
                : form.masalahSelesai.filter((it) => it !== masalah.id),
            });
          }}
        />
      ))}
      {form.masalah.map((masalah, index) => (
        <div key={masalah.id} class="with-remove">
          <TextField
            jalur={`isi.masalah[${String(index)}].uraian`}
            label={t.masalahBaru}
            hint={t.tanpaNama}
            isian={isian}
            maxLength={2000}
            value={masalah.uraian}
            onChange={(uraian) => {
              change({
                masalah: form.masalah.map((it, i) => (i === index ? { ...it, uraian } : it)),
              });
            }}
          />
          <button
            type="button"
            class="remove"
            aria-label={t.hapusMasalah(index + 1)}
            onClick={() => {
              change({ masalah: form.masalah.filter((_, i) => i !== index) });
            }}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          change({ masalah: [...form.masalah, emptyRows(makeId, 0).masalah()] });
        }}
      >
        + {t.tambahMasalah}
      </button>
    </fieldset>
  );
}
