// Point 3: rules work and decisions are taken together.
import { formatPersen, formatTanggal } from '../../basics/format.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { daysBetween } from '../../basics/tanggal.ts';
import { type DataEnamHal, type Hal, hal } from './hal.ts';

export function halAturan(data: DataEnamHal, parameter: SetParameter): Hal {
  const { angka, per } = data.capaian;
  const musyawarah = persenOf(angka.musyawarah, angka.keputusan);
  const { aturanTerakhir, aturanDitandatangani } = angka;
  const limit = parameter.sk.k3.umurHari;
  const wanted = parameter.sk.k4.dua;
  return hal(
    3,
    [
      {
        kode: 'aturan',
        nilai: null,
        teks:
          aturanTerakhir === null
            ? 'belum ada aturan tertulis'
            : `aturan ${aturanDitandatangani ? 'ditandatangani' : 'belum ditandatangani'}, dibuat atau ditinjau ${formatTanggal(aturanTerakhir)}`,
      },
      {
        kode: 'musyawarah',
        nilai: musyawarah,
        teks:
          musyawarah === null
            ? 'belum ada keputusan yang dicatat'
            : `${angka.musyawarah} dari ${angka.keputusan} keputusan dengan musyawarah yang cukup dihadiri (${formatPersen(musyawarah)}%)`,
      },
    ],
    [
      aturanTerakhir === null && 'aturan tertulis',
      aturanTerakhir !== null && !aturanDitandatangani && 'tanda tangan pada aturan',
      aturanTerakhir !== null &&
        daysBetween(aturanTerakhir, per) > limit &&
        `tinjauan aturan dalam ${limit} hari terakhir`,
      musyawarah === null && 'keputusan yang dicatat cara mengambilnya',
      musyawarah !== null &&
        musyawarah < wanted &&
        `keputusan dengan musyawarah perlu ${formatPersen(wanted)}%, sekarang ${formatPersen(musyawarah)}%`,
    ],
  );
}
