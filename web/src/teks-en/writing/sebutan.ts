// Names of levels and classes, and of the nation, which are codes in the records. The four levels keep their Indonesian names, which the
// public page explains.
import type { sebut as id } from '../../teks/writing/sebutan.ts';

const NAMES: Readonly<Record<string, string>> = {
  Aktif: 'Active',
  'Belum Dinilai': 'Not assessed',
  Bubar: 'Dissolved',
  Cukup: 'Fair',
  Dinilai: 'an assessment',
  Jeda: 'Pausing',
  Konsisten: 'Consistent',
  Kurang: 'Weak',
  Memadai: 'Fair',
  Memuaskan: 'Satisfactory',
  Nasional: 'National',
  Penundaan: 'Postpone (Penundaan)',
  Selesai: 'Completed',
  'Tidak Aktif': 'Inactive',
};

/** As people read it. */
export const sebut: typeof id = (kode) => NAMES[kode] ?? kode;
