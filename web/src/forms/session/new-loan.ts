// A loan given in a meeting: its charge and its instalments, offered as on the group's last loan.
import {
  syaratJasaOf,
  type CaraJasa,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Angsuran } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { everyMeeting, makeAngsuran } from '../loans/terms.ts';
import type { BarisPinjaman, FormSesi } from './form-sesi.ts';

/** The terms of the group's last loan of its own savings: a new one is offered the same. */
export interface SyaratBiasa {
  readonly kali: number;
  readonly cara: CaraJasa;
  /** Its charge and its amount: together they give the share of a flat charge. */
  readonly jasa: number;
  readonly pokok: number;
}

export function usualTerms(group: GroupData): SyaratBiasa {
  const last = group.pinjaman
    .filter((it) => it.sumber === 'internal')
    .toSorted((a, b) => (a.tanggalCair < b.tanggalCair ? 1 : -1))[0];
  if (last === undefined) return { kali: 10, cara: 'flat', jasa: 0, pokok: 1 };
  return { kali: last.angsuran.length, pokok: last.pokok, ...syaratJasaOf(last) };
}

/** The way of reckoning chosen, or that of the last loan. */
export const caraOf = ({ cara }: BarisPinjaman, group: GroupData): CaraJasa =>
  cara ?? usualTerms(group).cara;

/** The charge typed, or the usual one: of a flat one the share of the amount, rounded down to whole rupiah. */
export function jasaOf(baris: BarisPinjaman, group: GroupData): number {
  if (baris.jasa !== null) return baris.jasa;
  const usual = usualTerms(group);
  if (usual.cara !== caraOf(baris, group)) return 0;
  if (usual.cara === 'menurun') return usual.jasa;
  return Number((BigInt(baris.pokok ?? 0) * BigInt(usual.jasa)) / BigInt(usual.pokok));
}

export const angsuranOf = (
  { tanggal }: Pick<FormSesi, 'tanggal'>,
  group: GroupData,
  baris: BarisPinjaman,
): readonly Angsuran[] =>
  makeAngsuran(
    {
      pokok: baris.pokok,
      kali: baris.kali,
      tanggalCair: tanggal,
      jasa: jasaOf(baris, group),
      cara: caraOf(baris, group),
    },
    everyMeeting(group.ksm.jadwal),
    baris.jadwal,
  );
