// What looks wrong in a group's month, each in a few words.
import type { JSX } from 'preact';

export function Marks({ tanda }: { readonly tanda: readonly string[] }): JSX.Element | null {
  if (tanda.length === 0) return null;
  return (
    <ul class="marks">
      {tanda.map((each) => (
        <li key={each} class="flag flag-jeda">
          {each}
        </li>
      ))}
    </ul>
  );
}
