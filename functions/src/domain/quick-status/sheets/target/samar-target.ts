// Which figures of members Target-Realisasi hides. Its columns of earlier months are figures of other days,
// on which an area may have been smaller.
import { addMonths, monthIn, type Bulan } from '../../../basics/tanggal.ts';
import { isJenjang } from '../../../basics/wilayah.ts';
import type { RekapArea } from '../../recap/rekap-kota.ts';
import type { Realisasi } from '../../recap/realisasi.ts';
import { isSamar, isSelKecil, type Samaran } from '../../samaran/ukuran.ts';

export type LangkahSamar = Exclude<keyof Realisasi, 'target'>;

const SEMUA: readonly LangkahSamar[] = ['tahunLalu', 'bulanLalu', 'bulanIni', 'kini'];

/** `anggota`: the progress of the area in members. The percentage is hidden with `kini`. */
export function samarTarget(
  { kode, tahun, bulan, samarBulan }: Pick<RekapArea, 'kode' | 'tahun' | 'bulan' | 'samarBulan'>,
  anggota: Realisasi,
  samaran: Samaran,
): ReadonlySet<LangkahSamar> {
  if (isSamar(samaran, kode, 'anggota')) return new Set(SEMUA);
  // The sum over the areas beside it is in the file of the kab/kota, and no plan was made for that day.
  if (isJenjang(kode, 'kecamatan') || isJenjang(kode, 'kelurahan'))
    return new Set(['tahunLalu', 'bulanLalu', 'bulanIni']);
  const samar = new Set<LangkahSamar>();
  // What the last update of that month has hidden is not told by a later one.
  const isHidden = (of: Bulan, n: number) => samarBulan.includes(of) || isSelKecil(n);
  if (isHidden(monthIn(tahun - 1, 12), anggota.tahunLalu)) samar.add('tahunLalu');
  if (isHidden(addMonths(bulan, -1), anggota.bulanLalu)) samar.add('bulanLalu').add('bulanIni');
  return samar;
}
