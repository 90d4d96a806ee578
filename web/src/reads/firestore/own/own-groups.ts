// The groups of somebody who records. Read whole once; after that only what has changed, which the server
// names: a phone that has been asleep for an hour asks one question and reads a group or two.
import { listPerubahan } from '../../../../../functions/src/domain/callables/field-lists.ts';
import { isSubkota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { monthOf, type Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { ask } from '../../../server/ask.ts';
import { readCopy, writeCopies } from '../../../state/copies.ts';
import { areaQueries, stillUnread } from '../documents.ts';
import { copyOf } from '../../shapes/copies.ts';
import type { OwnGroups } from '../../shapes/own/own-groups.ts';
import { beginGroups, type BegunGroups } from '../../shapes/own/own-pages.ts';
import type { Reader } from '../../source/reader.ts';
import { dropBegun, dropGroups, type ReadGroups } from './copies.ts';
import { readChanged } from './changed.ts';
import { readWhole } from './whole.ts';

/** After this time everything is read again, whatever the server names. */
const MAX_AGE_MS = 14 * 86_400_000;

export async function fetchOwnGroups(reader: Reader, hariIni: Tanggal): Promise<OwnGroups> {
  const begun = await brokenOff(reader, hariIni);
  if (begun !== null) await keepGroups(reader, await readWhole(reader, hariIni, begun));
  // What has changed since that began is asked for as ever.
  const { klaim } = reader;
  const kept = (await usable(reader)) ?? null;
  const found = await ask(listPerubahan, {
    kode: klaim.wilayah.filter(isSubkota),
    sejak: kept?.dibaca ?? null,
  });
  const changed = kept && (await readChanged({ reader, kept, found, hariIni }));
  return keepGroups(
    reader,
    changed ?? (await readWhole(reader, hariIni, anew(found))),
    found.tambahan,
  );

  function anew({ dibaca, jumlah, berubah }: typeof found): BegunGroups {
    const kiriman = (berubah?.kiriman ?? []).map((it) => it.kiriman);
    const rest = { area: areaOf(reader), bulan: monthOf(hariIni), dibacaUtuh: Date.now() };
    return beginGroups({ ...rest, dibaca, jumlah, kiriman }, areaQueries(reader));
  }
}

const areaOf = ({ klaim }: Reader) => klaim.wilayah.toSorted().join(' ');

/** The list that is kept, if it can be gone on from. */
async function usable(reader: Reader): Promise<OwnGroups | undefined> {
  const stored = await readCopy(reader.uid, copyOf('kelompok'));
  const isUsable =
    stored?.area === areaOf(reader) &&
    Date.now() - stored.dibacaUtuh < MAX_AGE_MS &&
    // A version before did not keep the stage.
    stored.rows.every((it) => 'tahap' in it) &&
    (await stillUnread(reader, stored.unread ?? []));
  return isUsable ? stored : undefined;
}

/** A reading of everything that ended before it was whole; null: there is none, or none is needed. */
async function brokenOff(reader: Reader, hariIni: Tanggal): Promise<BegunGroups | null> {
  const begun = await readCopy(reader.uid, copyOf('kelompokBelumUtuh'));
  const isUsable =
    begun?.area === areaOf(reader) &&
    begun.bulan === monthOf(hariIni) &&
    Date.now() - begun.dibacaUtuh < MAX_AGE_MS &&
    (await usable(reader)) === undefined;
  return isUsable ? begun : null;
}

/** The list and the copies of its groups. */
async function keepGroups(
  reader: Reader,
  { groups, copies }: ReadGroups,
  tambahan?: OwnGroups['tambahan'],
): Promise<OwnGroups> {
  const { uid } = reader;
  const before = await readCopy(uid, copyOf('kelompok'));
  const now: OwnGroups = {
    ...groups,
    tambahan: tambahan ?? before?.tambahan ?? [],
    area: areaOf(reader),
    unread: [...reader.unread],
  };
  await writeCopies<unknown>(uid, [[copyOf('kelompok'), now], ...copies]);
  await dropBegun(uid);
  const here = new Set(now.rows.map(({ id }) => id));
  // What the phone kept of a group goes with the group.
  await dropGroups(
    uid,
    (before?.rows ?? []).map(({ id }) => id).filter((id) => !here.has(id)),
  );
  return now;
}
