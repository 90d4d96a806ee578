// What members own and what the group has when a meeting pays money out: the group's books, with what this phone has
// sent or will send since. Loaded once it does: most meetings only bring money in.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import type { AnggotaId, SesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import { wilayahOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { saldoAnggotaOn } from '../../../../functions/src/domain/records/money/gerak-tabungan.ts';
import { isTarikan } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import {
  checkSaldo,
  type BukuTabungan,
} from '../../../../functions/src/domain/submissions/decisions/money/saldo.ts';
import { askReason } from '../../../../functions/src/domain/submissions/decisions/money/kas-harian.ts';
import { unsaidOf } from '../../../../functions/src/domain/submissions/decisions/money/unsaid.ts';
import type { KirimanSesi } from '../../../../functions/src/domain/submissions/kiriman-sesi.ts';
import type { Problem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import { movesCash, type GroupData } from '../../reads/shapes/group-data.ts';
import * as teks from '../../teks/index.ts';
import { cashProblem } from '../save/cash-problem.ts';
import { recordOf } from './check.ts';
import { dateOf, type FormSesi } from './form-sesi.ts';
import { activeMembers, barisOf } from './members.ts';
import type { SavingsAtHand } from './savings-at-hand.ts';
import { signed } from './summarize.ts';

const t = teks.tabKsm.kas;

export function savingsAtHand(known: {
  /** Null: the phone has none. */
  readonly buku: BukuKsm | null;
  readonly isFresh: boolean;
  readonly group: GroupData;
  readonly outbox: Outbox;
}): SavingsAtHand {
  const { isFresh, group } = known;
  const ownedBy = (form: FormSesi, id: AnggotaId) => {
    const book = booksBefore(known, form.sesiId);
    if (book === null) return null;
    const day = dateOf(form);
    const others = {
      sesi: standing(book.sesi).filter((it) => it.id !== form.sesiId),
      kasLain: standing(book.kasLain).filter((it) => it.sesi !== form.sesiId),
    };
    const isActive = activeMembers(group, day).some((it) => it.id === id);
    const { tanda, setoran } = barisOf(form, group, id);
    const saved = isActive && tanda !== 'absen' ? (setoran ?? 0) : 0;
    return { saldo: (saldoAnggotaOn(others, day).get(id) ?? 0) + saved, saved };
  };
  return {
    say(form, anggota) {
      const own = anggota === '' ? null : ownedBy(form, anggota);
      return own === null
        ? undefined
        : own.saved > 0
          ? t.anggotaDenganSetoran(formatRupiah(own.saldo), formatRupiah(own.saved))
          : t.anggotaBantuan(formatRupiah(own.saldo));
    },
    refuse(kiriman, tulis, kasSeharusnya) {
      const book = isFresh ? booksBefore(known, kiriman.isi.id) : null;
      const { ksm } = group;
      const daftar = { ksmId: ksm.id, wilayah: wilayahOf(ksm.kelurahan), urut: 0 };
      const anggota = { ...daftar, anggota: [...group.anggota] };
      const { buku, outbox } = known;
      return (
        (book && checkSaldo(kiriman, tulis, book, anggota)) ??
        (buku
          ? cashProblem(kiriman, { ksm, buku }, outbox, tulis)
          : cashByFigure(kiriman, ksm, kasSeharusnya))
      );
    },
    doubts(form) {
      if (isFresh) return [];
      const taken = new Map<AnggotaId, number>();
      return form.kasLain.flatMap((row, i) => {
        if (!isTarikan(row) || row.anggota === '') return [];
        const out = (taken.get(row.anggota) ?? 0) - signed(row);
        taken.set(row.anggota, out);
        const own = ownedBy(form, row.anggota);
        const nama = group.anggota.find((it) => it.id === row.anggota)?.nama ?? t.anggotaLama;
        return own === null || out <= Math.max(0, own.saldo)
          ? []
          : [
              {
                jalur: `isi.kasLain[${String(i)}].jumlah`,
                pesan: t.lebihDariSalinan(nama, formatRupiah(out), formatRupiah(own.saldo)),
              },
            ];
      });
    },
  };
}

/** Without the books, by what should be in the cash box after the meeting. */
function cashByFigure(
  kiriman: KirimanSesi,
  ksm: GroupData['ksm'],
  kasSeharusnya: number | null,
): Problem | null {
  const unsaid = unsaidOf(kiriman);
  const { tanggal, kasLain } = kiriman.isi;
  const said = kasLain.filter(({ id }) => unsaid?.explained?.includes(id));
  const box = said.reduce((sum, { jumlah }) => sum - jumlah, kasSeharusnya ?? 0);
  return unsaid && box < 0
    ? askReason(unsaid, { tempat: 'box', tanggal, saldo: { box, bank: 0 } }, ksm)
    : null;
}

/** Null: this phone has something under way that cannot be added up here. */
function booksBefore(
  { buku, group, outbox }: Parameters<typeof savingsAtHand>[0],
  own: SesiId,
): BukuTabungan | null {
  if (buku === null) return null;
  const sesi = new Map(buku.sesi.map((it) => [it.id, it]));
  let { kasLain } = buku;
  const wilayah = wilayahOf(group.ksm.kelurahan);
  for (const { kiriman, state } of outbox) {
    if (state.status === 'refused') continue;
    if (state.status === 'accepted' && state.at < buku.readAt) continue;
    const isMerge = kiriman.jenis === 'anggotaGabung' && kiriman.isi.ksmId === group.ksm.id;
    if (isMerge || movesCash(kiriman, group)) return null;
    if (kiriman.jenis !== 'sesi' || kiriman.isi.ksmId !== group.ksm.id) continue;
    const { isi } = kiriman;
    if (isi.id === own) continue;
    sesi.set(isi.id, recordOf(isi, wilayah));
    kasLain = [
      ...kasLain.filter((it) => it.sesi !== isi.id),
      ...isi.kasLain.map((it) => ({ ...it, wilayah, sesi: isi.id, dibatalkan: false, urut: 0 })),
    ];
  }
  return { sesi: [...sesi.values()], kasLain };
}
