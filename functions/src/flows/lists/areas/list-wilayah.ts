// The areas directly below one in which the programme has locations, by name; and what areas are called. Of the country
// and a province each area costs one read: from the first location of one area the next is looked for.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { findLokasiIn, nextLokasi } from '../../../adapters/firestore/wilayah.ts';
import type { Granted } from '../../../authorize.ts';
import { kecamatanOf, kotaOf, provinsiOf } from '../../../domain/basics/code-shapes.ts';
import { byKode } from '../../../domain/basics/urutan.ts';
import {
  isJenjang,
  isWithin,
  jenjangOf,
  NASIONAL,
  type KodeKelurahan,
  type KodeWilayah,
  type LokasiProgram,
} from '../../../domain/basics/wilayah.ts';
import type { AnswerOf } from '../../../domain/callables/definition.ts';
import type {
  listWilayah as definition,
  WilayahBernama,
} from '../../../domain/callables/wilayah.ts';
import { loadDaftarLokasi } from '../kept/load-daftar-lokasi.ts';

export async function listWilayah({
  request: { atas, kode },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const [baris, bernama] = await Promise.all([
    atas === null ? [] : below(atas, now),
    Promise.all(kode.map(nameOf)),
  ]);
  return { baris: baris.toSorted(byKode), bernama };
}

async function below(atas: KodeWilayah, now: Date): Promise<WilayahBernama[]> {
  if (isJenjang(atas, 'kelurahan')) return [];
  if (atas === NASIONAL) return stepping('0', () => true, provinsi);
  if (isJenjang(atas, 'provinsi'))
    return stepping(`${atas}.`, (it) => provinsiOf(it) === atas, kota);
  const { baris } = await loadDaftarLokasi(isJenjang(atas, 'kota') ? atas : kotaOf(atas), now);
  const here = baris.filter((it) => isWithin(it.kode, atas));
  if (isJenjang(atas, 'kecamatan')) return here.map(({ kode, nama }) => ({ kode, nama }));
  const kecamatan = new Map(here.map((it) => [kecamatanOf(it.kode), it.namaKecamatan]));
  return [...kecamatan].map(([kode, nama]) => ({ kode, nama }));
}

type Named = (kode: KodeKelurahan, lokasi: LokasiProgram | null) => WilayahBernama;
const provinsi: Named = (kode, lokasi) => ({
  kode: provinsiOf(kode),
  nama: lokasi?.namaProvinsi ?? provinsiOf(kode),
});
const kota: Named = (kode, lokasi) => ({
  kode: kotaOf(kode),
  nama: lokasi?.namaKota ?? kotaOf(kode),
});

/** From area to area: past everything that begins with the code of the last one. */
async function stepping(
  from: string,
  isHere: (kode: KodeKelurahan) => boolean,
  named: Named,
): Promise<WilayahBernama[]> {
  const found: WilayahBernama[] = [];
  let after = from;
  for (;;) {
    const { rows, last } = await nextLokasi(after);
    if (last === null || !isHere(last)) return found;
    // One that cannot be read has no name to give.
    const area = named(last, rows[0] ?? null);
    found.push(area);
    // Codes go on with a dot, which is less.
    after = `${area.kode}0`;
  }
}

async function nameOf(kode: KodeWilayah): Promise<WilayahBernama> {
  if (kode === NASIONAL) return { kode, nama: 'Indonesia' };
  if (isJenjang(kode, 'kelurahan')) {
    const lokasi = await docs.wilayah.readIfFits(kode);
    return { kode, nama: lokasi?.nama ?? kode };
  }
  const jenjang = jenjangOf(kode) as 'kecamatan' | 'kota' | 'provinsi';
  const lokasi = await findLokasiIn(jenjang, kode);
  if (lokasi === null) return { kode, nama: kode };
  const nama = { kecamatan: lokasi.namaKecamatan, kota: lokasi.namaKota };
  return { kode, nama: jenjang === 'provinsi' ? lokasi.namaProvinsi : nama[jenjang] };
}
