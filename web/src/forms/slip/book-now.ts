// The books of a group as this phone knows them: what it has read, and over it the sessions that it has sent or will
// send since, as the server's own decision writes them. What a slip says before the server answers is what stands there
// afterwards.
import type { SesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import { mayMoveCash } from '../../../../functions/src/domain/submissions/decisions/money/gerak-kiriman.ts';
import { layOver } from '../../../../functions/src/domain/submissions/decisions/money/lay-over.ts';
import { decideSesi } from '../../../../functions/src/domain/submissions/decisions/sesi.ts';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import type {
  JenisKiriman,
  KirimanOf,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import { inOrder, type Outbox } from '../../outbox/machine.ts';
import { NO_BOOK, type BukuKsm } from '../../reads/shapes/book-pages.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { ksmOf } from '../session/check.ts';

/** Whether it may change what a group or a member has; sessions are laid over the books. */
const changesBooks = (jenis: JenisKiriman): boolean =>
  jenis === 'anggotaGabung' || mayMoveCash(jenis);

export interface BookNow {
  /** Records that stand. */
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  /** False: the phone has but the last sessions and the open loans, which add up to no balance. */
  readonly isWhole: boolean;
  /** Sessions that the server has not accepted yet, or not in this version. */
  readonly belumDikirim: ReadonlySet<SesiId>;
  /** Records that may change these figures and are not in them. */
  readonly tidakTermasuk: number;
  /** Number of the newest submission in them: with each change it is a larger one. */
  readonly nomor: number;
  /** When it was read, ms; null: only this phone knows the group. */
  readonly readAt: number | null;
}

interface Known {
  readonly group: GroupData;
  /** Null: the phone has none. */
  readonly buku: BukuKsm | null;
  readonly outbox: Outbox;
  readonly today: Tanggal;
}

export function bookNow({ group, buku, outbox, today }: Known): BookNow {
  const start = buku ?? startOf(group);
  const readAt = buku?.readAt ?? group.readAt;
  let { sesi, pinjaman, kasLain } = start;
  const belumDikirim = new Set<SesiId>();
  let tidakTermasuk = start.unread?.length ?? 0;
  for (const { kiriman, state } of inOrder(outbox)) {
    if (state.status === 'refused' || ksmIdOf(kiriman) !== group.ksm.id) continue;
    const isAccepted = state.status === 'accepted';
    if (isAccepted && readAt !== null && state.at < readAt) continue;
    if (kiriman.jenis !== 'sesi') {
      if (changesBooks(kiriman.jenis)) tidakTermasuk += 1;
      continue;
    }
    const { id } = kiriman.isi;
    // It came with the books that were being read as it was accepted.
    if (isAccepted && kiriman.koreksi === null && sesi.some((it) => it.id === id)) continue;
    const tulis = writesOf(kiriman, { group, today, sesi, pinjaman, kasLain });
    if (tulis === null) {
      tidakTermasuk += 1;
      continue;
    }
    sesi = layOver('sesi', sesi, tulis);
    pinjaman = layOver('pinjaman', pinjaman, tulis);
    kasLain = layOver('kasLain', kasLain, tulis);
    if (!isAccepted) belumDikirim.add(id);
  }
  return {
    sesi: standing(sesi),
    pinjaman: standing(pinjaman),
    kasLain: standing(kasLain),
    isWhole: buku !== null || group.readAt === null,
    belumDikirim,
    tidakTermasuk,
    nomor: Math.max(0, ...[...sesi, ...pinjaman, ...kasLain].map(({ urut }) => urut)),
    readAt,
  };
}

/** What the phone keeps with every group. */
const startOf = ({ sesi, pinjaman }: GroupData): BukuKsm => ({
  ...NO_BOOK,
  sesi: sesi ?? [],
  pinjaman,
});

/** Null: it refuses, or changes what is not here. */
function writesOf(
  kiriman: KirimanOf<'sesi'>,
  at: Pick<Known, 'group' | 'today'> & Pick<BukuKsm, 'sesi' | 'pinjaman' | 'kasLain'>,
) {
  const { group, today, sesi, pinjaman, kasLain } = at;
  const { id: ksmId, kelurahan } = group.ksm;
  const { id, tanggal } = kiriman.isi;
  const hasil = decideSesi(kiriman, {
    today,
    // The number that the server gives comes with its answer.
    urut: 0,
    ksm: ksmOf(group),
    anggota: { ksmId, wilayah: wilayahOf(kelurahan), anggota: [...group.anggota], urut: 0 },
    sesi: sesi.filter((it) => it.id === id),
    sesiPada: sesi.filter((it) => it.tanggal === tanggal),
    pinjaman: [...pinjaman],
    kasLain: [...kasLain],
  });
  return isProblem(hasil) ? null : hasil.tulis;
}
