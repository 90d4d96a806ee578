// An accepted session opened again, to be corrected or cancelled.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import type { FormSesi } from '../../forms/session/form-sesi.ts';
import { fromKiriman, markAbsent } from '../../forms/session/from-kiriman.ts';
import { correctionOf, groupBefore } from '../../forms/session/recorded.ts';
import { CorrectionSection } from './correction-section.tsx';
import { SesiForm } from './sesi-form.tsx';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';
import { useSesiTercatat } from '../../reads/use-sesi-tercatat.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { SesiCancel } from './sesi-cancel.tsx';
import { makeId } from '../../forms/make-id.ts';
import type { SesiId } from '../../../../functions/src/domain/basics/identitas.ts';

interface Props {
  readonly group: GroupData;
  readonly sesiId: SesiId;
  /** The correction that the server refused. */
  readonly refused: OutboxItem | null;
  readonly isCancelling: boolean;
}

export function RecordedSesi(props: Props): JSX.Element {
  const { group, sesiId, isCancelling } = props;
  const read = useSesiTercatat(sesiId);
  const recorded = read.data ?? null;
  if (recorded === null) {
    return (
      <div class="page narrow">
        <PageHeading title={isCancelling ? teks.batal.judul : teks.koreksi.judul} />
        <ReadState read={read} words={teks.koreksi.gagal} />
      </div>
    );
  }
  if (isCancelling) return <SesiCancel ksm={group.ksm} recorded={recorded} />;
  return <CorrectionForm key={sesiId} {...props} recorded={recorded} />;
}

function CorrectionForm(props: Props & { readonly recorded: SesiTercatat }): JSX.Element {
  const { refused, recorded } = props;
  const group = useMemo(() => groupBefore(props.group, recorded), [props.group, recorded]);
  const sent = refused?.kiriman.jenis === 'sesi' ? refused.kiriman : null;
  return (
    <SesiForm
      group={group}
      refused={refused}
      correction={{ recorded, kata: teks.koreksi, Reason: CorrectionSection }}
      kunci={`koreksi/${recorded.sesi.id}`}
      makeFresh={(): FormSesi =>
        markAbsent(fromKiriman(sent ?? correctionOf(recorded), makeId), group)
      }
    />
  );
}
