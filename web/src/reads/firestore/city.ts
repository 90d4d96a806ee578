// What the pages of a city read. Lists come from what was computed earlier (recap, evaluations of a
// month) and from one document of checks per group; sessions are read only for a group that is opened.
import { limit, orderBy, where, type QueryConstraint } from 'firebase/firestore/lite';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Tahap } from '../../../../functions/src/domain/records/ksm.ts';
import { areaTahunId, capaianId } from '../../../../functions/src/domain/basics/paths.ts';
import type { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  addMonths,
  monthEnd,
  monthOf,
  monthStart,
  type Bulan,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Target } from '../../../../functions/src/domain/records/city/target.ts';
import {
  isWithin,
  jenjangOf,
  NASIONAL,
  type KodeKota,
  type KodeKelurahan,
  type KodeWilayah,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import type {
  Dikembalikan,
  KsmDiperiksa,
  NamaWilayah,
  PemeriksaanKsm,
} from '../shapes/city-shapes.ts';
import { LIST_MAX, RETURNED_SHOWN } from '../shapes/list-max.ts';
import type { Reader } from '../source/reader.ts';
import { countInAreas, get, run, runInAreas, withinArea } from './documents.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

export function fetchRekap(kota: KodeKota, tahun: number): Promise<RekapKota | null> {
  return get('rekap', areaTahunId(tahun, kota));
}

export function fetchTarget(kota: KodeKota, tahun: number): Promise<Target | null> {
  return get('target', areaTahunId(tahun, kota));
}

/** Names of areas, each taken from one location in it. */
export function fetchNamaWilayah(kode: readonly KodeWilayah[]): Promise<NamaWilayah[]> {
  return Promise.all(
    kode.map(async (each) => {
      const jenjang = jenjangOf(each);
      if (jenjang === 'nasional') return { kode: NASIONAL, nama: 'Indonesia' };
      const [lokasi] = await run('wilayah', [where(`wilayah.${jenjang}`, '==', each), limit(1)]);
      const nama = {
        provinsi: lokasi?.namaProvinsi,
        kota: lokasi?.namaKota,
        kecamatan: lokasi?.namaKecamatan,
        kelurahan: lokasi?.nama,
      }[jenjang];
      return { kode: each, nama: nama ?? each };
    }),
  );
}

/** Every group of a kelurahan with its month. */
export async function fetchKelurahan(
  { klaim }: Reader,
  kelurahan: KodeKelurahan,
  bulan: Bulan,
): Promise<KsmDiperiksa[]> {
  const here = inArea(klaim, kelurahan);
  const [ksm, capaian, pemeriksaan] = await Promise.all([
    run('ksm', here),
    run('capaian', [...here, where('bulan', '==', bulan)]),
    run('pemeriksaan', here),
  ]);
  const capaianOf = new Map(capaian.map((it) => [it.ksmId, it]));
  const pemeriksaanOf = new Map(pemeriksaan.map((it) => [it.ksmId, it]));
  return ksm
    .map((it) => ({
      ksm: it,
      capaian: capaianOf.get(it.id) ?? null,
      pemeriksaan: pemeriksaanOf.get(it.id) ?? null,
    }))
    .toSorted((a, b) => a.ksm.nama.localeCompare(b.ksm.nama, 'id'));
}

/** The filter of an area, and what proves to the rules that it lies in one of the person's. */
function inArea(klaim: Klaim, kode: KodeWilayah): QueryConstraint[] {
  const jenjang = jenjangOf(kode);
  const proof = withinArea(klaim, kode);
  const isOwn = klaim.wilayah.find((area) => isWithin(kode, area)) === kode;
  return isOwn || jenjang === 'nasional'
    ? proof
    : [...proof, where(`wilayah.${jenjang}`, '==', kode)];
}

export async function fetchPemeriksaanKsm(
  { klaim }: Reader,
  ksmId: KsmId,
  bulan: Bulan,
): Promise<PemeriksaanKsm | null> {
  const ksm = await get('ksm', ksmId);
  if (ksm === null) return null;
  const [anggota, sesi, capaian, pemeriksaan] = await Promise.all([
    get('anggota', ksmId),
    run('sesi', [
      where('ksmId', '==', ksmId),
      ...withinArea(klaim, ksm.wilayah.kelurahan),
      where('tanggal', '>=', monthStart(bulan)),
      where('tanggal', '<=', monthEnd(bulan)),
      orderBy('tanggal', 'desc'),
    ]),
    get('capaian', capaianId(ksmId, bulan)),
    get('pemeriksaan', ksmId),
  ]);
  return {
    ksm,
    anggota,
    sesi: sesi.filter((s) => !s.dibatalkan).toReversed(),
    capaian,
    pemeriksaan,
  };
}

/** Groups of a kab/kota without any record in a month; dissolved ones do not count. */
export function fetchTanpaCatatan(
  { klaim }: Reader,
  kota: KodeKota,
  bulan: Bulan,
): Promise<CapaianKsm[]> {
  return run('capaian', [
    ...inArea(klaim, kota),
    where('bulan', '==', bulan),
    where('mutu.lengkap', '==', false),
    where('capaian.tingkat', 'in', ['Belum Dinilai', 'Pemula', 'Berkembang', 'Berdaya', 'Mandiri']),
    limit(LIST_MAX),
  ]);
}

/** Groups of a kab/kota that have not met for a long time. */
export function fetchTerlambat(
  { klaim }: Reader,
  kota: KodeKota,
  bulan: Bulan,
): Promise<CapaianKsm[]> {
  return run('capaian', [
    ...inArea(klaim, kota),
    where('bulan', '==', bulan),
    where('capaian.status', 'in', ['Jeda', 'Tidak Aktif']),
    limit(LIST_MAX),
  ]);
}

/** Levels from which the gate to a stage can open; the gate itself is checked by the server. */
const TINGKAT_CALON: Readonly<Record<Tahap, readonly string[] | null>> = {
  I: null,
  II: ['Berdaya', 'Mandiri'],
  III: ['Berdaya', 'Mandiri'],
  Selesai: ['Mandiri'],
};
const TAHAP_SEBELUM: Readonly<Record<Tahap, Tahap | null>> = {
  I: null,
  II: 'I',
  III: 'II',
  Selesai: 'III',
};

/** Groups of a kab/kota that stand before a gate and have reached the level it asks for. */
export async function fetchCalon(
  { klaim }: Reader,
  kota: KodeKota,
  tahap: Tahap,
  hariIni: Tanggal,
): Promise<CapaianKsm[]> {
  const levels = TINGKAT_CALON[tahap];
  const of = (bulan: Bulan) =>
    run('capaian', [
      ...inArea(klaim, kota),
      where('bulan', '==', bulan),
      where('tahap', '==', TAHAP_SEBELUM[tahap]),
      ...(levels === null ? [] : [where('capaian.tingkat', 'in', [...levels])]),
      limit(LIST_MAX),
    ]);
  const bulan = monthOf(hariIni);
  const now = await of(bulan);
  // Early in a month the nightly computation may not have run yet.
  const found = now.length > 0 ? now : await of(addMonths(bulan, -1));
  return found
    .filter((it) => it.capaian.tingkat !== 'Bubar')
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** What was sent back in the person's areas and is not corrected yet; its documents have no names. */
export async function fetchDikembalikan({ klaim }: Reader): Promise<Dikembalikan> {
  const open = where('perluDiperbaiki', '==', true);
  const [found, jumlah] = await Promise.all([
    runInAreas('pemeriksaan', klaim, open, limit(RETURNED_SHOWN)),
    countInAreas('pemeriksaan', klaim, open),
  ]);
  const shown = found.slice(0, RETURNED_SHOWN);
  const ksm = await Promise.all(shown.map(({ ksmId }) => get('ksm', ksmId)));
  return {
    jumlah,
    ksm: shown.map((pemeriksaan, n) => ({ nama: ksm[n]?.nama ?? pemeriksaan.ksmId, pemeriksaan })),
  };
}

export function fetchPemeriksaan(ksmId: KsmId): Promise<Pemeriksaan | null> {
  return get('pemeriksaan', ksmId);
}
