// Task queues. An id that is already taken means that the same work is already queued: that is success.
import { scheduleTugas } from '../../domain/quick-status/updates/antrean.ts';
import { jenjangOf, type KodeWilayah, type KodeKota } from '../../domain/basics/wilayah.ts';
import { DEBOUNCE_KOTA, DEBOUNCE_NASIONAL, DEBOUNCE_PROVINSI, REGION } from '../../params.ts';
import { getFunctionsAdmin } from './firebase.ts';
import type { KsmId, Uid } from '../../domain/basics/identitas.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';

export interface TugasQs {
  readonly tahun: number;
  readonly kode: KodeWilayah;
}
export interface TugasKota {
  readonly kota: KodeKota;
  /** Last group already done; null to begin. */
  readonly setelah: KsmId | null;
  /** All that is derived is made anew; left out: the night's work. */
  readonly bangunUlang?: BangunUlangKota | undefined;
}
export interface BangunUlangKota {
  /** When the rebuild began, ISO 8601. */
  readonly mulai: string;
  /** Compute every month of every group; false: only build the files. */
  readonly hitung: boolean;
  /** Groups computed so far. */
  readonly ksm: number;
}

export interface TugasCocok {
  readonly kode: KodeWilayah;
  /** When the verification began, ISO 8601. */
  readonly mulai: string;
}

export interface TugasKabar {
  readonly uid: Uid;
  readonly tanggal: Tanggal;
}

/** Asks for the QS of an area and year to be built when its debounce ends. */
export async function enqueueQs(tugas: TugasQs, now: Date): Promise<void> {
  const { id, mulai } = scheduleTugas(tugas.tahun, tugas.kode, debounceOf(tugas.kode), now);
  await enqueue('regenerateQs', tugas, id ? { id, scheduleTime: mulai } : {});
}

/** Asks for the groups of a kab/kota to be computed: the running month as of today, or everything. */
export async function enqueueKota(tugas: TugasKota): Promise<void> {
  await enqueue('rollKota', tugas, {});
}

/** Asks for whatever else the night leaves to an area. */
export async function enqueueArea(kode: KodeWilayah): Promise<void> {
  await enqueue('tendArea', { kode }, {});
}

/** Asks for an area to be verified, or for the next page of it; `at`: not before. */
export async function enqueueVerify(tugas: TugasCocok, at: Date | null = null): Promise<void> {
  await enqueue('verifyArea', tugas, at ? { scheduleTime: at } : {});
}

/** Asks for a person's digest of a day. */
export async function enqueueKabar(tugas: TugasKabar): Promise<void> {
  await enqueue('sendKabar', tugas, {});
}

function debounceOf(kode: KodeWilayah): number {
  switch (jenjangOf(kode)) {
    case 'nasional':
      return DEBOUNCE_NASIONAL.value();
    case 'provinsi':
      return DEBOUNCE_PROVINSI.value();
    case 'kota':
    case 'kecamatan':
    case 'kelurahan':
      return DEBOUNCE_KOTA.value();
  }
}

async function enqueue(
  name: string,
  data: object,
  options: { id?: string; scheduleTime?: Date },
): Promise<void> {
  // Without the region the SDK would look for the queue in us-central1.
  const queue = getFunctionsAdmin().taskQueue(`locations/${REGION}/functions/${name}`);
  try {
    await queue.enqueue(data, options);
  } catch (error) {
    if (isTaken(error)) return;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'functions/task-already-exists'
  );
}
