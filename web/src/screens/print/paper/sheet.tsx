// The frame of an A4 sheet: what the screen shows around it, and what goes to the printer.
import type { ComponentChildren, JSX } from 'preact';
import * as teks from '../../../teks/index.ts';
import { PageHeading } from '../../../ui/page.tsx';
import './print.css';

export function Sheet(props: {
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly class: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="page print-page">
      <div class="print-tools">
        <p class="crumb">
          <a href={props.back.to}>← {props.back.label}</a>
        </p>
        <button
          type="button"
          class="button is-primary"
          onClick={() => {
            print();
          }}
        >
          {teks.cetak.cetak}
        </button>
      </div>
      {/* Wider than a phone: it scrolls by itself and takes the focus. */}
      <div class="print-scroll" role="region" aria-label={props.title} tabIndex={0}>
        <article class={`sheet ${props.class}`}>
          <PageHeading title={props.title} />
          {props.children}
        </article>
      </div>
    </div>
  );
}
