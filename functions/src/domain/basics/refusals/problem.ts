// The catalogue of expected refusals. A refusal is data; nothing is written when one is returned. It is
// recognised by a tag, not by its fields: a record that happens to have a `code` is not a refusal.
// Every message names the field and the remedy, in Indonesian that a tired facilitator can read at
// night.
import type { AnggotaId } from '../identitas.ts';
import type { BerubahSementara } from './berubah.ts';
import type { Isian } from './isian.ts';
import type { Tanggal } from '../tanggal.ts';
import type { KodeWilayah } from '../wilayah.ts';

/** Why something is refused, in the words of the catalogue. */
export type ProblemCase =
  | { readonly code: 'isian-salah'; readonly isian: readonly Isian[] }
  | { readonly code: 'belum-masuk' }
  | { readonly code: 'akun-ditutup' }
  | { readonly code: 'tidak-berhak' }
  | { readonly code: 'faktor-kedua' }
  | { readonly code: 'tidak-ditemukan'; readonly apa: string; readonly jalur: string }
  | { readonly code: 'kiriman-bentrok' }
  | ({ readonly code: 'berubah-sementara' } & BerubahSementara)
  | { readonly code: 'sudah-ada'; readonly apa: string; readonly jalur: string }
  | { readonly code: 'wilayah-tidak-dikenal'; readonly kode: KodeWilayah }
  | { readonly code: 'tanggal-sebelum-bentuk'; readonly jalur: string; readonly batas: Tanggal }
  | { readonly code: 'tanggal-masa-depan'; readonly jalur: string; readonly batas: Tanggal }
  | { readonly code: 'tanggal-setelah-bubar'; readonly jalur: string; readonly batas: Tanggal }
  /** By name: who reads it knows the member. */
  | { readonly code: 'anggota-tidak-aktif'; readonly jalur: string; readonly anggota: string }
  | { readonly code: 'anggota-tidak-dikenal'; readonly jalur: string; readonly anggota: AnggotaId }
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
