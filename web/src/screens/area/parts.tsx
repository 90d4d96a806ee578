// Small parts that the pages of a city and of an area share.
import type { ComponentChildren, JSX } from 'preact';
import { navigate, place } from '../../routes/router.ts';
import { SelectField, type Choice } from '../../ui/fields/choice-field.tsx';
import { useStore } from '../../state/store.ts';

/** A word of the address's query, and how to change it without leaving the page. */
export function useQuery(name: string): [string | null, (value: string) => void] {
  const { search } = useStore(place);
  return [
    search.get(name),
    (value) => {
      const next = new URLSearchParams(place.get().search);
      next.set(name, value);
      navigate(`${location.pathname}?${next.toString()}`, { replace: true });
    },
  ];
}

/** One of a few, chosen in the address, so that a link leads back to it. */
export function QuerySelect(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice<string>[];
}): JSX.Element {
  const [, setValue] = useQuery(props.name);
  return (
    <div class="query-select">
      <SelectField
        jalur={`pilih.${props.name}`}
        label={props.label}
        value={props.value}
        choices={props.choices}
        isian={[]}
        onChange={setValue}
      />
    </div>
  );
}

export interface Share {
  readonly label: string;
  readonly n: number;
  /** Words behind the number; without them the share of the whole is not said. */
  readonly persen?: string;
  readonly tone?: 'good' | 'fair' | 'low' | 'none';
}

/** Counts as bars, the longest one full: a table for those who cannot see them. */
export function BarTable(props: {
  readonly judul: string;
  readonly shares: readonly Share[];
  /** What a full bar stands for; the largest count when left out. */
  readonly penuh?: number;
  readonly format: (n: number) => string;
}): JSX.Element {
  const full = props.penuh ?? Math.max(1, ...props.shares.map((it) => it.n));
  return (
    // Roles by name: the rows are laid out as lines, which would take them away.
    <table class="bars" role="table" aria-label={props.judul}>
      <tbody role="rowgroup">
        {props.shares.map((it) => (
          <tr key={it.label} role="row">
            <th scope="row" role="rowheader">
              {it.label}
            </th>
            <td class="bars-bar" role="cell" aria-hidden="true">
              <span class="bar">
                <i
                  class={`tone-${it.tone ?? 'good'}`}
                  style={{ width: `${String(full === 0 ? 0 : (it.n / full) * 100)}%` }}
                />
              </span>
            </td>
            <td class="is-number" role="cell">
              {props.format(it.n)}
              {it.persen !== undefined && <span class="muted"> {it.persen}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Section(props: {
  readonly id: string;
  readonly judul: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="block" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.judul}</h2>
      {props.children}
    </section>
  );
}
