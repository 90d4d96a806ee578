// What waits of a group that sent records before there was a queue: those of the last year that are not checked. What
// was settled before is left out: no record says that it was a settlement.
import type { Ksm } from '../records/ksm.ts';
import { standingOf, standingOfSesi, type Pemeriksaan } from '../records/pemeriksaan.ts';
import type { Sesi } from '../records/sesi.ts';
import { standing } from '../records/standing.ts';
import { addMonths, maxTanggal, monthOf, monthStart, type Tanggal } from '../basics/tanggal.ts';
import { antreanOf, type Antrean, type ButirAntrean } from './antrean.ts';

const MONTHS = 12;

/** The first day that is looked at. */
export const antreanSince = (today: Tanggal): Tanggal =>
  monthStart(addMonths(monthOf(today), -MONTHS));

/** `sesi`: at least those since then. */
export function startAntrean(
  ksm: Ksm,
  sesi: readonly Sesi[],
  pemeriksaan: Pemeriksaan | null,
  today: Tanggal,
): Antrean {
  if (ksm.ganda) return antreanOf(ksm.nama, []);
  const since = antreanSince(today);
  const waiting = standing(sesi).filter(
    (s) => s.tanggal >= since && standingOfSesi(pemeriksaan, s) === null,
  );
  const butir: ButirAntrean[] = waiting.map((s) => ({
    jenis: 'sesi',
    id: s.id,
    tanggal: s.tanggal,
    urut: s.urut,
    ...(pemeriksaan?.sesi.some(({ id }) => id === s.id) && { lagi: true }),
  }));
  if (standingOf(pemeriksaan?.pendaftaran) === null)
    butir.push({
      jenis: 'pendaftaran',
      id: ksm.id,
      tanggal: maxTanggal(ksm.tanggalBentuk, since),
      urut: ksm.urut,
      ...(pemeriksaan?.pendaftaran && { lagi: true }),
    });
  return antreanOf(ksm.nama, butir);
}
