// Callable `recordKunjungan`: counts a view of the public page, and answers the counts it shows.
import { addKunjungan } from '../../adapters/firestore/kunjungan.ts';
import { RecordKunjunganRequest } from '../../domain/access/api.ts';
import { publicCallable } from '../../edge.ts';
import { loadRingkasan } from '../../flows/areas/load-ringkasan.ts';
import { todayAt } from '../../params.ts';

export const recordKunjungan = publicCallable({
  name: 'recordKunjungan',
  request: RecordKunjunganRequest,
  handle: async () => {
    const now = new Date();
    const [jumlah, angka] = await Promise.all([
      addKunjungan(Math.random()),
      loadRingkasan(todayAt(now), now),
    ]);
    return { jumlah, angka };
  },
});
