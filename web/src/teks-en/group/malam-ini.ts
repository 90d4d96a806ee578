// What waits for a facilitator in the evening.
import type { malamIni as id } from '../../teks/group/malam-ini.ts';
import { formatAngka } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const malamIni: Words<typeof id> = {
  judul: 'Tonight',
  tidakAda: 'Nothing waits: all meetings are recorded and sent.',
  belumTerkirim: 'Not sent yet',
  ditolak: 'needs mending',
  menunggu: (n) => `${many(n, 'record')} will be sent as soon as there is a connection`,
  belumSelesai: 'Not filled in to the end',
  pertemuan: 'Meetings by schedule',
  hariIni: 'today',
  lain: (nama, bagian) => `${nama}: ${bagian}`,
  sesi: (nama, tanggal) => (tanggal ? `Session ${nama}, ${tanggal}` : `Session ${nama}`),
  koreksi: (nama, tanggal) =>
    tanggal ? `Correction of session ${nama}, ${tanggal}` : `Correction of session ${nama}`,
  pembatalan: (nama) => `${nama}: Cancelling`,
  berikutnya: (tanggal) => `Record the next session, ${tanggal}`,
  lainnya: (n) => `${formatAngka(n)} other ${n === 1 ? 'meeting' : 'meetings'}`,
};
