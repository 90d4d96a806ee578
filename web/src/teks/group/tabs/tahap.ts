// The page of a group: its stage and what the next one requires.
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';

export const tahap = {
  judul: 'Tahap pendampingan',
  belum: 'Belum masuk Tahap I.',
  selesai: 'Pendampingan selesai.',
  sekarang: (tahap: string) => (tahap === 'Selesai' ? 'Selesai' : `Tahap ${tahap}`),
  sejak: (tanggal: string) => `sejak ${tanggal}`,
  dikesampingkan: 'masuk walau ada syarat yang belum terpenuhi',
  gerbang: (tahap: string) =>
    tahap === 'Selesai' ? 'Syarat untuk selesai' : `Syarat masuk Tahap ${tahap}`,
  terpenuhi: (ada: number, semua: number) =>
    `${formatAngka(ada)} dari ${formatAngka(semua)} syarat terpenuhi`,
  ya: 'Terpenuhi',
  tidak: 'Belum',
  saran: 'Saran',
  tahapLain: 'Syarat tahap lain',
  perluSambungan: 'Syarat diperiksa server. Sambungkan internet untuk memeriksanya.',
  masuk: (tahap: string) =>
    tahap === 'Selesai' ? 'Putuskan selesai' : `Putuskan masuk Tahap ${tahap}`,
  masukKiriman: (tahap: string, ksm: string) =>
    tahap === 'Selesai' ? `Selesai didampingi, ${ksm}` : `Masuk Tahap ${tahap}, ${ksm}`,
  sejakTanggal: 'Berlaku sejak',
  alasanWajib: 'Ada syarat wajib yang belum terpenuhi; tulis mengapa tetap ditetapkan.',
  alasanKosong: 'tulis alasannya: ada syarat wajib yang belum terpenuhi',
  cabutTahap: (tahap: string) => (tahap === 'Selesai' ? 'Cabut Selesai' : `Cabut Tahap ${tahap}`),
  cabutIsi:
    'KSM kembali ke tahap sebelumnya sejak tanggal itu, dan angkanya dihitung ulang. Keputusan ini tetap tercatat.',
  cabutKiriman: (tahap: string, ksm: string) =>
    tahap === 'Selesai' ? `Selesai dicabut, ${ksm}` : `Tahap ${tahap} dicabut, ${ksm}`,
  pinjamanTetap: 'Pinjaman UPK yang cair dalam tahap ini tetap tercatat:',
  pinjamanSatu: (pokok: string, cair: string) => `${pokok}, cair ${cair}`,
  dicabut: (tahap: string, sejak: string, pada: string) =>
    `${tahap} (sejak ${sejak}) dicabut ${pada}`,
  tetap: (n: number) => `${formatAngka(n)} pinjaman UPK tetap tercatat`,
  yangMemutuskan: 'Tahap ditetapkan oleh Askot atau Korkot.',
} as const;
