// A member who joins at the meeting, recorded on the way: the session form stays as it is behind this one, and
// has the member's row when it is back.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { currentPerson } from '../../state/session.ts';
import { focusField } from '../../ui/fields/error-summary.tsx';
import { JoinForm } from '../group/members/join-form.tsx';

export function NewMember(props: {
  readonly group: GroupData;
  /** Of the session. */
  readonly tanggal: Tanggal;
  readonly onClose: () => void;
}): JSX.Element | null {
  const { group, tanggal, onClose } = props;
  const klaim = currentPerson()?.klaim ?? null;
  useEffect(
    () => () => {
      // The form is drawn again first.
      setTimeout(() => {
        focusField('isi.hadir');
      });
    },
    [],
  );
  if (klaim === null) return null;
  return (
    <div class="page narrow">
      <JoinForm
        group={group}
        klaim={klaim}
        corrected={null}
        tanggal={tanggal}
        onClose={onClose}
        onSaved={onClose}
      />
    </div>
  );
}
