// What changed in a kab/kota since the update before: groups that rose, fell, joined or ended, and figures of ended
// months that moved, with the late records that reach them. No count of persons is among it.
import { jakartaDate, monthEnd, type Bulan } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import { TINGKAT, type Tingkat } from '../../maturity/capaian.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { KsmId } from '../../basics/identitas.ts';
import type { KodeKelurahan } from '../../basics/wilayah.ts';
import type { CatatanTerlambat, PerubahanKota } from './ringkas.ts';
import { ksmTerbitOf, type Dasar, type Terbit } from './dasar.ts';

const GERAK = ['naik', 'turun', 'baru', 'berakhir'] as const;
export type Gerak = (typeof GERAK)[number];

/** A group that rose, fell, joined (also from elsewhere) or ended (also by leaving). */
export interface GerakKsm {
  readonly gerak: Gerak;
  readonly ksmId: KsmId;
  readonly nama: string;
  readonly kelurahan: KodeKelurahan;
  /** Null: it was, or is, not in the kab/kota. */
  readonly sebelum: Tingkat | null;
  readonly sesudah: Tingkat | null;
}

export function gerakKsm(dasar: Pick<Dasar, 'ksm'>, rows: readonly CapaianKsm[]): GerakKsm[] {
  const before = new Map(dasar.ksm.map((it) => [it.ksmId, it]));
  const now = new Map(ksmTerbitOf(rows).map((it) => [it.ksmId, it]));
  const bubar = new Set(rows.filter((r) => r.capaian.tingkat === 'Bubar').map((r) => r.ksmId));
  const found: GerakKsm[] = [];
  for (const id of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(id), now.get(id)];
    const one = is ?? was;
    if (one === undefined || was?.tingkat === is?.tingkat) continue;
    const { ksmId, nama, kelurahan } = one;
    const sebelum = was?.tingkat ?? null;
    const sesudah = is?.tingkat ?? (bubar.has(id) ? 'Bubar' : null);
    found.push({
      gerak: gerakOf(sebelum, is?.tingkat ?? null),
      ksmId,
      nama,
      kelurahan,
      sebelum,
      sesudah,
    });
  }
  return found.toSorted(
    (a, b) =>
      GERAK.indexOf(a.gerak) - GERAK.indexOf(b.gerak) ||
      compareText(a.kelurahan, b.kelurahan) ||
      compareText(a.nama, b.nama) ||
      compareText(a.ksmId, b.ksmId),
  );
}

function gerakOf(sebelum: Tingkat | null, sesudah: Tingkat | null): Gerak {
  if (sebelum === null) return 'baru';
  if (sesudah === null) return 'berakhir';
  return TINGKAT.indexOf(sesudah) > TINGKAT.indexOf(sebelum) ? 'naik' : 'turun';
}

/** Key figures of a month that are shown here: those that count persons are left out. */
const KUNCI_BERGESER = [
  'ksm',
  'aktif',
  'berdaya',
  'sesiBulan',
  'tabungan',
  'beredar',
  'jatuhTempo',
  'tepatWaktu',
] as const;
export type KunciBergeser = (typeof KUNCI_BERGESER)[number];

/** A figure of an ended month that is not what the update before said. */
export interface Pergeseran {
  readonly bulan: Bulan;
  readonly kunci: KunciBergeser;
  readonly sebelum: number;
  readonly sesudah: number;
}

/** Of months that had ended by both updates; one that had no group, or has none any more, counts as nothing. */
export function pergeseran(
  before: Pick<Terbit, 'bulanan' | 'diperbarui'>,
  now: Terbit['bulanan'],
): Pergeseran[] {
  const was = new Map(before.bulanan.map(({ bulan, angka }) => [bulan, angka]));
  const is = new Map(now.map(({ bulan, angka }) => [bulan, angka]));
  const terbit = jakartaDate(new Date(before.diperbarui));
  const had = [...is.keys()].filter((bulan) => monthEnd(bulan) <= terbit);
  return [...new Set([...was.keys(), ...had])]
    .toSorted(compareText)
    .flatMap((bulan) =>
      KUNCI_BERGESER.map((kunci) => ({
        bulan,
        kunci,
        sebelum: was.get(bulan)?.[kunci] ?? 0,
        sesudah: is.get(bulan)?.[kunci] ?? 0,
      })),
    )
    .filter(({ sebelum, sesudah }) => sebelum !== sesudah);
}

export function summarizePerubahan(
  { sejak, pada }: Pick<PerubahanKota, 'sejak' | 'pada'>,
  gerak: readonly GerakKsm[],
  geser: readonly Pergeseran[],
  catatan: readonly CatatanTerlambat[],
): PerubahanKota {
  const count = (of: Gerak) => gerak.filter((it) => it.gerak === of).length;
  return {
    sejak,
    pada,
    naik: count('naik'),
    turun: count('turun'),
    baru: count('baru'),
    berakhir: count('berakhir'),
    bulan: [...new Set(geser.map((it) => it.bulan))].toSorted(compareText),
    catatan: [...catatan],
  };
}
