// Groups that may be the one that is being registered: each can be looked at, and what was typed waits meanwhile.
// Takes the focus when it appears.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { hasDateShape } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { Twin } from '../../../forms/group/members/twins.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.daftarKsm.ganda;

export function Twins(props: {
  readonly twins: readonly Twin[];
  readonly isSaving: boolean;
  readonly onConfirm: () => void;
}): JSX.Element | null {
  const { twins } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (twins.length > 0) box.current?.focus();
  }, [twins]);
  if (twins.length === 0) return null;
  return (
    <div class="doubts" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.judul}</h2>
      <p>{t.penjelasan}</p>
      <ul>
        {twins.map(({ id, nama, tanggalBentuk, sama }) => (
          <li key={id}>
            <a href={path.ksm(id)}>{nama}</a>
            {tanggalBentuk !== null && hasDateShape(tanggalBentuk)
              ? `, ${t.dibentuk(formatTanggal(tanggalBentuk))}`
              : ''}
            {sama > 0 ? `, ${t.sama(sama)}` : ''}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button is-primary"
        disabled={props.isSaving}
        onClick={props.onConfirm}
      >
        {t.lain}
      </button>
    </div>
  );
}
