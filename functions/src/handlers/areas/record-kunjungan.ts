// Callable `recordKunjungan`: counts one view of the public page and answers with the total and the
// programme's counts.
import { CLASSES } from '../../classes.ts';
import { recordKunjungan as definition } from '../../domain/callables/areas.ts';
import { publicCallable } from '../../edge.ts';
import { countVisit } from '../../flows/areas/count-visit.ts';
import { loadRingkasan } from '../../flows/areas/load-ringkasan.ts';
import { todayAt } from '../../params.ts';

export const recordKunjungan = publicCallable(
  definition,
  async () => {
    const now = new Date();
    const [jumlah, angka] = await Promise.all([countVisit(), loadRingkasan(todayAt(now), now)]);
    return { jumlah, angka };
  },
  CLASSES.visitors,
);
