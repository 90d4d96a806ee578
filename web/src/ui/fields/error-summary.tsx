// What must be corrected, at the top of a form, with a link to each field.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import * as teks from '../../teks/index.ts';
import { idOf } from './field.tsx';

/** Takes the focus when it appears. */
export function ErrorSummary(props: {
  readonly isian: readonly Isian[];
  /** Counts attempts, so that another failed one brings the focus back. */
  readonly attempt: number;
  readonly pesan?: string | undefined;
}): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = props.isian.length === 0 && props.pesan === undefined;
  useEffect(() => {
    if (!isEmpty) box.current?.focus();
  }, [props.attempt, isEmpty]);
  if (isEmpty) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{props.pesan ?? teks.umum.isianPerluDiperbaiki(props.isian.length)}</h2>
      {props.isian.length > 0 && (
        <ul>
          {props.isian.map((it) => (
            <li key={`${it.jalur} ${it.pesan}`}>
              <a
                href={`#${idOf(it.jalur)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(it.jalur);
                }}
              >
                {it.label}: {it.pesan}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The field itself, or the nearest section of the form that contains it. */
export function focusField(jalur: string): void {
  for (let path = jalur; path !== ''; path = path.replace(/(\.?[^.[\]]+|\[\d+\])$/, '')) {
    const element = document.getElementById(idOf(path));
    if (element === null) continue;
    const folded = element.closest('details');
    if (folded !== null) folded.open = true;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    return;
  }
}
