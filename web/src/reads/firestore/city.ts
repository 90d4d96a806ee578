// What the pages of a city read themselves: the recap, the target, a group that is opened for checking, and
// what was sent back. Lists of groups come from the server a page at a time.
import { limit, orderBy, where } from 'firebase/firestore/lite';
import { areaTahunId } from '../../../../functions/src/domain/basics/paths.ts';
import type { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import {
  monthEnd,
  monthStart,
  type Bulan,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Target } from '../../../../functions/src/domain/records/city/target.ts';
import {
  jenjangOf,
  NASIONAL,
  type KodeKota,
  type KodeWilayah,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Dikembalikan, NamaWilayah, PemeriksaanKsm } from '../shapes/city-shapes.ts';
import { session } from '../../state/session.ts';
import * as teks from '../../teks/index.ts';
import type { Reader } from '../source/reader.ts';
import { countInAreas, get, getMonth, getNoted, run, runInAreas, withinArea } from './documents.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

export function fetchTarget(kota: KodeKota, tahun: number): Promise<Target | null> {
  return get('target', areaTahunId(tahun, kota));
}

/** Names of areas, each taken from one location in it. */
/** Names that were read, for an hour: each costs a read, and a list that grows would ask for all of them again. */
const named = new Map<KodeWilayah, { readonly nama: string; readonly at: number }>();
const NAMED_MS = 3_600_000;
session.subscribe(() => {
  if (session.get().status === 'signed-out') named.clear();
});

export function fetchNamaWilayah(
  reader: Reader,
  kode: readonly KodeWilayah[],
): Promise<NamaWilayah[]> {
  return Promise.all(
    kode.map(async (each) => {
      const jenjang = jenjangOf(each);
      if (jenjang === 'nasional') return { kode: NASIONAL, nama: 'Indonesia' };
      const known = named.get(each);
      if (known !== undefined && performance.now() - known.at < NAMED_MS)
        return { kode: each, nama: known.nama };
      const [lokasi] = await run(reader, 'wilayah', [
        where(`wilayah.${jenjang}`, '==', each),
        limit(1),
      ]);
      const nama = {
        provinsi: lokasi?.namaProvinsi,
        kota: lokasi?.namaKota,
        kecamatan: lokasi?.namaKecamatan,
        kelurahan: lokasi?.nama,
      }[jenjang];
      if (nama !== undefined) named.set(each, { nama, at: performance.now() });
      return { kode: each, nama: nama ?? teks.umum.tempatTanpaNama };
    }),
  );
}

export async function fetchPemeriksaanKsm(
  reader: Reader,
  ksmId: KsmId,
  bulan: Bulan,
): Promise<PemeriksaanKsm | null> {
  const ksm = await get('ksm', ksmId);
  if (ksm === null) return null;
  const [anggota, sesi, capaian, pemeriksaan] = await Promise.all([
    get('anggota', ksmId),
    run(reader, 'sesi', [
      where('ksmId', '==', ksmId),
      ...withinArea(reader.klaim, ksm.wilayah.kelurahan),
      where('tanggal', '>=', monthStart(bulan)),
      where('tanggal', '<=', monthEnd(bulan)),
      orderBy('tanggal', 'desc'),
    ]),
    getMonth(reader, ksmId, bulan),
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

/** What was sent back in the person's areas and is not corrected yet; its documents have no names. */
export async function fetchDikembalikan(reader: Reader, most: number): Promise<Dikembalikan> {
  const open = where('perluDiperbaiki', '==', true);
  const [found, jumlah] = await Promise.all([
    runInAreas(reader, 'pemeriksaan', open, limit(most)),
    countInAreas(reader, 'pemeriksaan', open),
  ]);
  const shown = found.slice(0, most);
  const ksm = await Promise.all(shown.map(({ ksmId }) => getNoted(reader, 'ksm', ksmId)));
  return {
    jumlah,
    ksm: shown.map((pemeriksaan, n) => ({ nama: ksm[n]?.nama ?? pemeriksaan.ksmId, pemeriksaan })),
  };
}

export function fetchPemeriksaan(ksmId: KsmId): Promise<Pemeriksaan | null> {
  return get('pemeriksaan', ksmId);
}
