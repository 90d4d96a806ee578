// A session that the server refused, or that its owner took out of the queue, in the form again.
import type { JSX } from 'preact';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { fromKiriman, markAbsent } from '../../forms/session/from-kiriman.ts';
import { makeId } from '../../forms/make-id.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { SesiForm } from './sesi-form.tsx';

export function RefusedSesi(props: {
  readonly group: GroupData;
  readonly refused: OutboxItem;
  readonly sent: KirimanOf<'sesi'>;
}): JSX.Element {
  const { group, refused, sent } = props;
  return (
    <SesiForm
      group={group}
      refused={refused}
      correction={null}
      kunci={`sesi/${group.ksm.id}`}
      makeFresh={() => markAbsent(fromKiriman(sent, makeId), group)}
    />
  );
}
