// What the phone keeps of one group so that its pages and its session form open without a network.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { kasOfSesi } from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { Ksm, PendaftaranKsm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { KodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { MasalahId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface GroupData {
  readonly ksm: Pick<
    PendaftaranKsm,
    'id' | 'nama' | 'jenisUsaha' | 'tanggalBentuk' | 'jadwal' | 'setoranMinimum'
  > & {
    readonly kelurahan: KodeKelurahan;
    readonly tanggalMulaiPendampingan?: Tanggal | null | undefined;
    readonly tanggalBubar?: Tanggal | null | undefined;
    /** These are missing while only this phone knows the group. */
    readonly tahapan?: Ksm['tahapan'];
    readonly tahapDicabut?: Ksm['tahapDicabut'];
    readonly tempatLama?: Ksm['tempatLama'];
    readonly ganda?: Ksm['ganda'];
    readonly saldoAwal?: Ksm['saldoAwal'];
    readonly urut?: number;
  };
  readonly anggota: readonly Anggota[];
  /** `urut` of the list of members; missing in older copies, and while only this phone knows the group. */
  readonly urutAnggota?: number | undefined;
  /** Loans that are not repaid yet. */
  readonly pinjaman: readonly Pinjaman[];
  /** More of them are on their way: what these add up to is too little. Never kept. */
  readonly pinjamanBelumUtuh?: true;
  /** Newest first; empty when only the list was read. */
  readonly capaian: readonly CapaianKsm[];
  /** The last few, newest first; null: not read yet, or this person may not read them. */
  readonly sesi: readonly Sesi[] | null;
  /** When it was read, ms; null for a group that only this phone knows. */
  readonly readAt: number | null;
}

/** A group registered on this phone and not yet accepted. */
export function groupFromRegistration(isi: KirimanOf<'ksmDaftar'>['isi']): GroupData {
  return {
    ksm: { ...isi.ksm, tanggalBubar: null },
    anggota: isi.anggota,
    pinjaman: [],
    capaian: [],
    sesi: [],
    readAt: null,
  };
}

/**
 * The group's cash before a meeting on `tanggal`, as far as the phone can know it: the figure of the
 * newest evaluation, and what this phone has recorded since. Null when records of a later date or of an
 * earlier version would have to be subtracted again, or when nothing was ever computed.
 */
export function cashBefore(
  group: GroupData,
  tanggal: Tanggal,
  outbox: Outbox,
  except: string | null,
): number | null {
  const newest = group.capaian[0]?.capaian;
  const base = newest
    ? newest.angka.kas - (newest.angka.bank ?? 0)
    : group.readAt === null
      ? 0
      : null;
  if (base === null) return null;
  const last = group.sesi?.find((sesi) => sesi.status === 'dilaksanakan')?.tanggal;
  const lastKnown = last ?? newest?.angka.sesiTerakhir ?? null;
  if (lastKnown !== null && lastKnown > tanggal) return null;
  let cash = base;
  for (const { id, kiriman, state } of outbox) {
    if (isUnsent(state) && movesCash(kiriman, group)) return null;
    if (kiriman.jenis !== 'sesi' || kiriman.isi.ksmId !== group.ksm.id || id === except) continue;
    if (kiriman.isi.id === except || state.status === 'refused') continue;
    // Accepted before the copy was read: the evaluation includes it.
    if (state.status === 'accepted' && group.readAt !== null && state.at < group.readAt) continue;
    // The figure already includes what a correction replaces.
    if (kiriman.isi.tanggal > tanggal || kiriman.koreksi !== null) return null;
    cash += kasOfSesi(kiriman.isi, group.pinjaman);
  }
  return cash;
}

/** What the phone recorded outside sessions, and cancellations: too much to add up here. */
export function movesCash(kiriman: Outbox[number]['kiriman'], group: GroupData): boolean {
  switch (kiriman.jenis) {
    case 'batalkan':
    case 'kasLain':
    case 'ksmBubar':
    case 'bagiHasil':
    case 'saldoAwal':
      return kiriman.isi.ksmId === group.ksm.id;
    case 'pinjaman':
      return kiriman.isi.ksmId === group.ksm.id && kiriman.isi.sumber === 'internal';
    case 'pembayaran': {
      const { pinjaman } = kiriman.isi;
      return group.pinjaman.some((it) => it.id === pinjaman && it.sumber === 'internal');
    }
    case 'anggotaKeluar':
      return kiriman.isi.ksmId === group.ksm.id && Boolean(kiriman.isi.penyelesaian);
    // Sessions are counted above; the other kinds move no cash of the group.
    case 'sesi':
    case 'ksmDaftar':
    case 'ksmUbah':
    case 'ksmPindah':
    case 'ksmGanda':
    case 'anggotaMasuk':
    case 'anggotaUbah':
    case 'anggotaGabung':
    case 'dokumen':
    case 'kemitraan':
    case 'pelatihan':
    case 'tahap':
    case 'tahapBatal':
    case 'lkm':
    case 'upkBulanan':
    case 'target':
    case 'tutupBulan':
    case 'ujiPetik':
    case 'ujiPetikBatal':
    case 'pemeriksaan':
      return false;
    default:
      return kiriman satisfies never;
  }
}

function isUnsent({ status }: Outbox[number]['state']): boolean {
  return status !== 'accepted' && status !== 'refused';
}

/** Problems raised in the sessions that the phone has and not solved yet. */
export function openProblems(
  group: GroupData,
): { id: MasalahId; uraian: string; tanggal: Tanggal }[] {
  const solved = new Set<MasalahId>();
  for (const sesi of group.sesi ?? []) for (const id of sesi.masalahSelesai) solved.add(id);
  return (group.sesi ?? []).flatMap((sesi) =>
    sesi.masalah
      .filter((masalah) => !solved.has(masalah.id))
      .map((masalah) => ({ ...masalah, tanggal: sesi.tanggal })),
  );
}
