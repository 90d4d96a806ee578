// What is read of one record that waits for the city's check.
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import type { listAntrean } from '../../../../functions/src/domain/callables/city-lists.ts';
import type { DaftarAnggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';

export type HalamanAntrean = AnswerOf<typeof listAntrean>;

/** A line of the queue. */
export type Butir = HalamanAntrean['baris'][number];

export interface ButirPeriksa {
  readonly ksm: Ksm;
  readonly anggota: DaftarAnggota | null;
  /** What the city found of the group so far. */
  readonly pemeriksaan: Pemeriksaan | null;
  /** Null: it is no session, or it is gone. */
  readonly sesi: Sesi | null;
  /** Month of the session. */
  readonly capaian: CapaianKsm | null;
  /** How something was settled. */
  readonly entri: RiwayatPerubahan | null;
  /** Changes since it was checked, or else since it was sent; the newest first. */
  readonly sejak: readonly RiwayatPerubahan[];
}
