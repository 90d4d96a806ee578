// The ways on from a session that was saved: its slips, and the group's next meeting by its schedule, where that is past
// too. An evening's sessions are often written down from paper, several of them in a row.
import type { JSX } from 'preact';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import { useItem } from '../../forms/save/after-saving.ts';
import { plannedAfter } from '../../../../functions/src/domain/kabar/planned-after.ts';
import { sesiOn } from '../../forms/session/planned.ts';
import { slipOf } from '../../forms/slip/address.ts';
import { outbox } from '../../outbox/store.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { today } from '../../state/clock.ts';
import { useStore } from '../../state/store.ts';
import * as teks from '../../teks/index.ts';

export function NextSession(props: {
  readonly group: GroupData;
  readonly itemId: KirimanId;
}): JSX.Element | null {
  const { ksm, sesi } = props.group;
  const items = useStore(outbox);
  const item = useItem(props.itemId);
  const kiriman = item?.kiriman;
  if (item === undefined || kiriman?.jenis !== 'sesi') return null;
  const recorded = new Set([
    ...(sesi ?? []).map(({ tanggal }) => tanggal),
    ...items.flatMap(({ kiriman: { jenis, isi } }) =>
      jenis === 'sesi' && isi.ksmId === ksm.id ? [isi.tanggal] : [],
    ),
  ]);
  const next =
    kiriman.koreksi === null
      ? plannedAfter({ ...kiriman.isi, jadwal: ksm.jadwal }, recorded, today())
      : null;
  return (
    <>
      {item.state.status !== 'refused' && (
        <a class="button" href={slipOf(ksm.id, kiriman.isi.id)}>
          {teks.slip.bagikan}
        </a>
      )}
      {next !== null && (
        <a class="button" href={sesiOn(ksm.id, next)}>
          {teks.malamIni.berikutnya(formatTanggalPanjang(next))}
        </a>
      )}
    </>
  );
}
