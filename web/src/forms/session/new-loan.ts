// A loan given in a meeting: its charge and its instalments, offered as on the group's last loan.
import { MOST_ANGSURAN } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import {
  makeJadwalAngsuran,
  syaratJasaOf,
  type CaraJasa,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { intervalOn } from '../../../../functions/src/domain/records/interval-on.ts';
import type { Angsuran } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
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

export function jadwalOf(
  form: FormSesi,
  group: GroupData,
  baris: BarisPinjaman,
): readonly Angsuran[] {
  const { pokok, kali } = baris;
  if (!hasDateShape(form.tanggal)) return [];
  if (pokok === null || kali === null || pokok < 1 || kali < 1 || kali > MOST_ANGSURAN) return [];
  const jasa = jasaOf(baris, group);
  const cara = caraOf(baris, group);
  // A declining charge of nothing is one that nobody has typed yet.
  if (cara === 'menurun' && jasa === 0) return [];
  const { jadwal } = baris;
  if (jadwal?.tanggalCair === form.tanggal && jadwal.angsuran.length === kali) {
    const rest = jadwal.angsuran.reduce((sum, it) => sum - it.pokok, pokok);
    const kept = syaratJasaOf({ ...jadwal, pokok });
    if (rest === 0 && kept.cara === cara && kept.jasa === jasa)
      // What a later page may have kept beside these is not sent.
      return jadwal.angsuran.map((it) => ({
        jatuhTempo: it.jatuhTempo,
        pokok: it.pokok,
        jasa: it.jasa,
      }));
  }
  return makeJadwalAngsuran({
    pokok,
    jasa,
    cara,
    kali,
    tanggalCair: form.tanggal,
    intervalHari: intervalOn(group.ksm.jadwal, form.tanggal),
  });
}
