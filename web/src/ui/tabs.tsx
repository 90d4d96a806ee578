// The tabs of one kind of work, as links in a row; `kini` is the one shown.
import type { JSX } from 'preact';

export function Tabs(props: {
  readonly judul: string;
  readonly kini: string;
  readonly tabs: readonly {
    readonly to: string;
    readonly kunci: string;
    readonly label: string;
  }[];
}): JSX.Element {
  return (
    <nav class="desk-tabs" aria-label={props.judul}>
      <ul>
        {props.tabs.map((it) => (
          <li key={it.kunci}>
            <a href={it.to} aria-current={it.kunci === props.kini ? 'page' : undefined}>
              {it.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
