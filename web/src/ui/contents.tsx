// What was typed, line by line, so that it can be copied to paper, compared, or judged before it is removed.
import type { JSX } from 'preact';
import { formatAngka, formatTanggal } from '../../../functions/src/domain/basics/format.ts';
import { labelOf } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { hasDateShape } from '../../../functions/src/domain/basics/tanggal.ts';
import type { OutboxItem } from '../state/outbox-item.ts';
import * as teks from '../teks/index.ts';

export function Contents(props: {
  readonly item: Pick<OutboxItem, 'judul' | 'kiriman'>;
  readonly isOpen?: boolean;
}): JSX.Element {
  const { item, isOpen = false } = props;
  return (
    <details open={isOpen}>
      <summary>
        {teks.kiriman.isinya}
        <span class="visually-hidden"> {item.judul}</span>
      </summary>
      <dl class="contents">
        {linesOf(item.kiriman.isi).map(({ label, text }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface Line {
  readonly label: string;
  readonly text: string;
}

/** Ids made by the phone mean nothing to people. */
const MADE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

function linesOf(value: unknown, at: readonly (string | number)[] = []): Line[] {
  if (typeof value !== 'object') {
    const text = textOf(value);
    return text === '' ? [] : [{ label: labelOf(at), text }];
  }
  if (value === null) return [];
  const steps: readonly [string | number, unknown][] = Array.isArray(value)
    ? value.map((it: unknown, index) => [index, it])
    : Object.entries(value);
  return steps.flatMap(([step, it]) =>
    linesOf(it, typeof step === 'string' && MADE_ID.test(step) ? at : [...at, step]),
  );
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (MADE_ID.test(value)) return '';
      return hasDateShape(value) ? formatTanggal(value) : value;
    case 'number':
      return formatAngka(value);
    case 'boolean':
      return value ? teks.umum.ya : teks.kiriman.tidak;
    default:
      return '';
  }
}
