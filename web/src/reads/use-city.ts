// What the pages of a city and of an area read.
import { getWilayah } from '../../../functions/src/domain/callables/areas.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Bulan, Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import type { RingkasWilayah } from '../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import type { Tahap } from '../../../functions/src/domain/records/ksm.ts';
import type { Pemeriksaan } from '../../../functions/src/domain/records/pemeriksaan.ts';
import { hasIzin } from '../../../functions/src/domain/access/peran.ts';
import { ask } from '../server/ask.ts';
import type {
  Dikembalikan,
  KsmDiperiksa,
  NamaWilayah,
  PemeriksaanKsm,
  TargetKota,
} from './shapes/city-shapes.ts';
import { copyOf } from './shapes/copies.ts';
import { useRead } from './source/use-read.ts';
import type { Read } from './source/use-source.ts';
import type {
  KodeKota,
  KodeKelurahan,
  KodeWilayah,
} from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

export function useNamaWilayah(kode: readonly KodeWilayah[]): Read<readonly NamaWilayah[]> {
  return useRead(copyOf('nama', kode.join(' ')), async () =>
    (await import('./firestore/city.ts')).fetchNamaWilayah(kode),
  );
}

/** Counts of an area. The server reads the recaps and answers with what the page shows. */
export function useWilayah(kode: KodeWilayah, tahun: number): Read<RingkasWilayah> {
  return useRead(copyOf('wilayah', kode, String(tahun)), async () => {
    const { wilayah } = await ask(getWilayah, { kode, tahun });
    return wilayah;
  });
}

export function useRekap(kota: KodeKota, tahun: number): Read<RekapKota> {
  return useRead(copyOf('rekap', kota, String(tahun)), async () =>
    (await import('./firestore/city.ts')).fetchRekap(kota, tahun),
  );
}

export function useTarget(kota: KodeKota, tahun: number): Read<TargetKota> {
  return useRead(copyOf('target', kota, String(tahun)), async () => {
    const { fetchRekap, fetchTarget } = await import('./firestore/city.ts');
    const [target, rekap] = await Promise.all([fetchTarget(kota, tahun), fetchRekap(kota, tahun)]);
    return { target, rekap };
  });
}

/** Every group of a kelurahan with its month. */
export function useKelurahan(
  kelurahan: KodeKelurahan,
  bulan: Bulan,
): Read<readonly KsmDiperiksa[]> {
  return useRead(copyOf('periksa', kelurahan, bulan), async (reader) =>
    (await import('./firestore/city.ts')).fetchKelurahan(reader, kelurahan, bulan),
  );
}

export function usePemeriksaanKsm(ksmId: KsmId, bulan: Bulan): Read<PemeriksaanKsm> {
  return useRead(copyOf('periksaKsm', ksmId, bulan), async (reader) =>
    (await import('./firestore/city.ts')).fetchPemeriksaanKsm(reader, ksmId, bulan),
  );
}

/** Groups without any record in a month. */
export function useTanpaCatatan(kota: KodeKota, bulan: Bulan | null): Read<readonly CapaianKsm[]> {
  return useRead(bulan === null ? null : copyOf('tanpaCatatan', kota, bulan), async (reader) =>
    bulan === null
      ? null
      : (await import('./firestore/city.ts')).fetchTanpaCatatan(reader, kota, bulan),
  );
}

/** Groups that have not met for a long time. */
export function useTerlambat(kota: KodeKota, bulan: Bulan | null): Read<readonly CapaianKsm[]> {
  return useRead(bulan === null ? null : copyOf('terlambat', kota, bulan), async (reader) =>
    bulan === null
      ? null
      : (await import('./firestore/city.ts')).fetchTerlambat(reader, kota, bulan),
  );
}

/** Groups that stand before a gate and have reached the level it asks for. */
export function useCalon(
  kota: KodeKota,
  tahap: Tahap,
  hariIni: Tanggal,
): Read<readonly CapaianKsm[]> {
  return useRead(copyOf('calon', kota, tahap), async (reader) =>
    (await import('./firestore/city.ts')).fetchCalon(reader, kota, tahap, hariIni),
  );
}

/** What was sent back and is not corrected yet; nothing for people who do not record. */
export function useDikembalikan(): Read<Dikembalikan> {
  return useRead(copyOf('dikembalikanDi'), async (reader) =>
    hasIzin(reader.klaim, 'bacaAnggota')
      ? (await import('./firestore/city.ts')).fetchDikembalikan(reader)
      : null,
  );
}

/** What the city checked of one group. */
export function usePemeriksaan(ksmId: KsmId): Read<Pemeriksaan> {
  return useRead(copyOf('pemeriksaan', ksmId), async (reader) =>
    hasIzin(reader.klaim, 'bacaAnggota')
      ? (await import('./firestore/city.ts')).fetchPemeriksaan(ksmId)
      : null,
  );
}
