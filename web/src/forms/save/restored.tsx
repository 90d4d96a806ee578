// Says that a half-filled form was restored, and offers to begin anew.
import type { JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import type { Saving } from './use-save.ts';

export function Restored(props: {
  readonly saving: Pick<Saving<object>, 'isRestored' | 'restart'>;
  readonly yakin?: string | undefined;
  readonly mulai?: string | undefined;
  readonly onRestart?: () => void;
}): JSX.Element | null {
  const { saving, yakin = teks.pulih.mulaiBaruYakin, mulai = teks.pulih.mulaiBaru } = props;
  if (!saving.isRestored) return null;
  return (
    <p class="notice">
      {teks.pulih.dipulihkan}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          if (!confirm(yakin)) return;
          saving.restart();
          props.onRestart?.();
        }}
      >
        {mulai}
      </button>
    </p>
  );
}
