// The leading groups of an area, for the SMEs sub-specialist.
import type { unggulan as id } from '../../teks/desk/unggulan.ts';
import { formatAngka } from '../domain/basics/format.ts';
import { hear } from '../writing/dari-server.ts';
import { translate } from '../said/translate.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

// The page shows words of the server.
hear(translate);

export const unggulan: Words<typeof id> = {
  judul: 'Leading KSM',
  pengantar:
    'Groups at Berdaya (empowered) and Mandiri (independent), with six things that are strengthened towards independence: what is on record, and what is not yet.',
  wilayah: 'Area',
  kota: 'City/regency',
  semuaKota: 'All cities/regencies',
  tingkat: 'Level',
  semuaTingkat: 'Berdaya and Mandiri',
  hal: 'What is missing',
  semuaHal: 'Anything',
  jumlah: (n, semua) =>
    n === semua ? `${formatAngka(n)} KSM` : `${formatAngka(n)} of ${formatAngka(semua)} KSM`,
  kosong: 'No KSM Berdaya or Mandiri in this area yet.',
  kosongSaring: 'No KSM fits this choice.',
  yangKurang: (n) => `Of those shown, ${formatAngka(n)} lack this.`,
  lagi: 'Show the next KSM',
  kurang: (n) => (n === 0 ? 'All six complete' : `${many(n, 'thing')} to strengthen`),
  tahap: (tahap) => (tahap === 'Selesai' ? 'Mentoring completed' : `Stage ${tahap}`),
  belumTahap: 'Not in a stage yet',
  per: (tanggal) => `As of ${tanggal}`,
  rincian: 'Six things and training',
  fakta: 'On record',
  belum: 'Not yet',
  lengkap: 'Nothing is missing.',
  menuju: 'Towards the next level',
  pelatihan: 'Training',
  pelatihanRencana: 'Planned',
  pelatihanSelesai: 'Held',
  pelatihanKosong: 'No training is recorded or planned yet.',
  topik: {
    pinjamanBergulir: 'Revolving loans',
    kewirausahaan: 'Entrepreneurship',
    ert: 'Household economy',
    vokasi: 'Work skills',
    lainnya: 'Other',
  },
  peserta: (n) => many(n, 'participant'),
};
