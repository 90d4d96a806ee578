// How a loan is repaid, as every form of a loan holds it, and the instalments that follow from what was typed. Part of
// the form of a session: what only other forms need of it is in jarak.ts.
import { hasDateShape, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { intervalOn } from '../../../../functions/src/domain/records/interval-on.ts';
import type { Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import {
  makeJadwalAngsuran,
  syaratJasaOf,
  type CaraJasa,
  type SyaratAngsuran,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import {
  MOST_ANGSURAN,
  type Angsuran,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';

/** Null, or no date: not typed yet. */
interface SyaratPinjaman {
  readonly pokok: number | null;
  readonly kali: number | null;
  readonly tanggalCair: string;
  /** Rupiah: typed, or the usual charge. */
  readonly jasa: number;
  /** Left out by a form that does not ask: flat. */
  readonly cara?: CaraJasa;
}

/** Lays the instalments out over time. */
export type LayOut = (syarat: Omit<SyaratAngsuran, 'intervalHari'>) => Angsuran[];

export const everyMeeting =
  (jadwal: readonly Jadwal[]): LayOut =>
  (syarat) =>
    makeJadwalAngsuran({ ...syarat, intervalHari: intervalOn(jadwal, syarat.tanggalCair) });

/** Instalments that were sent before. */
interface Sent {
  readonly tanggalCair: Tanggal;
  readonly angsuran: readonly Angsuran[];
}

/** Empty while something is missing. Those sent before stay while no term that the form asks for differs. */
export function makeAngsuran(
  syarat: SyaratPinjaman,
  layOut: LayOut,
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
  return layOut({ pokok, kali, tanggalCair, jasa, cara });
}

function isAsSent(
  { pokok, kali, tanggalCair, jasa, cara }: SyaratPinjaman & { readonly pokok: number },
  sent: Sent,
): boolean {
  const { angsuran } = sent;
  if (sent.tanggalCair !== tanggalCair || angsuran.length !== kali) return false;
  if (angsuran.reduce((sum, it) => sum - it.pokok, pokok) !== 0) return false;
  if (cara === undefined) return angsuran.reduce((sum, it) => sum - it.jasa, jasa) === 0;
  const kept = syaratJasaOf({ ...sent, pokok });
  return kept.cara === cara && kept.jasa === jasa;
}
