// A refusal in words for people, whichever it is.
import { describeFault, mark, type Said } from './describe-fault.ts';
import type { ProblemCase } from './problem.ts';

export function describeProblem(problem: ProblemCase): Said {
  switch (problem.code) {
    case 'isian-salah': {
      const first = problem.isian[0];
      const more = problem.isian.length > 1 ? ` (dan ${problem.isian.length - 1} isian lain)` : '';
      return {
        pesan: first ? `${first.label}: ${first.pesan}${more}.` : 'Isian belum benar.',
        isian: problem.isian,
      };
    }
    case 'belum-masuk':
      return { pesan: 'Anda belum masuk. Masuk dahulu, lalu kirim lagi.', isian: [] };
    case 'akun-ditutup':
      return { pesan: 'Akun ini sudah ditutup. Hubungi pengelola program.', isian: [] };
    case 'tidak-berhak':
      return {
        pesan: 'Peran atau wilayah Anda tidak mencakup tindakan ini. Hubungi pengelola program.',
        isian: [],
      };
    case 'faktor-kedua':
      return {
        pesan:
          'Peran ini perlu verifikasi dua langkah. Daftarkan aplikasi autentikator di halaman /dua-langkah, lalu masuk kembali.',
        isian: [],
      };
    case 'berubah-sementara':
      return { pesan: problem.pesan, isian: [] };
    case 'kiriman-bentrok':
      return {
        pesan:
          'Kiriman dengan nomor ini sudah diterima dengan isi yang berbeda. Keduanya disimpan untuk diperiksa; buat catatan baru bila memang lain.',
        isian: [],
      };
    case 'wilayah-tidak-dikenal':
      return mark(
        'isi.kelurahan',
        'Kelurahan/desa',
        `kode ${problem.kode} bukan lokasi program; pilih dari daftar`,
      );
    case 'gerbang-belum-terpenuhi':
      return mark(
        'isi.alasan',
        'Alasan',
        `syarat belum terpenuhi: ${problem.syarat.join('; ')}. Tulis alasan bila tetap diputuskan`,
      );
    case 'versi-lebih-baru':
      return {
        pesan:
          'Isian ini dibuat dengan versi yang lebih baru daripada server. Isian tetap tersimpan; kirim lagi nanti.',
        isian: [],
      };
    case 'tidak-terbaca':
      return {
        pesan:
          'Ada catatan di server yang tidak terbaca, dan administrator sudah diberi tahu. Coba lagi nanti.',
        isian: [],
      };
    default:
      return describeFault(problem);
  }
}
