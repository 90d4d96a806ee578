// Groups to visit this week, and why.
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type {
  AlasanKunjungan,
  DokumenKurang,
} from '../../../../functions/src/domain/lists/perlu-dikunjungi.ts';
import { SKOR } from './skor.ts';

const DOKUMEN: Readonly<Record<DokumenKurang, (kurang: number) => string>> = {
  aturan: () => 'aturan kelompok perlu ditandatangani atau ditinjau lagi',
  tanggungRenteng: (n) => `${formatAngka(n)} anggota belum menandatangani tanggung renteng`,
  rencanaKerja: () => 'belum ada rencana kerja tertulis',
  rencanaUsaha: (n) => `kurang ${formatAngka(n)} rencana usaha yang disetujui`,
  kemitraan: () => 'belum ada kemitraan yang berjalan',
};

export const perluDikunjungi = {
  judul: 'Perlu dikunjungi pekan ini',
  pengantar: 'Disusun dari jadwal, pinjaman, dan tingkat terakhir tiap KSM.',
  tidakAda: 'Tidak ada KSM yang memerlukan kunjungan khusus pekan ini.',
  semua: (n: number) => `Tampilkan ${formatAngka(n)} KSM lainnya`,
  lebihSedikit: 'Tampilkan lebih sedikit',
  terjadwal: 'Hanya pertemuan biasa',
  terjadwalIsi: (n: number) => `${formatAngka(n)} KSM bertemu menurut jadwal pekan ini`,
  alasan(it: AlasanKunjungan): string {
    switch (it.jenis) {
      case 'pertemuan':
        return `Pertemuan berikutnya menurut jadwal ${formatTanggalPanjang(it.tanggal)}`;
      case 'lamaTanpaSesi':
        return it.pernah
          ? `Sudah ${formatAngka(it.hari)} hari tanpa sesi, jadwalnya tiap ${String(it.interval)} hari`
          : `Belum pernah sesi dalam ${formatAngka(it.hari)} hari pendampingan`;
      case 'menunggak':
        return `${formatAngka(it.angsuran)} angsuran terlambat pada ${formatAngka(it.pinjaman)} pinjaman, ${formatRupiah(it.jumlah)}`;
      case 'tunggakanBerat':
        return `${formatAngka(it.pinjaman)} pinjaman dengan tunggakan berat`;
      case 'jatuhTempo':
        return `Angsuran ${formatRupiah(it.jumlah)} jatuh tempo pekan ini pada ${formatAngka(it.pinjaman)} pinjaman`;
      case 'dokumen':
        return `Dokumen: ${DOKUMEN[it.dokumen](it.kurang)}`;
      case 'tingkatTurun':
        return `Tingkat turun dari ${it.dari} ke ${it.ke}`;
      case 'akanTurun':
        return `Tingkat ${it.tingkat} hampir lepas: ${SKOR[it.kode] ?? ''} turun ke ${formatPersen(it.nilai)}, batasnya ${formatPersen(it.batas)}`;
    }
  },
} as const;
