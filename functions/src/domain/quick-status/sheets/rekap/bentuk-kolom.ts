// What a column of the recap sheets says about itself: heading, kind, the number behind it, how JUMLAH
// is made, and what the number means.
import type { SetParameter } from '../../../basics/parameter.ts';
import type { RekapAngka } from '../../recap/rekap.ts';
import type { Ukuran } from '../../samaran/ukuran.ts';

export type KunciKolom =
  | 'lokasi'
  | 'ksm'
  | 'aktif'
  | 'jeda'
  | 'tidakAktif'
  | 'tahap1'
  | 'tahap2'
  | 'tahap3'
  | 'belumDinilai'
  | 'pemula'
  | 'berkembang'
  | 'berdaya'
  | 'mandiri'
  | 'anggotaL'
  | 'anggotaP'
  | 'anggotaTotal'
  | 'anggotaMiskin'
  | 'persenPerempuan'
  | 'rencana'
  | 'terlaksana'
  | 'persenSesi'
  | 'persenKehadiran'
  | 'persenPenabung'
  | 'tabungan'
  | 'saldoTabungan'
  | 'beredar'
  | 'jatuhTempo'
  | 'tepatWaktu'
  | 'persenTepatWaktu'
  | 'konsisten5'
  | 'persenKonsisten'
  | 'warmisTerampil'
  | 'ksmAksesSosial'
  | 'hadir'
  | 'slotHadir'
  | 'penabung'
  | 'slotTabungan';

interface Dasar {
  readonly kunci: KunciKolom;
  readonly judul: readonly [string] | readonly [string, string];
  /** The heading in full, as Kamus lists it. */
  readonly nama: string;
  readonly arti: string;
  readonly rumus: (p: SetParameter) => string;
  readonly satuan: string;
  /** Hidden as a small cell together with the other columns of its measure. */
  readonly ukuran?: Ukuran;
  readonly tersembunyi?: true;
  readonly warnaTingkat?: true;
}

/** A count: JUMLAH adds it up. */
export interface KolomCacah extends Dasar {
  readonly jenis: 'angka' | 'rupiah';
  readonly nilai: (a: RekapAngka) => number;
  /** Where it says no, the cell is empty, and so is that of JUMLAH. */
  readonly ada?: (a: RekapAngka) => boolean;
}

/** A percentage: JUMLAH divides the sums of two other columns. */
interface KolomRasio extends Dasar {
  readonly jenis: 'persen';
  readonly pembilang: KunciKolom;
  /** Columns that add up to what it is divided by. */
  readonly penyebut: readonly KunciKolom[];
}

export type KolomRekap = KolomCacah | KolomRasio;

export const LANGSUNG = () => 'jumlah KSM';

export function cacahKsm({
  kunci,
  judul,
  nama,
  arti,
  rumus = LANGSUNG,
  warnaTingkat,
}: {
  readonly kunci: Exclude<KunciKolom & keyof RekapAngka, 'saldoTabungan'>;
  readonly judul: readonly [string] | readonly [string, string];
  readonly nama: string;
  readonly arti: string;
  readonly rumus?: ((p: SetParameter) => string) | undefined;
  readonly warnaTingkat?: true | undefined;
}): KolomCacah {
  return {
    kunci,
    judul,
    nama,
    arti,
    rumus,
    satuan: 'KSM',
    jenis: 'angka',
    nilai: (a) => a[kunci],
    ...(warnaTingkat && { warnaTingkat }),
  };
}
