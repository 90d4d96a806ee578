// The counts of an area as a page shows them: those of persons only where the files show them too, since a page
// is read aloud, photographed and printed as a file is. What is hidden is null and never leaves the server.
import { z } from 'zod/mini';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { isSelKecil, type Ukuran, type UkuranKsm } from '../samaran/ukuran.ts';
import { RekapAngka, sumRekap, totalAnggota } from './rekap.ts';
import {
  countHidden,
  sumShown,
  type AngkaTampak,
  type KotaTersamar,
} from '../samaran/plan-atas.ts';

/** Counts of persons and of their presence, each with the measure that hides it. */
const UKURAN_ORANG = {
  anggotaL: 'jenisKelamin',
  anggotaP: 'jenisKelamin',
  anggotaMiskin: 'miskin',
  warmisTerampil: 'warmis',
  hadir: 'kehadiran',
  slotHadir: 'kehadiran',
  penabung: 'kehadiran',
  slotTabungan: 'kehadiran',
} as const satisfies Readonly<Partial<Record<keyof RekapAngka, Ukuran>>>;
type KunciOrang = keyof typeof UKURAN_ORANG;
const KUNCI_ORANG = Object.keys(UKURAN_ORANG) as readonly KunciOrang[];

const Orang = z.nullable(Cacah);
/** Servers of a version before do not give it. */
const Baru = <S extends z.ZodMiniType>(schema: S) => z._default(z.nullable(schema), null);

export const AngkaTampil = z.object({
  ...RekapAngka.shape,
  ...(Object.fromEntries(KUNCI_ORANG.map((kunci) => [kunci, Orang])) as Record<
    KunciOrang,
    typeof Orang
  >),
  peminjamAktif: Orang,
  /** L + P. */
  anggota: Baru(Cacah),
  /** Of attendance and of savers, to one decimal. */
  persenHadir: Baru(z.number()),
  persenPenabung: Baru(z.number()),
  /** Above a kab/kota: those that hide their count are in no sum of it. */
  tanpaKota: Baru(z.object({ anggota: Cacah, jenisKelamin: Cacah, miskin: Cacah, warmis: Cacah })),
});
export type AngkaTampil = ReadonlyDeep<z.infer<typeof AngkaTampil>>;

/** Of a province or the nation. */
export function toTampilAtas(
  kota: readonly Pick<KotaTersamar, 'angka' | 'samar'>[],
  samar: Iterable<UkuranKsm>,
): AngkaTampil {
  const hidden = countHidden(kota);
  const shown = sumShown(kota);
  const tanpa = (ukuran: Ukuran) => hidden.get(ukuran) ?? 0;
  const angka = sumRekap(kota.map((k) => k.angka));
  return {
    ...toTampil(angka, samar, showsPeminjam(kota) && tanpa('anggota') === 0, shown),
    tanpaKota: {
      anggota: tanpa('anggota'),
      jenisKelamin: tanpa('jenisKelamin'),
      miskin: tanpa('miskin'),
      warmis: tanpa('warmis'),
    },
  };
}

/** `peminjam`: whether the members who borrow are shown, see `showsPeminjam`. */
export function toTampil(
  angka: RekapAngka,
  samar: Iterable<UkuranKsm>,
  peminjam: boolean,
  tampak: AngkaTampak = new Map(),
): AngkaTampil {
  const hidden = new Set(samar);
  const of = (ukuran: Ukuran) => tampak.get(ukuran) ?? angka;
  const orang = Object.fromEntries(
    KUNCI_ORANG.map((kunci) => {
      const ukuran = UKURAN_ORANG[kunci];
      return [kunci, hidden.has(ukuran) ? null : of(ukuran)[kunci]];
    }),
  ) as Record<KunciOrang, number | null>;
  const isHadirHidden = hidden.has('persenHadir') || hidden.has('kehadiran');
  const hadir = of('persenHadir');
  const persen = (n: number, all: number) => (isHadirHidden ? null : persenOf(n, all));
  return {
    ...angka,
    ...orang,
    peminjamAktif: peminjam && !hidden.has('anggota') ? angka.peminjamAktif : null,
    anggota: hidden.has('anggota') ? null : totalAnggota(of('anggota')),
    persenHadir: persen(hadir.hadir, hadir.slotHadir),
    persenPenabung: persen(hadir.penabung, hadir.slotTabungan),
    tanpaKota: null,
  };
}

/**
 * No file counts those who borrow, so no plan says where they are hidden. They are shown of a kab/kota where they
 * are not one to four, and above only where they are of every kab/kota: no difference of two areas tells one that
 * is hidden, nor does the same area on another day.
 */
export const showsPeminjam = (kota: readonly { readonly angka: RekapAngka }[]) =>
  kota.every(({ angka }) => !isSelKecil(angka.peminjamAktif));
