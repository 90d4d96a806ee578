// The files of kecamatan and kelurahan that people have asked for: each made once more from what was just read of their
// kab/kota, months before included, so that it costs no read of a group.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listManifesIn } from '../../adapters/firestore/quick-status/qs.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { monthIn, type Bulan } from '../../domain/basics/tanggal.ts';
import { isSubkota, isWithin, type KodeSubkota } from '../../domain/basics/wilayah.ts';
import type { Sebelumnya } from '../../domain/quick-status/kota/compose-kota.ts';
import { composeSubkota } from '../../domain/quick-status/kota/compose-subkota.ts';
import { sumBulan } from '../../domain/quick-status/recap/bulanan.ts';
import type { RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import type { Compared } from '../../domain/verify/pencocokan.ts';
import type { BuiltQs } from '../quick-status/build/build-qs.ts';
import type { BulanKelurahan } from '../quick-status/build/load-earlier-months.ts';
import { readable } from '../repair/set-aside.ts';
import { compareUpdate, sidikIsiOf, type Wanted } from './compare-update.ts';

export interface CheckedSubkota extends Compared {
  readonly kode: KodeSubkota;
}

/** Reads only. One that is made anew for whoever asks next is left out: nobody gets what it holds. */
export async function checkSubkota(
  { update }: Pick<BuiltQs, 'update'>,
  kota: NonNullable<BuiltQs['kota']>,
  now: Date,
): Promise<readonly CheckedSubkota[]> {
  const { tahun, kode } = kota.part;
  const above = await docs.qs.read(areaTahunId(tahun, kode));
  if (above === null) return [];
  const within = (await readable(await listManifesIn([kode], tahun), now))
    .map((it) => it.kode)
    .filter(isSubkota);
  const checked: CheckedSubkota[] = [];
  for (const area of within) {
    const dokumen = areaTahunId(tahun, area);
    const manifes = await docs.qs.read(dokumen);
    const wanted = manifes && (await makeAnew(area, kota, update, now));
    if (manifes === null || wanted === null) continue;
    // Of an update of before, whoever asks next gets the same file if it holds the same.
    const isShown = manifes.versi >= above.versi || manifes.terbaru.sidikIsi === sidikIsiOf(wanted);
    if (!isShown) continue;
    const compared = await compareUpdate(dokumen, manifes, wanted);
    checked.push({ kode: area, bulan: 0, menunggu: false, ...compared });
  }
  return checked;
}

async function makeAnew(
  kode: KodeSubkota,
  { part, rekap, bawah }: NonNullable<BuiltQs['kota']>,
  update: BuiltQs['update'],
  now: Date,
): Promise<Wanted | null> {
  const composed = composeSubkota({
    kode,
    part,
    kota: rekap,
    lalu: laluOf(kode, rekap, bawah),
    dasar: null,
    parameter: parameterOn(await listParameter(), part.per),
    update,
    dicetak: now.toISOString(),
  });
  if (composed === null) return null;
  const { nama, model, barisKsm } = composed;
  const { per, parameter } = part;
  return { nama, model, barisKsm, tersisih: rekap.tersisih, per, parameter, data: null };
}

/** As whoever makes the file reads them, group by group. */
function laluOf(kode: KodeSubkota, kota: RekapKota, bawah: BulanKelurahan): Sebelumnya {
  const angkaOf = (bulan: Bulan) => {
    const within = [...(bawah.get(bulan) ?? [])].filter(([it]) => isWithin(it, kode));
    return within.length === 0 ? null : sumBulan(within.map(([, angka]) => angka));
  };
  const earlier = kota.bulanan.filter((it) => it.bulan < kota.bulan);
  return {
    tahunLalu: kota.tahunLalu === null ? null : angkaOf(monthIn(kota.tahun - 1, 12)),
    sebelumnya: earlier.flatMap(({ bulan }) => {
      const angka = angkaOf(bulan);
      return angka ? [{ bulan, angka }] : [];
    }),
  };
}
