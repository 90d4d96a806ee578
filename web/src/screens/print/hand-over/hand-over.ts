// What a successor has to know of a group: how it last met, what is open, which loans fall due, what was agreed.
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { sumSetoran } from '../../../../../functions/src/domain/records/money/gerak-kas.ts';
import {
  overdueOn,
  tagihanOn,
} from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Sesi } from '../../../../../functions/src/domain/records/sesi.ts';
import { activeMembers } from '../../../forms/session/members.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { nextMeetingOf } from '../../../reads/shapes/next-meeting.ts';
import { valid, type Papers } from '../../../reads/shapes/papers.ts';

/** More lie too far back to be of use. */
const PERTEMUAN = 3;

interface Meeting {
  readonly tanggal: Tanggal;
  readonly hadir: number;
  readonly anggota: number;
  /** Rupiah. */
  readonly setoran: number;
  readonly notulen: string | null;
}

interface OpenLoan {
  /** The member; null: a loan of the whole group, or somebody whose name is not known here. */
  readonly peminjam: string | null;
  readonly isUpk: boolean;
  /** Rupiah: all that is still to be paid, and of it what should have been paid before today. */
  readonly sisa: number;
  readonly terlambat: number;
  /** The first instalment that falls due today or later; null: all fell due. */
  readonly berikutnya: { readonly tanggal: Tanggal; readonly jumlah: number } | null;
}

interface Promised {
  readonly pertemuan: Tanggal | null;
  /** Members whose business plan waits for its approval. */
  readonly rencanaUsaha: readonly string[];
  /** Partners of whom nothing has come yet. */
  readonly mitra: readonly { readonly nama: string; readonly sejak: Tanggal }[];
}

export function lastMeetings(group: GroupData): Meeting[] {
  return (group.sesi ?? [])
    .filter(({ status }) => status === 'dilaksanakan')
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1))
    .slice(0, PERTEMUAN)
    .map((sesi: Sesi) => ({
      tanggal: sesi.tanggal,
      hadir: sesi.hadir.length,
      anggota: activeMembers(group, sesi.tanggal).length,
      setoran: sumSetoran(sesi),
      notulen: sesi.notulen,
    }));
}

/** Those that are late first, then by the day on which the next instalment falls due. */
export function openLoans(group: GroupData, today: Tanggal): OpenLoan[] {
  const names = new Map(group.anggota.map(({ id, nama }) => [id, nama]));
  return group.pinjaman
    .map((it): OpenLoan => {
      const { sisa } = tagihanOn(it, today);
      const terlambat = overdueOn(it, today);
      const next = it.angsuran
        .map(({ jatuhTempo }) => jatuhTempo)
        .filter((tanggal) => tanggal >= today)
        .toSorted()
        .find((tanggal) => tagihanOn(it, tanggal).jumlah > terlambat);
      return {
        peminjam: it.peminjam === null ? null : (names.get(it.peminjam) ?? null),
        isUpk: it.sumber !== 'internal',
        sisa,
        terlambat,
        berikutnya:
          next === undefined
            ? null
            : { tanggal: next, jumlah: tagihanOn(it, next).jumlah - terlambat },
      };
    })
    .filter(({ sisa }) => sisa > 0)
    .toSorted(
      (a, b) =>
        Number(b.terlambat > 0) - Number(a.terlambat > 0) ||
        dueOf(a).localeCompare(dueOf(b)) ||
        b.sisa - a.sisa,
    );
}

/** Without a date it is all due. */
const dueOf = ({ berikutnya }: OpenLoan): string => berikutnya?.tanggal ?? '';

export function promised(group: GroupData, papers: Papers | null, today: Tanggal): Promised {
  const names = new Map(group.anggota.map(({ id, nama }) => [id, nama]));
  const plans = valid(papers?.dokumen ?? []).flatMap((it) =>
    it.jenis === 'rencanaUsaha' ? [it] : [],
  );
  const approved = new Set(plans.filter((it) => it.disetujui !== null).map((it) => it.anggota));
  const waiting = new Set(plans.map((it) => it.anggota).filter((id) => !approved.has(id)));
  return {
    pertemuan: nextMeetingOf(group, today),
    rencanaUsaha: [...waiting].flatMap((id) => names.get(id) ?? []),
    mitra: valid(papers?.kemitraan ?? [])
      .filter(({ realisasi, akhir }) => realisasi.length === 0 && (akhir ?? today) >= today)
      .map(({ mitra, mulai }) => ({ nama: mitra, sejak: mulai })),
  };
}
