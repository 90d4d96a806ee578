// Point 2: activities are clear and go on.
import { formatTanggal } from '../../basics/format.ts';
import { type DataEnamHal, type Hal, hal } from './hal.ts';
import { newest } from '../../basics/newest.ts';

export function halKegiatan(data: DataEnamHal): Hal {
  const { per } = data.capaian;
  const plan = newest(data.dokumen.rencanaKerja.filter((tanggal) => tanggal <= per));
  const { kegiatan } = data.capaian.angka;
  const days = data.capaian.patokan.hari;
  return hal(
    2,
    [
      {
        kode: 'rencanaKerja',
        nilai: null,
        teks:
          plan === null
            ? 'belum ada rencana kerja tertulis'
            : `rencana kerja tertulis ${formatTanggal(plan)}`,
      },
      {
        kode: 'kegiatan',
        nilai: kegiatan,
        teks: `${kegiatan} kegiatan terlaksana dalam ${days} hari terakhir`,
      },
    ],
    [
      plan === null && 'rencana kerja tertulis',
      kegiatan === 0 && `kegiatan yang terlaksana dalam ${days} hari terakhir`,
    ],
  );
}
