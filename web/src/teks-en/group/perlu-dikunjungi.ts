// Groups to visit this week, and why.
import type { DokumenKurang } from '../../../../functions/src/domain/lists/perlu-dikunjungi.ts';
import type { perluDikunjungi as id } from '../../teks/group/perlu-dikunjungi.ts';
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatTanggalPanjang,
} from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';
import { SKOR } from './skor.ts';

const DOKUMEN: Readonly<Record<DokumenKurang, (kurang: number) => string>> = {
  aturan: () => 'the group’s rules need to be signed or reviewed again',
  tanggungRenteng: (n) =>
    `${many(n, 'member has', 'members have')} not signed tanggung renteng (joint liability)`,
  rencanaKerja: () => 'no written work plan yet',
  rencanaUsaha: (n) => `${many(n, 'approved business plan')} missing`,
  kemitraan: () => 'no running partnership yet',
};

export const perluDikunjungi: Words<typeof id> = {
  judul: 'To visit this week',
  pengantar: 'Drawn up from schedule, loans, and latest level of each KSM.',
  tidakAda: 'No KSM needs a special visit this week.',
  semua: (n) => `Show ${formatAngka(n)} more KSM`,
  lebihSedikit: 'Show fewer',
  terjadwal: 'Ordinary meetings only',
  terjadwalIsi: (n) => `${formatAngka(n)} KSM meet by schedule this week`,
  alasan(it) {
    switch (it.jenis) {
      case 'pertemuan':
        return `Next meeting by schedule ${formatTanggalPanjang(it.tanggal)}`;
      case 'lamaTanpaSesi':
        return it.pernah
          ? `${formatAngka(it.hari)} days without a session, scheduled every ${String(it.interval)} days`
          : `No session yet in ${formatAngka(it.hari)} days of mentoring`;
      case 'menunggak':
        return `${many(it.angsuran, 'late instalment')} on ${many(it.pinjaman, 'loan')}, ${formatRupiah(it.jumlah)}`;
      case 'tunggakanBerat':
        return `${many(it.pinjaman, 'loan')} with heavy arrears`;
      case 'jatuhTempo':
        return `Instalments of ${formatRupiah(it.jumlah)} fall due this week on ${many(it.pinjaman, 'loan')}`;
      case 'dokumen':
        return `Papers: ${DOKUMEN[it.dokumen](it.kurang)}`;
      case 'tingkatTurun':
        return `Level fell from ${it.dari} to ${it.ke}`;
      case 'akanTurun':
        return `Level ${it.tingkat} is about to be lost: ${SKOR[it.kode] ?? ''} fell to ${formatPersen(it.nilai)}, the limit is ${formatPersen(it.batas)}`;
    }
  },
};
