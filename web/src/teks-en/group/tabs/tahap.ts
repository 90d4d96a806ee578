// The page of a group: its stage and what the next one requires.
import type { tahap as id } from '../../../teks/group/tabs/tahap.ts';
import type { Words } from '../../words.ts';
import { formatAngka } from '../../domain/basics/format.ts';
import { many } from '../../writing/many.ts';

export const tahap: Words<typeof id> = {
  judul: 'Stage of mentoring',
  belum: 'Not in Stage I yet.',
  selesai: 'Mentoring is completed.',
  sekarang: (tahap) => (tahap === 'Selesai' ? 'Completed' : `Stage ${tahap}`),
  sejak: (tanggal) => `since ${tanggal}`,
  dikesampingkan: 'entered although conditions were not met',
  gerbang: (tahap) =>
    tahap === 'Selesai' ? 'Conditions for completion' : `Conditions for Stage ${tahap}`,
  terpenuhi: (ada, semua) => `${formatAngka(ada)} of ${formatAngka(semua)} conditions met`,
  ya: 'Met',
  tidak: 'Not yet',
  saran: 'Advice',
  tahapLain: 'Conditions for other stages',
  perluSambungan: 'Conditions are checked by the server. Connect to the internet to check them.',
  masuk: (tahap) =>
    tahap === 'Selesai' ? 'Decide completion' : `Decide entry into Stage ${tahap}`,
  masukKiriman: (tahap, ksm) =>
    tahap === 'Selesai' ? `Mentoring completed, ${ksm}` : `Enters Stage ${tahap}, ${ksm}`,
  sejakTanggal: 'Holds from',
  alasanWajib: 'A required condition is not met; write why it is decided all the same.',
  alasanKosong: 'write the reason: a required condition is not met',
  cabutTahap: (tahap) =>
    tahap === 'Selesai' ? 'Take back completion' : `Take back Stage ${tahap}`,
  cabutIsi:
    'The KSM goes back to the stage before from that date on, and its figures are counted again. This decision stays on record.',
  cabutKiriman: (tahap, ksm) =>
    tahap === 'Selesai' ? `Completion taken back, ${ksm}` : `Stage ${tahap} taken back, ${ksm}`,
  pinjamanTetap: 'UPK loans paid out in this stage stay on record:',
  pinjamanSatu: (pokok, cair) => `${pokok}, paid out ${cair}`,
  dicabut: (tahap, sejak, pada) => `${tahap} (since ${sejak}) taken back ${pada}`,
  tetap: (n) => `${many(n, 'UPK loan')} stay on record`,
  yangMemutuskan: 'Stages are decided by the Askot or Korkot.',
};
