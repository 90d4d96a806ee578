// The scores K1 to K6 of social capital and commitment by name. A stored result keeps them as a list.
import type { Capaian } from './capaian.ts';

/** In the order of K1 to K6. */
export const KODE_MODAL = [
  'keutuhan',
  'kegiatan',
  'aturanKelompok',
  'musyawarah',
  'tanggungRenteng',
  'pergiliran',
] as const;
type KodeModal = (typeof KODE_MODAL)[number];

export type SkorModal<Skor = 0 | 1 | 2> = Readonly<Record<KodeModal, Skor>>;

export function skorModalOf({ k }: Pick<Capaian, 'k'>): SkorModal<Capaian['k'][number]> {
  const [keutuhan, kegiatan, aturanKelompok, musyawarah, tanggungRenteng, pergiliran] = k;
  return { keutuhan, kegiatan, aturanKelompok, musyawarah, tanggungRenteng, pergiliran };
}

/** As a stored result keeps them. */
export function rowOfSkor(skor: SkorModal): Capaian['k'] {
  return [
    skor.keutuhan,
    skor.kegiatan,
    skor.aturanKelompok,
    skor.musyawarah,
    skor.tanggungRenteng,
    skor.pergiliran,
  ];
}
