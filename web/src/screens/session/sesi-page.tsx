// One meeting on one screen, in the order of the paper form. In a normal meeting it is «hadir with the
// usual deposit» for everybody; only exceptions are tapped.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { currentPerson } from '../../state/session.ts';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import { today } from '../../state/clock.ts';
import { withNamesApart } from '../../reads/shapes/names-apart.ts';
import { useGroup } from '../../reads/use-group.ts';
import { useRefusedHere } from '../../forms/save/refused-here.ts';
import { place } from '../../routes/router.ts';
import { newFormSesi } from '../../forms/session/form-sesi.ts';
import { SesiForm } from './sesi-form.tsx';
import * as teks from '../../teks/index.ts';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';
import { makeId } from '../../forms/make-id.ts';
import type { KsmId, SesiId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.sesi;
// The words for a missing group are loaded when they are needed: a phone that records has a group.
const ReadState = lazyPage(() => import('../../ui/read-state.tsx').then((m) => m.ReadState));
// So is what takes up a session once more.
const RefusedSesi = lazyPage(() => import('./sesi-refused.tsx').then((m) => m.RefusedSesi));
const RecordedSesi = lazyPage(() => import('./sesi-recorded.tsx').then((m) => m.RecordedSesi));

export function SesiPage(props: {
  readonly ksmId: KsmId;
  /** The accepted session to correct or cancel. */
  readonly sesiId: SesiId | null;
}): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = useMemo(() => read.data && withNamesApart(read.data), [read.data]);
  const person = currentPerson();
  const { search } = useStore(place);
  const refused = useRefusedHere(['sesi']);
  if (!group || person === null || refused === 'loading') {
    return (
      <div class="page narrow">
        <PageHeading title={t.judul} />
        <ReadState read={read} words={teks.kelompok.gagal} />
      </div>
    );
  }
  const sent = refused?.kiriman.jenis === 'sesi' ? refused.kiriman : null;
  // A refused correction belongs to an accepted session.
  const sesiId = props.sesiId ?? (sent?.koreksi ? sent.isi.id : null);
  if (sesiId !== null) {
    return (
      <RecordedSesi
        group={group}
        sesiId={sesiId}
        refused={refused}
        isCancelling={search.has('batalkan')}
      />
    );
  }
  if (refused !== null && sent !== null)
    return <RefusedSesi key={refused.id} group={group} refused={refused} sent={sent} />;
  const { id } = group.ksm;
  const planned = search.get('tanggal') ?? '';
  return (
    <SesiForm
      key={planned}
      group={group}
      refused={null}
      correction={null}
      kunci={`sesi/${id}`}
      makeFresh={() => newFormSesi(id, hasDateShape(planned) ? planned : today(), makeId)}
    />
  );
}
