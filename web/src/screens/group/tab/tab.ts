// What every tab of a group's page is given, and which tabs a person has.
import {
  hasIzin,
  type Izin,
  type Klaim,
} from '../../../../../functions/src/domain/access/peran.ts';
import type { TabKsm } from '../../../routes/router.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import type { Uid } from '../../../../../functions/src/domain/basics/identitas.ts';

export interface TabProps {
  readonly group: GroupData;
  readonly klaim: Klaim;
  readonly uid: Uid;
  /** Records that the page above the tabs could not read, as `koleksi/id`. */
  readonly unread: ReadonlySet<string>;
}

/** One of these permissions opens the tab; the rules and callables decide by the same table. */
const NEEDS: Readonly<Record<TabKsm, readonly Izin[]>> = {
  'daftar-sesi': ['bacaAnggota'],
  anggota: ['bacaAnggota'],
  tabungan: ['bacaAnggota'],
  pinjaman: ['bacaAnggota', 'catatUpk'],
  dokumen: ['bacaKsm'],
  tahap: ['bacaKsm'],
  data: ['bacaAnggota'],
  perubahan: ['bacaAnggota'],
};

/** Tabs that show records of the group itself and read nothing: the page says what it could not read. */
const READS_NOTHING: readonly TabKsm[] = ['anggota', 'data'];

/** Whether an open tab says for the page what could not be read. */
export function saysUnread(tab: TabKsm | null): boolean {
  return tab !== null && !READS_NOTHING.includes(tab);
}

export function mayOpen(klaim: Klaim, tab: TabKsm): boolean {
  return NEEDS[tab].some((izin) => hasIzin(klaim, izin));
}
