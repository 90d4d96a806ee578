// Words that every page of one group may need, the session form among them.
import type { kelompok as id } from '../../teks/group/kelompok.ts';
import type { Words } from '../words.ts';

export const kelompok: Words<typeof id> = {
  gagal: {
    missing: 'There is no such KSM in your area.',
    unreachable:
      'This KSM has not been opened on this phone yet. Connect to the internet, then try again.',
  },
  kelompok: 'Group',
  anggotaKe: (n) => `member no. ${String(n)}`,
  jabatan: { ketua: 'Chair', sekretaris: 'Secretary', bendahara: 'Treasurer', anggota: 'Member' },
};
