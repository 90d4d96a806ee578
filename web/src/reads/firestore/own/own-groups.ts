// The groups of somebody who records. Read whole once; after that only what has changed, which the server
// names: a phone that has been asleep for an hour asks one question and reads a group or two.
import { listPerubahan } from '../../../../../functions/src/domain/callables/lists.ts';
import { isSubkota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { ask } from '../../../server/ask.ts';
import { readCopy, writeCopies } from '../../../state/copies.ts';
import { stillUnread } from '../documents.ts';
import { copyOf } from '../../shapes/copies.ts';
import type { OwnGroups } from '../../shapes/own-groups.ts';
import type { Reader } from '../../source/reader.ts';
import { dropGroups } from './copies.ts';
import { readChanged } from './changed.ts';
import { readWhole } from './whole.ts';

/** After this time everything is read again, whatever the server names. */
const MAX_AGE_MS = 14 * 86_400_000;

export async function fetchOwnGroups(reader: Reader, hariIni: Tanggal): Promise<OwnGroups> {
  const { uid, klaim } = reader;
  const area = klaim.wilayah.toSorted().join(' ');
  const stored = await readCopy(uid, copyOf('kelompok'));
  const isUsable =
    stored?.area === area &&
    Date.now() - stored.dibacaUtuh < MAX_AGE_MS &&
    // A version before did not keep the stage.
    stored.rows.every((it) => 'tahap' in it) &&
    (await stillUnread(reader, stored.unread ?? []));
  const kept = isUsable ? stored : null;
  const found = await ask(listPerubahan, {
    kode: klaim.wilayah.filter(isSubkota),
    sejak: kept?.dibaca ?? null,
  });
  const changed = kept && (await readChanged({ reader, kept, found, hariIni }));
  const { groups, copies } = changed ?? (await readWhole(reader, hariIni, found));
  const now: OwnGroups = { ...groups, area, unread: [...reader.unread] };
  await writeCopies<unknown>(uid, [[copyOf('kelompok'), now], ...copies]);
  const here = new Set(now.rows.map(({ id }) => id));
  // What the phone kept of a group goes with the group.
  await dropGroups(
    uid,
    (stored?.rows ?? []).map(({ id }) => id).filter((id) => !here.has(id)),
  );
  return now;
}
