// Groups that may be the one that is registered, renamed or moved: each can be looked at, and what was typed waits
// meanwhile.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { hasDateShape } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { Mirip } from '../../../../../functions/src/domain/records/mirip.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { Doubts } from '../../../ui/doubts.tsx';

const t = teks.daftarKsm.ganda;

export function MiripDoubts(props: {
  readonly mirip: readonly Mirip[];
  readonly judul?: string;
  readonly isSaving: boolean;
  readonly onConfirm: () => void;
}): JSX.Element {
  const { mirip, judul = t.judul, isSaving, onConfirm } = props;
  return (
    <Doubts
      about={mirip}
      judul={judul}
      penjelasan={t.penjelasan}
      jawaban={t.lain}
      isSaving={isSaving}
      onConfirm={onConfirm}
    >
      {mirip.map(({ id, nama, tanggalBentuk, sama }) => (
        <li key={id}>
          <a href={path.ksm(id)}>{nama}</a>
          {tanggalBentuk !== null && hasDateShape(tanggalBentuk)
            ? `, ${t.dibentuk(formatTanggal(tanggalBentuk))}`
            : ''}
          {sama > 0 ? `, ${t.sama(sama)}` : ''}
        </li>
      ))}
    </Doubts>
  );
}
