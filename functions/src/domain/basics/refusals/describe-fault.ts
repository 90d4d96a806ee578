// What a decision finds wrong in a record, in words for people: the page says it before it sends. Apart from
// the other refusals, which only the server gives: a phone that records a session does not load their words.
// Every message names the field and the remedy, in Indonesian that a tired facilitator can read at
// night.
import { formatRupiah, formatTanggal } from '../format.ts';
import type { Isian } from './isian.ts';
import type { ProblemCase } from './problem.ts';

/** One sentence, and the fields to mark. */
export interface Said {
  readonly pesan: string;
  readonly isian: readonly Isian[];
}

/** What no phone can find by itself. */
type ServerCode =
  | 'isian-salah'
  | 'belum-masuk'
  | 'akun-ditutup'
  | 'tidak-berhak'
  | 'faktor-kedua'
  | 'kiriman-bentrok'
  | 'berubah-sementara'
  | 'wilayah-tidak-dikenal'
  | 'gerbang-belum-terpenuhi'
  | 'versi-lebih-baru'
  | 'tidak-terbaca';

export type FaultCase = Exclude<ProblemCase, { readonly code: ServerCode }>;

export function describeFault(problem: FaultCase): Said {
  switch (problem.code) {
    case 'tidak-ditemukan':
      return mark(
        problem.jalur,
        problem.apa,
        'tidak ditemukan; muat ulang daftar, lalu pilih lagi',
      );
    case 'sudah-ada':
      return mark(
        problem.jalur,
        problem.apa,
        'sudah tercatat; untuk mengubahnya gunakan koreksi dengan alasan',
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
    case 'terlalu-besar':
      return {
        pesan: problem.pesan ?? 'Isian terlalu banyak untuk satu kiriman; bagi menjadi beberapa.',
        isian: [],
      };
  }
}

export function mark(jalur: string, label: string, pesan: string) {
  return { pesan: `${label}: ${pesan}.`, isian: [{ jalur, label, pesan }] };
}
