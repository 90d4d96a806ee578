// The catalogue of expected refusals. A refusal is data; nothing is written when one is returned. It is
// recognised by a tag, not by its fields: a record that happens to have a `code` is not a refusal.
// Every message names the field and the remedy, in Indonesian that a tired facilitator can read at
// night.
import type { BerubahSementara } from './berubah.ts';
import type { Isian } from './isian.ts';
import { formatTanggal, formatRupiah } from './format.ts';
import { jakartaDate, type Tanggal } from './tanggal.ts';
import type { KodeWilayah } from './wilayah.ts';

/** Why something is refused, in the words of the catalogue. */
export type ProblemCase =
  | { readonly code: 'isian-salah'; readonly isian: readonly Isian[] }
  | { readonly code: 'belum-masuk' }
  | { readonly code: 'tidak-berhak' }
  | { readonly code: 'tidak-ditemukan'; readonly apa: string; readonly jalur: string }
  | { readonly code: 'kiriman-bentrok' }
  | ({ readonly code: 'berubah-sementara' } & BerubahSementara)
  | { readonly code: 'sudah-ada'; readonly apa: string; readonly jalur: string }
  | { readonly code: 'wilayah-tidak-dikenal'; readonly kode: KodeWilayah }
  | { readonly code: 'tanggal-sebelum-bentuk'; readonly jalur: string; readonly batas: Tanggal }
  | { readonly code: 'tanggal-masa-depan'; readonly jalur: string; readonly batas: Tanggal }
  | { readonly code: 'tanggal-setelah-bubar'; readonly jalur: string; readonly batas: Tanggal }
  | { readonly code: 'anggota-tidak-aktif'; readonly jalur: string; readonly anggota: string }
  | { readonly code: 'anggota-tidak-dikenal'; readonly jalur: string; readonly anggota: string }
  | { readonly code: 'sesi-ganda'; readonly tanggal: Tanggal }
  | { readonly code: 'bayar-sebelum-cair'; readonly jalur: string; readonly batas: Tanggal }
  | { readonly code: 'angsuran-tidak-cocok'; readonly jalur: string; readonly selisih: number }
  | { readonly code: 'selisih-kas'; readonly dihitung: number; readonly seharusnya: number }
  | {
      readonly code: 'isian-tidak-sesuai';
      readonly jalur: string;
      readonly label: string;
      readonly pesan: string;
    }
  | { readonly code: 'gerbang-belum-terpenuhi'; readonly syarat: readonly string[] }
  /** What is full and what to do; left out: the submission itself is too much. */
  | { readonly code: 'terlalu-besar'; readonly pesan?: string }
  /** Passing: what was sent stays on the phone and is sent again. */
  | { readonly code: 'versi-lebih-baru' }
  | { readonly code: 'tidak-terbaca' };

/**
 * Only `refuse` makes one. The private member keeps out a bare literal, and a copy by spread, which would
 * lose the tag.
 */
declare class Refused {
  private readonly tag: true;
}

export type Problem = ProblemCase & Refused;

export type ProblemCode = Problem['code'];

// Shared by the whole process: the demo data and the server may each have loaded this module. Not
// enumerable, so that a refusal is sent and compared by its fields alone.
const TAG = Symbol.for('ksm.refused');

export function refuse(problem: ProblemCase): Problem {
  return Object.defineProperty({ ...problem }, TAG, { value: true }) as Problem;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && TAG in value;
}

/** A refusal in words for people: one sentence, and the fields to mark. */
export function describeProblem(problem: ProblemCase): { pesan: string; isian: readonly Isian[] } {
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
    case 'tidak-berhak':
      return {
        pesan: 'Peran atau wilayah Anda tidak mencakup tindakan ini. Hubungi koordinator kota.',
        isian: [],
      };
    case 'tidak-ditemukan':
      return mark(
        problem.jalur,
        problem.apa,
        'tidak ditemukan; muat ulang daftar, lalu pilih lagi',
      );
    case 'kiriman-bentrok':
      return {
        pesan:
          'Kiriman dengan nomor ini sudah diterima dengan isi yang berbeda. Keduanya disimpan untuk diperiksa; buat catatan baru bila memang lain.',
        isian: [],
      };
    case 'berubah-sementara': {
      const { oleh, pada } = problem;
      const by = oleh === null ? '' : ` oleh ${oleh.nama ?? oleh.peran}`;
      const on = pada === null ? '' : ` pada ${formatTanggal(jakartaDate(new Date(pada)))}`;
      return {
        pesan: `Sudah diubah${by}${on}. Bandingkan, lalu pilih salah satu.`,
        isian: [],
      };
    }
    case 'sudah-ada':
      return mark(
        problem.jalur,
        problem.apa,
        'sudah tercatat; untuk mengubahnya gunakan koreksi dengan alasan',
      );
    case 'wilayah-tidak-dikenal':
      return mark(
        'isi.kelurahan',
        'Kelurahan/desa',
        `kode ${problem.kode} bukan lokasi program; pilih dari daftar`,
      );
    case 'tanggal-sebelum-bentuk':
      return mark(
        problem.jalur,
        'Tanggal',
        `paling awal ${formatTanggal(problem.batas)}, tanggal KSM dibentuk`,
      );
    case 'tanggal-masa-depan':
      return mark(
        problem.jalur,
        'Tanggal',
        `tidak boleh di masa depan; paling akhir ${formatTanggal(problem.batas)}`,
      );
    case 'tanggal-setelah-bubar':
      return mark(
        problem.jalur,
        'Tanggal',
        `KSM sudah bubar sejak ${formatTanggal(problem.batas)}; periksa tanggalnya`,
      );
    case 'anggota-tidak-aktif':
      return mark(
        problem.jalur,
        'Anggota',
        `${problem.anggota} bukan anggota aktif pada tanggal itu; periksa tanggal atau daftar anggota`,
      );
    case 'anggota-tidak-dikenal':
      return mark(
        problem.jalur,
        'Anggota',
        `${problem.anggota} bukan anggota KSM ini; pilih dari daftar anggota`,
      );
    case 'sesi-ganda':
      return mark(
        'isi.tanggal',
        'Tanggal',
        `sudah ada sesi dilaksanakan pada ${formatTanggal(problem.tanggal)}; perbaiki sesi itu atau ubah tanggal`,
      );
    case 'bayar-sebelum-cair':
      return mark(
        problem.jalur,
        'Pembayaran',
        `tidak boleh sebelum pinjaman cair pada ${formatTanggal(problem.batas)}`,
      );
    case 'angsuran-tidak-cocok':
      return mark(
        problem.jalur,
        'Angsuran',
        `jumlah pokok angsuran berbeda ${formatRupiah(problem.selisih)} dari pokok pinjaman; samakan`,
      );
    case 'selisih-kas':
      return mark(
        'isi.alasanSelisih',
        'Alasan selisih kas',
        `kas dihitung ${formatRupiah(problem.dihitung)}, menurut catatan ${formatRupiah(problem.seharusnya)}; hitung ulang atau tulis alasannya`,
      );
    case 'isian-tidak-sesuai':
      return mark(problem.jalur, problem.label, problem.pesan);
    case 'gerbang-belum-terpenuhi':
      return mark(
        'isi.alasan',
        'Alasan',
        `syarat belum terpenuhi: ${problem.syarat.join('; ')}. Tulis alasan bila tetap diputuskan`,
      );
    case 'terlalu-besar':
      return {
        pesan: problem.pesan ?? 'Isian terlalu banyak untuk satu kiriman; bagi menjadi beberapa.',
        isian: [],
      };
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
  }
}

function mark(jalur: string, label: string, pesan: string) {
  return { pesan: `${label}: ${pesan}.`, isian: [{ jalur, label, pesan }] };
}
