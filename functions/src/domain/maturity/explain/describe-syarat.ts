// A condition of a level in words.
import { formatAngka, formatPersen } from '../../basics/format.ts';
import type { Capaian, Syarat } from '../capaian.ts';
import { SYARAT_ATURAN, type KodeAturan } from '../skor-aturan.ts';
import { NAMA_ATURAN } from './words-of-rule.ts';

/** One condition in words; for a failed one, what is missing. */
export function describeSyarat(s: Syarat, capaian: Capaian): string {
  const bound = formatPersen(s.batas);
  const found = formatPersen(s.nilai);
  const { patokan } = capaian;
  const ofRule = (kode: KodeAturan): string =>
    s.nilai === null
      ? `${NAMA_ATURAN[kode]} tidak dinilai`
      : `${NAMA_ATURAN[kode]} perlu ${bound}%, sekarang ${found}%`;
  switch (s.kode) {
    case 'hariPendampingan':
      return s.terpenuhi
        ? `sudah ${s.nilai ?? 0} hari pendampingan`
        : `kurang ${s.kurang} hari pendampingan (perlu ${s.batas} hari, sekarang ${s.nilai ?? 0})`;
    case 'sesiPernah':
      return s.terpenuhi ? 'sudah ada sesi' : 'belum ada satu pun sesi yang dilaksanakan';
    case 'sesiAtauRencana':
      return s.terpenuhi
        ? 'ada sesi yang direncanakan atau dilaksanakan'
        : 'belum ada sesi yang direncanakan atau dilaksanakan dalam masa penilaian';
    case 'ps':
      return `Skor Panca Sutra perlu ${bound}, sekarang ${found}`;
    case 'psSebelum':
      return s.nilai === null
        ? `Skor Panca Sutra ${patokan.hari} hari sebelumnya perlu ${bound}, waktu itu belum dinilai`
        : `Skor Panca Sutra ${patokan.hari} hari sebelumnya perlu ${bound}, waktu itu ${found}`;
    case SYARAT_ATURAN.pertemuan:
      return ofRule('pertemuan');
    case SYARAT_ATURAN.tabungan:
      return ofRule('tabungan');
    case SYARAT_ATURAN.pembukuan:
      return ofRule('pembukuan');
    case SYARAT_ATURAN.pinjaman:
      return ofRule('pinjaman');
    case SYARAT_ATURAN.pengembalian:
      return ofRule('pengembalian');
    case 'angsuranAda':
      return s.terpenuhi
        ? 'ada angsuran yang jatuh tempo'
        : 'belum ada angsuran pinjaman yang jatuh tempo, jadi Pengembalian belum dapat dinilai';
    case 'sk':
      return `Skor modal sosial dan komitmen perlu ${bound}, sekarang ${found}`;
    case 'aturanKelompok':
      return s.terpenuhi
        ? 'aturan kelompok sudah tertulis'
        : s.batas > 1 && (s.nilai ?? 0) > 0
          ? 'aturan kelompok belum ditandatangani atau sudah lebih dari setahun tidak ditinjau'
          : 'aturan kelompok belum tertulis';
    case 'jendelaPenuh':
      return s.terpenuhi
        ? `masa penilaian ${s.batas} hari sudah penuh`
        : `kurang ${s.kurang} hari pendampingan (masa penilaian perlu ${s.batas} hari penuh, sekarang ${s.nilai ?? 0})`;
    case 'bulanMenabung':
      return s.terpenuhi
        ? `menabung ${s.batas} bulan berturut-turut`
        : `kurang ${s.kurang} bulan tabungan berturut-turut`;
    case 'jumlahAnggota':
      return s.terpenuhi
        ? `${s.nilai ?? 0} anggota aktif`
        : `kurang ${s.kurang} anggota (perlu ${s.batas}, sekarang ${s.nilai ?? 0})`;
    case 'tanggungRenteng':
      return s.terpenuhi
        ? 'semua anggota menandatangani tanggung renteng'
        : `kurang ${s.kurang} anggota menandatangani tanggung renteng`;
    case 'umur':
      return s.terpenuhi
        ? `kelompok berumur ${formatAngka(s.nilai ?? 0)} hari`
        : `umur kelompok kurang ${s.kurang} hari (perlu ${s.batas} hari)`;
    case 'pinjamanLunas':
      return s.terpenuhi
        ? 'ada pinjaman UPK atau PPMK yang lunas'
        : 'belum ada pinjaman UPK atau PPMK yang lunas';
    case 'kolektibilitas':
      return s.terpenuhi
        ? 'tidak ada pinjaman dengan tunggakan berat'
        : `ada pinjaman dengan kolektibilitas ${s.nilai ?? 0} (paling buruk boleh ${s.batas})`;
    case 'rencanaUsaha':
      return s.terpenuhi
        ? `${s.nilai ?? 0} anggota punya rencana usaha yang disetujui`
        : `kurang ${s.kurang} anggota dengan rencana usaha yang disetujui (perlu ${s.batas}, sekarang ${s.nilai ?? 0})`;
    case 'kemitraan':
      return s.terpenuhi
        ? `${s.nilai ?? 0} kemitraan berjalan`
        : `kurang ${s.kurang} kemitraan yang berlaku dan terealisasi dalam ${patokan.hariPanjang} hari terakhir`;
  }
}
