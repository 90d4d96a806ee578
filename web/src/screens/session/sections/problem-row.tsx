// A problem that the meeting raised.
import type { JSX } from 'preact';
import type { BarisMasalah } from '../../../forms/session/form-sesi.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { Section } from './section.ts';

const t = teks.sesi;

export function ProblemRow({
  form,
  isian,
  change,
  masalah,
  index,
}: Section<'problems'> & {
  readonly masalah: BarisMasalah;
  readonly index: number;
}): JSX.Element {
  return (
    <div class="with-remove">
      <TextField
        jalur={`isi.masalah[${String(index)}].uraian`}
        label={teks.barisSesi.masalahBaru}
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
        aria-label={teks.barisSesi.hapusMasalah(index + 1)}
        onClick={() => {
          change({ masalah: form.masalah.filter((_, i) => i !== index) });
        }}
      >
        ×
      </button>
    </div>
  );
}
