// How a loan is repaid, as every form of a loan holds it, and the instalments that follow from what was typed.
import { hasDateShape, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { intervalOn } from '../../../../functions/src/domain/records/interval-on.ts';
import type { Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import {
  makeJadwalAngsuran,
  makeJadwalBulanan,
  syaratJasaOf,
  type CaraJasa,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import {
  MOST_ANGSURAN,
  type Angsuran,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';

/** How far apart the instalments of a loan are. */
export const JARAK = ['pertemuan', 'bulan'] as const;
export type Jarak = (typeof JARAK)[number];

/** Null, or no date: not typed yet. */
export interface SyaratPinjaman {
  readonly pokok: number | null;
  readonly kali: number | null;
  readonly tanggalCair: string;
  /** Rupiah: typed, or the usual charge. */
  readonly jasa: number;
  /** Left out by a form that does not ask: flat. */
  readonly cara?: CaraJasa;
  /** Left out by a form that does not ask: from one meeting to the next. */
  readonly jarak?: Jarak;
}

/** Instalments that were sent before. */
type Sent = { readonly tanggalCair: Tanggal; readonly angsuran: readonly Angsuran[] };

/** Empty while something is missing. Those sent before stay while no term that the form asks for differs. */
export function makeAngsuran(
  syarat: SyaratPinjaman,
  jadwal: readonly Jadwal[],
  sent?: Sent,
): readonly Angsuran[] {
  const { pokok, kali, tanggalCair, jasa, cara = 'flat' } = syarat;
  if (!hasDateShape(tanggalCair)) return [];
  if (pokok === null || kali === null || pokok < 1 || kali < 1 || kali > MOST_ANGSURAN) return [];
  // A declining charge of nothing is one that nobody has typed yet.
  if (cara === 'menurun' && jasa === 0) return [];
  if (sent !== undefined && isAsSent({ ...syarat, pokok }, sent))
    // What a later page may have kept beside these is not sent.
    return sent.angsuran.map((it) => ({
      jatuhTempo: it.jatuhTempo,
      pokok: it.pokok,
      jasa: it.jasa,
    }));
  const asked = { pokok, kali, tanggalCair, jasa, cara };
  return syarat.jarak === 'bulan'
    ? makeJadwalBulanan(asked)
    : makeJadwalAngsuran({ ...asked, intervalHari: intervalOn(jadwal, tanggalCair) });
}

function isAsSent(
  { pokok, kali, tanggalCair, jasa, cara, jarak }: SyaratPinjaman & { readonly pokok: number },
  sent: Sent,
): boolean {
  const { angsuran } = sent;
  if (sent.tanggalCair !== tanggalCair || angsuran.length !== kali) return false;
  if (angsuran.reduce((sum, it) => sum - it.pokok, pokok) !== 0) return false;
  if (jarak !== undefined && jarakOf({ ...sent, pokok }) !== jarak) return false;
  if (cara === undefined) return angsuran.reduce((sum, it) => sum - it.jasa, jasa) === 0;
  const kept = syaratJasaOf({ ...sent, pokok });
  return kept.cara === cara && kept.jasa === jasa;
}

/** As the due dates of a loan say. */
export function jarakOf({
  pokok,
  tanggalCair,
  angsuran,
}: Sent & { readonly pokok: number }): Jarak {
  const monthly = makeJadwalBulanan({ pokok, jasa: 0, kali: angsuran.length, tanggalCair });
  return angsuran.every((it, i) => it.jatuhTempo === monthly[i]?.jatuhTempo)
    ? 'bulan'
    : 'pertemuan';
}
