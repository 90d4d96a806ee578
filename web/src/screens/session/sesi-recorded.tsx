// An accepted session opened again, to be corrected or cancelled.
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { cashBefore, type GroupData } from '../../reads/shapes/group-data.ts';
import { useBuku } from '../../reads/use-tabs.ts';
import { cashInBooks, type CashOn } from '../../forms/session/cash-in-books.ts';
import { outbox } from '../../outbox/store.ts';
import { useStore } from '../../state/store.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import type { FormSesi } from '../../forms/session/form-sesi.ts';
import { standingOf } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import { useNamaWilayah, usePemeriksaan } from '../../reads/use-city.ts';
import { fromKiriman, markAbsent } from '../../forms/session/from-kiriman.ts';
import { correctionOf, groupBefore } from '../../forms/session/recorded.ts';
import { CorrectionSection } from './correction-section.tsx';
import { SesiForm } from './sesi-form.tsx';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';
import { useSesiTercatat } from '../../reads/use-sesi-tercatat.ts';
import * as teks from '../../teks/index.ts';
import { Loading, PageHeading } from '../../ui/page.tsx';
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
  // Why the city sent it back is the reason for its correction. Nobody waits for it without a network.
  const checked = usePemeriksaan(group.ksm.id);
  const kota = useNamaWilayah(checked.data?.perluDiperbaiki ? [checked.data.wilayah.kota] : []);
  const isWaiting = [checked, kota].some((it) => it.data === undefined && it.status === 'loading');
  if (recorded === null || isWaiting) {
    return (
      <div class="page narrow">
        <PageHeading title={isCancelling ? teks.batal.judul : teks.koreksi.judul} />
        <ReadState read={read} words={teks.koreksi.gagal} />
      </div>
    );
  }
  if (isCancelling) return <SesiCancel ksm={group.ksm} recorded={recorded} />;
  const found = checked.data?.sesi.find(({ id }) => id === sesiId);
  const returned = standingOf(found) === 'dikembalikan' ? (found?.alasan ?? null) : null;
  const words = returned && teks.koreksi.dikembalikan(kota.data?.[0]?.nama ?? '', returned);
  return <CorrectionForm key={sesiId} {...props} recorded={recorded} returned={words} />;
}

function CorrectionForm(
  props: Props & {
    readonly recorded: SesiTercatat;
    /** Who sent it back, and why; null: nobody did. */
    readonly returned: string | null;
  },
): JSX.Element {
  const { refused, recorded } = props;
  // As it was when the form was opened: the check is read again meanwhile.
  const [alasan] = useState(props.returned ?? '');
  const { sesi } = recorded;
  const group = useMemo(() => groupBefore(props.group, recorded), [props.group, recorded]);
  const items = useStore(outbox);
  const isNewest = cashBefore(group, sesi.tanggal, items, sesi.id) !== null;
  const books = useBuku(props.group.ksm, !isNewest);
  const cashOn = useMemo<CashOn>(
    () =>
      books.data && books.status === 'fresh'
        ? cashInBooks(books.data, sesi.id, group, items)
        : () => null,
    [books.data, books.status, group, items],
  );
  const isShown = useRef(false);
  // What is counted is compared with the books: they are there before one can save.
  if (!isShown.current && !isNewest && books.status === 'loading') return <Loading />;
  isShown.current = true;
  const sent = refused?.kiriman.jenis === 'sesi' ? refused.kiriman : null;
  return (
    <SesiForm
      group={group}
      refused={refused}
      correction={{ recorded, kata: teks.koreksi, cashOn, Reason: CorrectionSection }}
      kunci={`koreksi/${sesi.id}`}
      makeFresh={(): FormSesi =>
        markAbsent(fromKiriman(sent ?? correctionOf(recorded, alasan), makeId), group)
      }
    />
  );
}
