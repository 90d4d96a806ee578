// The page of a group: its sessions.
import type { sesi as id } from '../../../teks/group/tabs/sesi.ts';
import type { Words } from '../../words.ts';
import { formatAngka, formatRupiah } from '../../domain/basics/format.ts';
import { many } from '../../writing/many.ts';

export const sesi: Words<typeof id> = {
  judul: 'List of sessions',
  jumlah: (terlaksana, lain) =>
    lain > 0
      ? `${many(terlaksana, 'session')} held, ${formatAngka(lain)} on holiday or not held`
      : `${many(terlaksana, 'session')} held`,
  terbaru: (n, dimuat) =>
    `The latest ${many(n, 'session')}${dimuat ? '; earlier ones are being loaded' : ' only'}.`,
  rincian: 'Details',
  apa: (tanggal) => `session ${tanggal}`,
  hadir: 'Present',
  titip: 'Sent the deposit',
  setoran: 'Deposits',
  angsuran: 'Instalments received',
  pinjamanBaru: 'Loans paid out',
  pimpinan: 'Chair',
  notulis: 'Minutes by',
  buku: 'Books checked',
  kasDihitung: 'Cash counted',
  kasSeharusnya: (n) => `by the records ${formatRupiah(n)}`,
  masalah: 'Problems',
  topik: 'Learning topics',
  notulen: 'Minutes',
};
