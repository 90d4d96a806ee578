// Why a group should be visited this week.
import type { Tanggal } from '../basics/tanggal.ts';
import type { KodeSyarat } from '../maturity/capaian.ts';
import type { KsmId } from '../basics/identitas.ts';

export type AlasanKunjungan =
  /** The next meeting by the agreed schedule falls into this week. */
  | { readonly jenis: 'pertemuan'; readonly tanggal: Tanggal }
  /** No session for longer than the schedule; `hari` since the last, or since the start. */
  | {
      readonly jenis: 'lamaTanpaSesi';
      readonly hari: number;
      readonly interval: number;
      readonly pernah: boolean;
    }
  | {
      readonly jenis: 'menunggak';
      readonly pinjaman: number;
      readonly angsuran: number;
      readonly jumlah: number;
    }
  /** The same where single loans may not be shown: the count of loans in heavy arrears, from the evaluation. */
  | { readonly jenis: 'tunggakanBerat'; readonly pinjaman: number }
  | { readonly jenis: 'jatuhTempo'; readonly pinjaman: number; readonly jumlah: number }
  /** A paper that the next gate or the next level asks for. `kurang`: members who have not signed. */
  | { readonly jenis: 'dokumen'; readonly dokumen: DokumenKurang; readonly kurang: number }
  | { readonly jenis: 'tingkatTurun'; readonly dari: string; readonly ke: string }
  /** A score that carries the level is close to its bound and falling. */
  | {
      readonly jenis: 'akanTurun';
      readonly tingkat: string;
      readonly kode: KodeSyarat;
      readonly nilai: number;
      readonly batas: number;
    };

export type DokumenKurang =
  'aturan' | 'tanggungRenteng' | 'rencanaKerja' | 'rencanaUsaha' | 'kemitraan';

export interface PerluDikunjungi {
  readonly ksmId: KsmId;
  /** Most serious first. */
  readonly alasan: readonly AlasanKunjungan[];
  /** True when nothing is wrong and only the agreed meeting falls into the week. */
  readonly hanyaJadwal: boolean;
  readonly bobot: number;
}
