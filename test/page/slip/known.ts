// A group as the phone has read it from a ledger, with its books; and what waits in its outbox.
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { NO_BOOK, type BukuKsm } from '../../../web/src/reads/shapes/book-pages.ts';
import type { GroupData } from '../../../web/src/reads/shapes/group-data.ts';
import type { OutboxItem, OutboxState } from '../../../web/src/state/outbox-item.ts';
import type { Ledger } from '../../support/records/ledger.ts';

/** When the phone read the books. */
export const READ_AT = 1000;
export const QUEUED: OutboxState = { status: 'queued', notBefore: 0, failure: null };
/** After the books were read. */
export const ACCEPTED = { status: 'accepted', at: READ_AT + 1 } as OutboxState;

export function readFrom(ledger: Ledger, ksmId: KsmId): { group: GroupData; buku: BukuKsm } {
  const { ksm, anggota, sesi, pinjaman, kasLain } = ledger.catatanOf(ksmId);
  const { wilayah, ...rest } = ksm;
  return {
    group: {
      ksm: { ...rest, kelurahan: wilayah.kelurahan },
      anggota: anggota?.anggota ?? [],
      pinjaman: pinjaman.filter((it) => !it.dibatalkan),
      capaian: [],
      sesi: sesi.filter((it) => !it.dibatalkan),
      readAt: READ_AT,
    },
    buku: { ...NO_BOOK, sesi, pinjaman, kasLain, readAt: READ_AT },
  };
}

export const waiting = (
  kiriman: Kiriman,
  state: OutboxState = QUEUED,
  createdAt = 0,
): OutboxItem => ({
  id: kiriman.id,
  uid: toUid('uid-1'),
  kiriman,
  hash: '',
  judul: '',
  createdAt,
  attempts: 0,
  state,
});
