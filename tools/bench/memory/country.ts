// What is stored for `bench memory`: a country of 514 kab/kota with the recaps and manifests of all areas, and
// one kab/kota of 4,000 groups, a hundred of them with all records of three years. Another waits for its check.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import {
  jenjangOf,
  NASIONAL,
  type KodeWilayah,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { toUid, provinsiOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId, toSesiId, toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import type { CatatanKsm } from '../../../functions/src/domain/recompute/recompute-months.ts';
import {
  KOTA,
  placeOf,
  recapOf,
  recordsOf,
  reportMonth,
  TAHUN,
  type Place,
} from '../qs-change/qs-change-cities.ts';
import { TODAY } from '../maturity/span.ts';
import { storeQueue } from './queue.ts';
import { atRest } from './at-rest.ts';

/** Groups of the large kab/kota at full size, and how many of them have their records. */
const LARGE = 4_000;
const RECORDED = 100;
/** Writes under way at once. */
const AT_ONCE = 64;

const NOW = new Date('2017-12-31T20:00:00.000Z').toISOString();

/** The kab/kota of many groups. */
export function largePlace(scale: number): Place {
  return { ...placeOf(0), from: 0, to: Math.max(RECORDED, Math.round(LARGE * scale)) };
}

export async function storeCountry(scale: number): Promise<void> {
  const large = largePlace(scale);
  const others = Array.from({ length: Math.round(KOTA * scale) }, (_, n) => placeOf(n)).slice(1);
  const work: (() => Promise<unknown>)[] = [];
  for (const place of others) work.push(() => storeArea(place.kode, place));
  work.push(...storeQueue(scale));
  const above = new Set(others.map(({ kode }) => provinsiOf(kode)));
  for (const kode of [NASIONAL, ...above])
    work.push(
      () => storeManifest(kode, kode),
      () => docs.keterbukaan.set({ kode, terbuka: true, sejak: NOW, oleh: toUid('bench') }),
    );
  for (const lokasi of large.lokasi) work.push(() => docs.wilayah.set(lokasi));
  for (const lkm of large.lkm) work.push(() => docs.lkm.set(lkm));
  work.push(() => markStale(large.kode));
  for (let nomor = large.from; nomor < large.to; nomor += 1)
    work.push(() => storeGroup(recordsOf(large, nomor), nomor < RECORDED));
  await inTurns(work);
}

async function inTurns(work: readonly (() => Promise<unknown>)[]): Promise<void> {
  const rest = work.values();
  const worker = async () => {
    for (const one of rest) await one();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** A kab/kota as its build leaves it: a recap with a group in every kelurahan, and a manifest. */
async function storeArea(kode: KodeWilayah, place: Place): Promise<void> {
  const few = { ...place, to: Math.min(place.to, place.from + place.lokasi.length) };
  const capaian = [];
  for (let nomor = few.from; nomor < few.to; nomor += 1)
    capaian.push(reportMonth(recordsOf(few, nomor)));
  await docs.rekap.set(recapOf(place, capaian, NOW));
  await storeManifest(kode, place.lokasi[0]?.namaKota ?? kode);
}

async function storeManifest(kode: KodeWilayah, nama: string): Promise<void> {
  const namaBerkas = `QS_Pendampingan-KSM_TA${String(TAHUN)}_${kode}_Update-${TODAY}.xlsx`;
  await docs.qs.set({
    tahun: TAHUN,
    kode,
    jenjang: jenjangOf(kode),
    nama,
    versi: 1,
    terbaru: {
      revisi: `${TODAY}-1`,
      objek: `qs/${String(TAHUN)}/${kode}/${namaBerkas}`,
      namaBerkas,
      ukuran: 100_000,
      sha256: '0'.repeat(64),
      sidikIsi: '0'.repeat(64),
      sidikBerkas: null,
      barisKsm: 500,
      tersisih: 0,
      per: TODAY,
      parameter: PARAMETER_AWAL.berlakuSejak,
      diperbarui: NOW,
      data: null,
      terbuka: {
        objek: `qs/${String(TAHUN)}/${kode}/terbuka.xlsx`,
        namaBerkas,
        ukuran: 100_000,
        sha256: '0'.repeat(64),
        sidikIsi: '0'.repeat(64),
        sidikBerkas: { nilai: '0'.repeat(64), rumus: '0'.repeat(64) },
      },
    },
    lama: [],
    usang: [],
  });
}

async function markStale(kode: KodeWilayah): Promise<void> {
  const id = areaTahunId(TAHUN, kode);
  if (await docs.basi.read(id)) return;
  await docs.basi.set({
    tahun: TAHUN,
    kode,
    keadaan: 'basi',
    dari: null,
    catatanKota: false,
    tiket: 0,
    sejak: NOW,
  });
}

/** The computed month of a group; of some also their records, computed a day ago, and a level that leads. */
async function storeGroup(catatan: CatatanKsm, isRecorded: boolean): Promise<void> {
  const month = reportMonth(catatan);
  const capaian = isRecorded
    ? { ...month, capaian: { ...month.capaian, tingkat: 'Berdaya' as const } }
    : month;
  await docs.capaian.set({ ...capaian, urut: 1, diubah: NOW });
  await docs.ksm.set(catatan.ksm);
  if (!isRecorded) return;
  const { ksm, anggota, sesi, pinjaman, kasLain, dokumen, kemitraan } = catatan;
  const { id: ksmId, wilayah } = ksm;
  if (anggota) await docs.anggota.set({ ...anggota, wilayah });
  if (dokumen) await docs.dokumen.set({ ...dokumen, wilayah });
  if (kemitraan) await docs.kemitraan.set({ ...kemitraan, wilayah });
  for (const s of sesi) await docs.sesi.set({ ...s, id: toSesiId(`${ksmId}-${s.id}`), wilayah });
  for (const p of pinjaman)
    await docs.pinjaman.set({ ...p, id: toPinjamanId(`${ksmId}-${p.id}`), wilayah });
  for (const k of kasLain)
    await docs.kasLain.set({ ...k, id: toNewId(`${ksmId}-${k.id}`), wilayah });
  await docs.penghitungan.set(atRest({ ksmId, wilayah }, 1));
}
