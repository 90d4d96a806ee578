// Whether a file is one that was published: by the fingerprint of its cells, as the manifests have it. An update
// that is no longer kept is known from the ledger of downloads: no file leaves without an entry there.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  listLamaBySidik,
  listManifesBySidik,
  listUnduhanBySidik,
  type BerkasUpdate,
} from '../../adapters/firestore/quick-status/qs-by-sidik.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { isSubkota, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import type { KnownFile, CheckBerkasResponse } from '../../domain/callables/keaslian.ts';
import type { JenisBerkas } from '../../domain/callables/quick-status.ts';
import { menurutOf } from '../../domain/again/say-again.ts';
import type { ManifesQs, RevisiQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { readable } from '../repair/set-aside.ts';

export async function checkBerkas(
  { berkas, sidik }: { readonly berkas: JenisBerkas; readonly sidik: string },
  now: Date,
): Promise<CheckBerkasResponse> {
  // The recaps for everybody are in the form of the whole file.
  for (const it of berkas === 'data' ? [berkas] : ([berkas, 'terbuka'] as const)) {
    const found = await findBySidik(it, sidik, now);
    if (found) return { berkas: found };
  }
  const [unduhan] = await readable(await listUnduhanBySidik(sidik), now);
  if (!unduhan) return { berkas: null };
  const { tahun, kode, namaBerkas, revisi } = unduhan;
  const current = await docs.qs.read(areaTahunId(tahun, kode));
  const lagi = menurutOf(namaBerkas);
  return {
    berkas: {
      tahun,
      kode,
      namaWilayah: current?.nama ?? null,
      namaBerkas,
      revisi,
      diperbarui: null,
      per: null,
      ...(lagi && { lagi }),
      rumus: null,
      pengganti: current && replacementOf(current.terbaru, berkas),
      kotaDiperbarui: null,
    },
  };
}

async function findBySidik(
  berkas: BerkasUpdate,
  sidik: string,
  now: Date,
): Promise<KnownFile | null> {
  // The manifest first: an update only ever leaves it.
  const [manifes] = await readable(await listManifesBySidik(berkas, sidik), now);
  if (manifes) return describe(manifes, manifes.terbaru, berkas);
  const [lama] = await readable(await listLamaBySidik(berkas, sidik), now);
  if (!lama) return null;
  const current = await docs.qs.read(areaTahunId(lama.tahun, lama.kode));
  return describe(current ?? { ...lama, terbaru: null }, lama, berkas);
}

interface Area {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly nama?: string;
  readonly versi?: number;
  readonly terbaru: RevisiQs | null;
}

async function describe(area: Area, revisi: RevisiQs, berkas: BerkasUpdate): Promise<KnownFile> {
  const file = fileOf(revisi, berkas);
  const { terbaru } = area;
  const isCurrent = terbaru?.revisi === revisi.revisi;
  return {
    tahun: area.tahun,
    kode: area.kode,
    namaWilayah: area.nama ?? null,
    namaBerkas: file?.namaBerkas ?? revisi.namaBerkas,
    revisi: revisi.revisi,
    diperbarui: revisi.diperbarui,
    per: revisi.per,
    rumus: file?.sidikBerkas?.rumus ?? null,
    pengganti: isCurrent || terbaru === null ? null : replacementOf(terbaru, berkas),
    kotaDiperbarui: isCurrent ? await newerKota(area) : null,
  };
}

const fileOf = (revisi: RevisiQs, berkas: BerkasUpdate) =>
  berkas === 'rekap' ? revisi : revisi[berkas];

function replacementOf(terbaru: RevisiQs, berkas: BerkasUpdate): KnownFile['pengganti'] {
  const file = fileOf(terbaru, berkas);
  return {
    namaBerkas: file?.namaBerkas ?? terbaru.namaBerkas,
    diperbarui: terbaru.diperbarui,
    revisi: terbaru.revisi,
  };
}

/** A file of a kecamatan or kelurahan is made when somebody asks: its kab/kota may have a newer one. */
async function newerKota({ tahun, kode, versi }: Area): Promise<string | null> {
  if (!isSubkota(kode)) return null;
  const kota: ManifesQs | null = await docs.qs.read(areaTahunId(tahun, kotaOf(kode)));
  return kota !== null && versi !== undefined && kota.versi > versi
    ? kota.terbaru.diperbarui
    : null;
}
