// The page of a group: its maturity over the months.
import type { arah as id } from '../../../teks/group/tabs/arah.ts';
import type { Words } from '../../words.ts';
import { many } from '../../writing/many.ts';

export const arah: Words<typeof id> = {
  tampilkan: 'Figure',
  ps: 'Panca Sutra score',
  bacaan: (bulan, nilai, tingkat) => `${bulan}: ${nilai} · ${tingkat}`,
  petunjuk: 'Touch the chart to read one month.',
  tigaTahun: 'Load earlier months',
  tabel: (n) => `Table of ${many(n, 'month')}`,
  garisTingkat: 'Dashed lines: 60 for Berkembang, 75 Berdaya, 85 Mandiri.',
  garisAturan: 'Dashed lines: 70 fair, 85 consistent.',
};
