// Early warning: why a group may lose its level, and what such a warning was worth when it was tried on past months.
import { UJI_BALIK } from '../../../../functions/src/domain/signals/uji-balik.ts';
import type { peringatan as id } from '../../teks/group/peringatan.ts';
import { formatAngka, formatPersen } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { SKOR } from './skor.ts';

const per100 = (n: number, dari: number) => formatAngka(Math.round((100 * n) / dari));
const { benar, palsu, terlewat, tenang } = UJI_BALIK;

export const peringatan: Words<typeof id> = {
  judul: 'Early warning',
  pengantar: 'The level of this KSM may fall within three months, by its records:',
  lihat: (n) =>
    n === 0
      ? 'No KSM has a level that may fall'
      : `${formatAngka(n)} KSM may fall in level within three months`,
  nilai: `Tried on past months of sample data: of 100 KSM with a warning, ${per100(benar, benar + palsu)} fell within three months; without a warning ${per100(terlewat, terlewat + tenang)}. Of 100 that fell, ${per100(benar, benar + terlewat)} had a warning; of 100 that stayed, ${per100(palsu, palsu + tenang)} had one too.`,
  alasan(it) {
    switch (it.jenis) {
      case 'tidakBertemu':
        return `No meeting for ${formatAngka(it.hari)} days, more than twice its schedule (${formatAngka(it.interval)} days).`;
      case 'hampirLepas':
        return `${SKOR[it.kode] ?? ''} fell to ${formatPersen(it.nilai)}, just above the limit of ${formatPersen(it.batas)}.`;
      case 'tipis':
        return `Barely above the limit: ${it.skor.map((s) => `${SKOR[s.kode] ?? ''} ${formatPersen(s.nilai)} (limit ${formatPersen(s.batas)})`).join(', ')}.`;
    }
  },
};
