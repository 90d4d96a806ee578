// Whom to visit in a larger area: the most urgent come with the list of groups, the others when they are asked for.
import { useState } from 'preact/hooks';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import type { KodeKotaOrSubkota } from '../../../functions/src/domain/basics/wilayah.ts';
import type { AnswerOf, RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import { listKunjungan } from '../../../functions/src/domain/callables/lists.ts';
import { ask } from '../server/ask.ts';
import { useAsk } from './source/use-ask.ts';
import { useOlder, type Older, type Page } from './source/use-older.ts';
import type { Read } from './source/use-source.ts';

type Kunjungan = AnswerOf<typeof listKunjungan>;
type Visit = Kunjungan['kunjungan'][number];
type MacamKunjungan = RequestOf<typeof listKunjungan>['macam'];

export interface KunjunganArea extends Readonly<Record<MacamKunjungan, Older<Visit>>> {
  /** The first of those that only meet as planned; null: nobody has asked for them. */
  readonly planned: Read<Kunjungan> | null;
  readonly loadMore: (macam: MacamKunjungan) => void;
}

export function useKunjungan(kode: readonly KodeKotaOrSubkota[], first: Kunjungan): KunjunganArea {
  const [isWanted, setWanted] = useState(false);
  const planned = useAsk(listKunjungan, isWanted ? asked(kode, 'terjadwal', 0) : null);
  const mendesak = useVisits(kode, 'mendesak', first);
  const terjadwal = useVisits(kode, 'terjadwal', planned.data);
  return {
    mendesak,
    terjadwal,
    planned: isWanted ? planned : null,
    loadMore(macam) {
      if (macam === 'mendesak') void mendesak.loadMore();
      else if (planned.data) void terjadwal.loadMore();
      else if (isWanted) planned.reload();
      else setWanted(true);
    },
  };
}

function useVisits(
  kode: readonly KodeKotaOrSubkota[],
  macam: MacamKunjungan,
  first: Kunjungan | null | undefined,
): Older<Visit> {
  const older = useOlder<Visit>(
    `${macam} ${kode.join(' ')}`,
    first && pageOf(first, macam, 0),
    async () =>
      pageOf(await ask(listKunjungan, asked(kode, macam, rows.length)), macam, rows.length),
  );
  // The first ones may have been asked for anew since.
  const known = new Set<KsmId>();
  const rows: readonly Visit[] = older.rows.filter(({ ksmId }) => {
    const isNew = !known.has(ksmId);
    known.add(ksmId);
    return isNew;
  });
  return { ...older, rows };
}

/** `lewati` are known. */
function asked(
  kode: readonly KodeKotaOrSubkota[],
  macam: MacamKunjungan,
  lewati: number,
): RequestOf<typeof listKunjungan> {
  return { kode, macam, lewati, paling: 60 };
}

function pageOf(answer: Kunjungan, macam: MacamKunjungan, lewati: number): Page<Visit> {
  const rows = answer.kunjungan;
  return { rows, hasMore: lewati + rows.length < answer[macam] };
}
