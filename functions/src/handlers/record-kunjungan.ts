// Callable `recordKunjungan`: counts a view of the public page.
import { addKunjungan } from '../adapters/kunjungan.ts';
import { RecordKunjunganRequest } from '../domain/api.ts';
import { publicCallable } from '../edge.ts';

export const recordKunjungan = publicCallable({
  name: 'recordKunjungan',
  request: RecordKunjunganRequest,
  handle: async () => ({ jumlah: await addKunjungan(Math.random()) }),
});
