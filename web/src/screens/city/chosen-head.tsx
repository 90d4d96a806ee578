// The head of a page of the desk that shows one month, year or stage at a time: the way back, the title, the choice.
import type { JSX } from 'preact';
import type { Choice } from '../../ui/fields/choice-field.tsx';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { PageHeading } from '../../ui/page.tsx';
import * as teks from '../../teks/index.ts';

export function ChosenHead(props: {
  /** Null: where it leads is not known yet. */
  readonly back: { readonly href: string; readonly judul: string } | null;
  readonly title: string;
  /** In the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice<string>[];
}): JSX.Element {
  const { back, title, name, label, value, choices } = props;
  return (
    <>
      {back && (
        <p class="crumb">
          <a href={back.href}>{teks.kota.kembali(back.judul)}</a>
        </p>
      )}
      <div class="title-row">
        <PageHeading title={title} />
        <QuerySelect name={name} label={label} value={value} choices={choices} />
      </div>
    </>
  );
}
