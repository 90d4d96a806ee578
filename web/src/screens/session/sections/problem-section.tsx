// Problems raised, and earlier ones that are solved by now.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { emptyRows } from '../../../forms/session/form-sesi.ts';
import { openProblems } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { idOf } from '../../../ui/fields/field.tsx';
import { lazyPage } from '../../../ui/page.tsx';
import type { Section } from './section.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.sesi;

// Most meetings raise none: a phone that records one without loads no row for them.
const ProblemRow = lazyPage(() => import('./problem-row.tsx').then((m) => m.ProblemRow));

export function ProblemSection(props: Section<'problems'>): JSX.Element {
  const { form, group, change } = props;
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
        <ProblemRow key={masalah.id} {...props} masalah={masalah} index={index} />
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
