// Names of levels and classes, and of the nation, which are codes in the records. The four levels keep their Indonesian
// names, which the public page explains.
import type { statusWord as id } from '../../../../../../functions/src/domain/maturity/explain/status-word.ts';

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

/** Within a sentence, too. */
export const statusWord: typeof id = (kode) => NAMES[kode] ?? kode;
