// A loan given in a meeting: its charge and its instalments, offered as on the group's last loan.
import { makeJadwalAngsuran } from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import { intervalOn } from '../../../../functions/src/domain/records/ksm.ts';
import type { Angsuran } from '../../../../functions/src/domain/records/pinjaman.ts';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { BarisPinjaman, FormSesi } from './form-sesi.ts';

/** The terms of the group's last loan of its own savings: a new one is offered the same. */
export interface SyaratBiasa {
  readonly kali: number;
  /** Its charge and its amount: together they give the share that is charged. */
  readonly jasa: number;
  readonly pokok: number;
}

export function usualTerms(group: GroupData): SyaratBiasa {
  const last = group.pinjaman
    .filter((it) => it.sumber === 'internal')
    .toSorted((a, b) => (a.tanggalCair < b.tanggalCair ? 1 : -1))[0];
  if (last === undefined) return { kali: 10, jasa: 0, pokok: 1 };
  return {
    kali: last.angsuran.length,
    jasa: last.angsuran.reduce((sum, it) => sum + it.jasa, 0),
    pokok: last.pokok,
  };
}

/** The charge typed, or the usual share of the amount, rounded down to whole rupiah. */
export function jasaOf(baris: BarisPinjaman, group: GroupData): number {
  if (baris.jasa !== null) return baris.jasa;
  const usual = usualTerms(group);
  return Number((BigInt(baris.pokok ?? 0) * BigInt(usual.jasa)) / BigInt(usual.pokok));
}

export function jadwalOf(
  form: FormSesi,
  group: GroupData,
  baris: BarisPinjaman,
): readonly Angsuran[] {
  const { pokok, kali } = baris;
  if (!hasDateShape(form.tanggal)) return [];
  if (pokok === null || kali === null || pokok < 1 || kali < 1 || kali > 120) return [];
  const jasa = jasaOf(baris, group);
  const { jadwal } = baris;
  if (jadwal?.tanggalCair === form.tanggal && addsUpTo(jadwal.angsuran, pokok, jasa, kali))
    return jadwal.angsuran;
  return makeJadwalAngsuran({
    pokok,
    jasa,
    kali,
    tanggalCair: form.tanggal,
    intervalHari: intervalOn(group.ksm.jadwal, form.tanggal),
  });
}

function addsUpTo(
  angsuran: readonly Angsuran[],
  pokok: number,
  jasa: number,
  kali: number,
): boolean {
  let rest = pokok;
  let restJasa = jasa;
  for (const it of angsuran) {
    rest -= it.pokok;
    restJasa -= it.jasa;
  }
  return angsuran.length === kali && rest === 0 && restJasa === 0;
}
