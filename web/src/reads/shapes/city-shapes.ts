// What is read of areas and of a city's work, and kept on the phone.
import type { DaftarAnggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import type { listBulan } from '../../../../functions/src/domain/callables/city-lists.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { Target } from '../../../../functions/src/domain/records/city/target.ts';
import type { KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';

export interface NamaWilayah {
  readonly kode: KodeWilayah;
  readonly nama: string;
}

export interface TargetKota {
  readonly target: Target | null;
  readonly rekap: RingkasKota | null;
}

/** What was sent back and is not corrected yet: the first few groups, and how many there are. */
export interface Dikembalikan {
  readonly jumlah: number;
  readonly ksm: readonly { readonly nama: string; readonly pemeriksaan: Pemeriksaan }[];
}

/** Pages of the lists of a desk. */
export type HalamanBulan = AnswerOf<typeof listBulan>;

/** What every line of theirs has: where the next page begins. */
export type BarisHalaman = Pick<HalamanBulan['baris'][number], 'ksmId' | 'nama' | 'kelurahan'>;

/** One group opened for checking. */
export interface PemeriksaanKsm {
  readonly ksm: Ksm;
  readonly anggota: DaftarAnggota | null;
  /** Those of the month, oldest first, without cancelled ones. */
  readonly sesi: readonly Sesi[];
  readonly capaian: CapaianKsm | null;
  readonly pemeriksaan: Pemeriksaan | null;
}
