// The page of a group: what was changed in its records.
import type { perubahan as id } from '../../../teks/group/tabs/perubahan.ts';
import type { Words } from '../../words.ts';
import { formatTanggal } from '../../domain/basics/format.ts';
import { many } from '../../writing/many.ts';

export const perubahan: Words<typeof id> = {
  judul: 'History of changes',
  pengantar: 'Every record that the server accepted, the newest first.',
  kosong: 'No changes yet.',
  anda: 'You',
  oleh: (siapa, saat) => `${siapa}, ${saat}`,
  alasan: (alasan) => `Reason: ${alasan}`,
  lainnya: (n) => `and ${many(n, 'other change')}`,
  dari: (sebelum, sesudah) => `${sebelum} becomes ${sesudah}`,
  kosongNilai: 'empty',
  baru: 'recorded',
  dihapus: 'removed',
  peran: {
    fasilitator: 'Facilitator',
    askot: 'Askot (city assistant)',
    korkot: 'Korkot (city coordinator)',
    smes: 'SMEs sub-specialist',
    provinsi: 'Provincial staff',
    nasional: 'National staff',
    upk: 'UPK',
    pejabat: 'Official',
    admin: 'Admin',
  },
  tanggal: (tanggal) => formatTanggal(tanggal),
};
