// Records that look odd, and why to go and see. Each reason is one sentence that the group can be told.
import {
  formatAngka,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type {
  Janggal,
  JenisJanggal,
} from '../../../../functions/src/domain/signals/janggal/janggal.ts';

const rentang = ({ dari, sampai }: Pick<Janggal, 'dari' | 'sampai'>) =>
  `${formatTanggalPanjang(dari)} sampai ${formatTanggalPanjang(sampai)}`;

export const janggal = {
  judul: 'Catatan janggal',
  ajakan: 'KSM yang catatannya perlu dilihat di lapangan, dengan alasannya.',
  pengantar:
    'Yang tampak bukan kesalahan, dan bukan penilaian atas orang: ada alasan jujur untuk semuanya. Kunjungi KSM-nya, lihat bukunya, tanyakan.',
  kosong: 'Tidak ada catatan yang janggal.',
  kelurahan: 'Kelurahan/desa',
  jenis: 'Alasan',
  semua: 'Semua',
  nama: {
    sama: 'Hadir dan setoran selalu sama',
    sekaligus: 'Banyak sesi disimpan sekaligus',
    bulat: 'Hanya angka bulat',
    malam: 'Disimpan sebelum fajar',
    jauh: 'Terlalu banyak tempat dalam sehari',
  } satisfies Record<JenisJanggal, string>,
  alasan(it: Janggal): string {
    switch (it.jenis) {
      case 'sama':
        return `${formatAngka(it.sesi)} sesi berturut-turut dengan hadirin dan setoran yang persis sama, ${rentang(it)}.`;
      case 'sekaligus':
        return `${formatAngka(it.sesi)} sesi, ${rentang(it)}, disimpan di HP dalam ${formatAngka(Math.max(1, it.menit))} menit pada ${formatTanggalPanjang(it.pada)}.`;
      case 'bulat':
        return `Setoran, angsuran, dan kas pada ${formatAngka(it.sesi)} sesi semuanya kelipatan ${formatRupiah(it.kelipatan)}, ${rentang(it)}, padahal setoran yang disepakati bukan.`;
      case 'malam':
        return `${formatAngka(it.sesi)} sesi disimpan sebelum fajar pada hari pertemuannya sendiri, yang terakhir pukul ${it.pukul} pada ${formatTanggalPanjang(it.sampai)}.`;
      case 'jauh':
        return `Bertemu pada ${formatTanggalPanjang(it.sampai)}; pada hari yang sama ${formatAngka(it.ksm)} KSM di ${formatAngka(it.kecamatan)} kecamatan lain juga bertemu menurut pencatat yang sama.${it.sesi > 1 ? ` Seluruhnya ${formatAngka(it.sesi)} hari seperti itu sejak ${formatTanggalPanjang(it.dari)}.` : ''}`;
    }
  },
} as const;
