// One meeting on one screen, in the order of the paper form. A normal meeting is «hadir with the usual
// deposit» for everybody; only what differs is touched.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import { useGroup } from '../../reads/use-group.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { readOutbox } from '../../outbox/store.ts';
import { place } from '../../routes/router.ts';
import { newFormSesi, type FormSesi } from '../../forms/session/form-sesi.ts';
import { fromKiriman, markAbsent } from '../../forms/session/from-kiriman.ts';
import { makeId } from './sections/section.ts';
import { SesiForm } from './sesi-form.tsx';
import * as teks from '../../teks/index.ts';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';

const t = teks.sesi;
// What is said where there is no group comes when it is needed: a phone that records has one.
const ReadState = lazyPage(() => import('../../ui/read-state.tsx').then((m) => m.ReadState));
const RecordedSesi = lazyPage(() => import('./sesi-recorded.tsx').then((m) => m.RecordedSesi));

export function SesiPage(props: {
  readonly ksmId: string;
  /** The accepted session to correct or cancel. */
  readonly sesiId: string | null;
}): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = read.data ?? null;
  const person = currentPerson();
  const { search } = useStore(place);
  const refused = useRefused(search.get('perbaiki'));
  if (group === null || person === null || refused === 'loading') {
    return (
      <div class="page narrow">
        <PageHeading title={t.judul} />
        <ReadState read={read} words={teks.kelompok.gagal} />
      </div>
    );
  }
  const sesiId = props.sesiId ?? correctedBy(refused);
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
  const { id } = group.ksm;
  const sent = refused?.kiriman.jenis === 'sesi' ? refused.kiriman : null;
  return (
    <SesiForm
      key={refused?.id ?? 'baru'}
      group={group}
      refused={refused}
      correction={null}
      kunci={`sesi/${id}`}
      makeFresh={(): FormSesi =>
        sent === null
          ? newFormSesi(id, today(), makeId)
          : markAbsent(fromKiriman(sent, makeId), group)
      }
    />
  );
}

/** The refused item that the address names; null when there is none (any more). */
function useRefused(itemId: string | null): OutboxItem | null | 'loading' {
  const [refused, setRefused] = useState<OutboxItem | null | 'loading'>(
    itemId === null ? null : 'loading',
  );
  useEffect(() => {
    if (itemId === null) {
      setRefused(null);
      return;
    }
    void readOutbox().then((items) => {
      const item = items.find((it) => it.id === itemId);
      setRefused(item?.state.status === 'refused' ? item : null);
    });
  }, [itemId]);
  return refused;
}

/** The accepted session that a refused correction was about. */
function correctedBy(refused: OutboxItem | null): string | null {
  const kiriman = refused?.kiriman;
  return kiriman?.jenis === 'sesi' && kiriman.koreksi !== null ? kiriman.isi.id : null;
}
