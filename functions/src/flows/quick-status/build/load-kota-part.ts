// Everything that the file of a kab/kota is made of. A build of the same day starts from what the
// previous one read and reads only the groups computed since; in any doubt it reads everything again.
import { readPart } from '../../../adapters/storage/kota-part.ts';
import { listCapaianDiubah, listCapaianKota } from '../../../adapters/firestore/capaian.ts';
import { listPinjamanUpkKota, listPinjamanUpkOf } from '../../../adapters/firestore/pinjaman.ts';
import type { StaleMark } from '../../../domain/quick-status/updates/stale-mark.ts';
import type { CapaianTersimpan } from '../../../domain/recompute/capaian-ksm.ts';
import { canonicalJson } from '../../../domain/basics/stored/canonical-json.ts';
import { byId } from '../../../domain/basics/urutan.ts';
import type { SetParameter } from '../../../domain/basics/parameter.ts';
import {
  changedSince,
  isSameReport,
  replaceRows,
  withPlan,
  type KotaPart,
  type CatatanKota,
} from '../../../domain/quick-status/updates/kota-part.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import { upkOfKota } from '../../../domain/quick-status/recap/upk-kota.ts';
import type { Bulan, Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Pinjaman } from '../../../domain/records/money/pinjaman.ts';
import { wilayahOn } from '../../../domain/records/tempat.ts';
import { readable } from '../../repair/set-aside.ts';
import { lookBeforeMonths, type BeforeMonths } from '../../lists/warm-daftar.ts';
import { loadCapaian } from './load-capaian.ts';
import { loadCatatanKota } from './load-catatan-kota.ts';
import { loadGerbangKota } from './load-gerbang-kota.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import type { LkmId } from '../../../domain/basics/identitas.ts';

export interface PartRequest {
  readonly kode: KodeKota;
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly parameter: SetParameter;
  readonly mark: Pick<StaleMark, 'dari' | 'catatanKota'>;
  /** The recap of the build before. */
  readonly stored: Pick<RekapKota, 'bagian'> | null;
  /** Server time before the first read, ISO 8601. */
  readonly dibaca: string;
}

export interface LoadedPart {
  readonly part: KotaPart;
  /** False when the previous part has all that was found. */
  readonly isNew: boolean;
  /** The part of the build before. */
  readonly last: KotaPart | null;
  /** What was under way before everything was read; null: only what changed was read, or nobody asks. */
  readonly before: BeforeMonths | null;
}

export async function loadKotaPart(request: PartRequest): Promise<LoadedPart> {
  const { mark, stored } = request;
  const last = stored?.bagian ? await readPart(stored.bagian.objek) : null;
  const isTrusted = mark.dari !== null && !mark.catatanKota;
  if (isTrusted && last !== null && last.plan !== undefined && isSameReport(last, request))
    return refresh(request, last);
  const before = await lookBeforeMonths(request.kode);
  return { part: await readAnew(request, last), isNew: true, last, before };
}

async function readAnew(request: PartRequest, last: KotaPart | null): Promise<KotaPart> {
  const { kode, bulan } = request;
  const now = new Date(request.dibaca);
  const [capaian, pinjamanUpk, catatan] = await Promise.all([
    loadCapaian(() => listCapaianKota(kode, bulan), bulan, now),
    listPinjamanUpkKota(kode).then(async (found) => loansIn(request, await readable(found, now))),
    loadCatatanKota(request, now),
  ]);
  const all = replaceRows([], capaian);
  const gerbang = await loadGerbang(request, catatan, pinjamanUpk, all);
  return compose({ request, catatan, pinjamanUpk, capaian: all, gerbang, last });
}

async function refresh(request: PartRequest, kept: KotaPart): Promise<LoadedPart> {
  const known = new Map(kept.capaian.map((c) => [c.ksmId, c]));
  const now = new Date(request.dibaca);
  const since = changedSince(kept);
  const found = await loadCapaian(
    () => listCapaianDiubah(request.kode, request.bulan, since),
    request.bulan,
    now,
  );
  const changed = found.filter((c) => {
    const before = known.get(c.ksmId);
    return before === undefined || before.diubah !== c.diubah || before.urut !== c.urut;
  });
  if (changed.length === 0) return { part: kept, isNew: false, last: kept, before: null };

  const ids = new Set(changed.map((c) => c.ksmId));
  const capaian = replaceRows(kept.capaian, changed);
  const pinjamanUpk = [
    ...kept.pinjamanUpk.filter((p) => !ids.has(p.ksmId)),
    ...loansIn(request, await readable(await listPinjamanUpkOf([...ids]), now)),
  ];
  // A gate looks at the UPK of the group's kelurahan: where its ratios changed, the other groups there
  // are judged again too.
  const moved = movedUpk(request, kept, pinjamanUpk);
  const again = capaian.filter((c) => ids.has(c.ksmId) || moved.has(c.lkm));
  const gone = new Set(capaian.filter((c) => c.capaian.tingkat === 'Bubar').map((c) => c.ksmId));
  const gerbang = replaceRows(
    kept.gerbang,
    await loadGerbang(request, kept, pinjamanUpk, again),
  ).filter((g) => !gone.has(g.ksmId));
  return {
    part: compose({ request, catatan: kept, pinjamanUpk, capaian, gerbang, last: kept }),
    isNew: true,
    last: kept,
    before: null,
  };
}

/** Loans of groups that were in the kab/kota on the report date, each where its group was. */
function loansIn({ kode, per }: PartRequest, loans: readonly Pinjaman[]): KotaPart['pinjamanUpk'] {
  return loans
    .map((p) => ({ ...p, wilayah: wilayahOn(p, per) }))
    .filter((p) => p.wilayah.kota === kode);
}

function movedUpk(
  { per, parameter }: PartRequest,
  kept: KotaPart,
  pinjaman: KotaPart['pinjamanUpk'],
): Set<LkmId> {
  const ratios = (loans: KotaPart['pinjamanUpk']) =>
    new Map(
      upkOfKota({ lkm: kept.lkm, pinjaman: loans, bulanan: kept.upkBulanan }, per, parameter).map(
        (row) => [row.lkm, canonicalJson(row.rasio)],
      ),
    );
  const before = ratios(kept.pinjamanUpk);
  return new Set(
    [...ratios(pinjaman)].filter(([lkm, now]) => before.get(lkm) !== now).map(([lkm]) => lkm),
  );
}

/** The next gate of the given groups that are not dissolved. */
async function loadGerbang(
  { per, parameter, dibaca }: PartRequest,
  catatan: CatatanKota,
  pinjamanUpk: KotaPart['pinjamanUpk'],
  capaian: readonly CapaianTersimpan[],
): Promise<KotaPart['gerbang']> {
  const found = await loadGerbangKota({
    ksm: capaian.filter((c) => c.capaian.tingkat !== 'Bubar'),
    lokasi: catatan.lokasi,
    pinjamanUpk,
    upk: upkOfKota(
      { lkm: catatan.lkm, pinjaman: pinjamanUpk, bulanan: catatan.upkBulanan },
      per,
      parameter,
    ),
    per,
    parameter,
    now: new Date(dibaca),
  });
  return replaceRows(
    [],
    [...found.values()].map((g) => ({ ...g, kurang: [...g.kurang], saran: [...g.saran] })),
  );
}

function compose({
  request,
  catatan,
  pinjamanUpk,
  capaian,
  gerbang,
  last,
}: {
  readonly request: PartRequest;
  readonly catatan: CatatanKota;
  readonly pinjamanUpk: KotaPart['pinjamanUpk'];
  readonly capaian: CapaianTersimpan[];
  readonly gerbang: KotaPart['gerbang'];
  /** The part of the update before. */
  readonly last: KotaPart | null;
}): KotaPart {
  const { lokasi, lkm, upkBulanan, target, verifikasi, ujiPetik = [] } = catatan;
  const part = {
    tahun: request.tahun,
    kode: request.kode,
    bulan: request.bulan,
    per: request.per,
    parameter: request.parameter.berlakuSejak,
    dibaca: request.dibaca,
    lokasi,
    lkm,
    upkBulanan,
    target,
    verifikasi,
    ujiPetik,
    pinjamanUpk: pinjamanUpk.toSorted(byId),
    capaian,
    gerbang,
  };
  return withPlan(part, request.parameter, last);
}
