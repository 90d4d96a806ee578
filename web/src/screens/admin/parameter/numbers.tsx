// The numbers of a parameter set to type into, by heading, and below them those that differ.
import type { JSX } from 'preact';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FromTo } from '../../../ui/lists/from-to.tsx';
import { writeAngka, type AngkaSet } from './angka-set.ts';
import { groupOf, labelOf } from './labels.ts';

const t = teks.kelola.parameter;

export function Numbers(props: {
  /** The value in the set in force. */
  readonly semula: AngkaSet;
  /** Paths of the numbers that differ from it. */
  readonly changed: readonly string[];
  readonly textOf: (jalur: string) => string;
  readonly isian: readonly Isian[];
  readonly onType: (jalur: string, text: string) => void;
}): JSX.Element {
  const { semula, changed, textOf, isian, onType } = props;
  return (
    <>
      {Object.entries(t.grup).map(([grup, judul]) => {
        const jalur = Object.keys(semula).filter((it) => groupOf(it) === grup);
        const n = jalur.filter((it) => changed.includes(it)).length;
        return (
          <details key={grup} class="changes">
            <summary>
              <strong>{judul}</strong> {n > 0 && <span class="late">{t.diubah(n)}</span>}
            </summary>
            <div class="pair is-roomy">
              {jalur.map((it) => (
                <TextField
                  key={it}
                  jalur={`set.${it}`}
                  label={labelOf(it)}
                  value={textOf(it)}
                  onChange={(text) => {
                    onType(it, text);
                  }}
                  isian={isian}
                />
              ))}
            </div>
          </details>
        );
      })}
      <p role="status">{t.diubah(changed.length)}</p>
      {changed.length > 0 && (
        <ul class="change-cells">
          {changed.map((it) => (
            <li key={it}>
              <span class="muted">{labelOf(it)}: </span>
              <FromTo dari={writeAngka(semula[it] ?? 0)} ke={textOf(it)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
