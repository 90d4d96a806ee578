// Early warning: why a group may lose its level, and what such a warning was worth when it was tried on past months.
import { formatAngka, formatPersen } from '../../../../functions/src/domain/basics/format.ts';
import type { Peringatan } from '../../../../functions/src/domain/signals/peringatan.ts';
import { UJI_BALIK } from '../../../../functions/src/domain/signals/uji-balik.ts';
import { SKOR } from './skor.ts';

const per100 = (n: number, dari: number) => formatAngka(Math.round((100 * n) / dari));
const { benar, palsu, terlewat, tenang } = UJI_BALIK;

export const peringatan = {
  judul: 'Peringatan dini',
  pengantar: 'Tingkat KSM ini mungkin turun dalam tiga bulan, dilihat dari catatannya:',
  lihat: (n: number) =>
    n === 0
      ? 'Tidak ada KSM yang tingkatnya mungkin turun'
      : `${formatAngka(n)} KSM tingkatnya mungkin turun dalam tiga bulan`,
  /** Counted on drawn groups, as there are no past months of real ones yet. */
  nilai: `Dicoba pada bulan-bulan lalu dari data contoh: dari 100 KSM dengan peringatan, ${per100(benar, benar + palsu)} turun dalam tiga bulan; tanpa peringatan ${per100(terlewat, terlewat + tenang)}. Dari 100 yang turun, ${per100(benar, benar + terlewat)} mendapat peringatan; dari 100 yang bertahan, ${per100(palsu, palsu + tenang)} juga.`,
  alasan(it: Peringatan): string {
    switch (it.jenis) {
      case 'tidakBertemu':
        return `Sudah ${formatAngka(it.hari)} hari tidak bertemu, lebih dari dua kali jadwalnya (${formatAngka(it.interval)} hari).`;
      case 'hampirLepas':
        return `${SKOR[it.kode] ?? ''} turun ke ${formatPersen(it.nilai)}, tinggal sedikit di atas batas ${formatPersen(it.batas)}.`;
      case 'tipis':
        return `Tipis di atas batas: ${it.skor.map((s) => `${SKOR[s.kode] ?? ''} ${formatPersen(s.nilai)} (batas ${formatPersen(s.batas)})`).join(', ')}.`;
    }
  },
} as const;
