// What every file would be if nothing had ever been kept: each month of each group from the records, each file
// from these months, without a mark, a part or a recap of before.
import { seeing } from './in-memory.ts';
import { MemoryFirestore } from '../../tools/demo/load/memory-firestore.ts';
import { provinsiOf } from '../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { areaTahunId } from '../../functions/src/domain/basics/paths.ts';
import { toBulan, type Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import {
  isJenjang,
  NASIONAL,
  type KodeWilayah,
} from '../../functions/src/domain/basics/wilayah.ts';
import { DOCUMENTS } from '../../functions/src/domain/documents.ts';
import type { RekapKota } from '../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import type { StaleMark } from '../../functions/src/domain/quick-status/updates/stale-mark.ts';
import { canonicalLines } from '../../functions/src/domain/quick-status/workbook/canonical.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { hashRows } from '../../functions/src/flows/quick-status/build/assemble-data.ts';
import { buildAnew } from '../../functions/src/flows/verify/build-anew.ts';

/** Before every group: all its months. */
const SEMUA_BULAN = toBulan('1900-01');

export interface Expected {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly lines: readonly string[];
  readonly manifes: object | null;
  readonly sidikData: string | null;
  readonly rekap: RekapKota | null;
}

function isRecord(koleksi: string): boolean {
  if (koleksi === 'wilayah' || koleksi === 'parameter' || koleksi === 'tersisih') return true;
  return Object.entries(DOCUMENTS).some(([k, it]) => k === koleksi && it.writer === 'kiriman');
}

/** `ID` is as short as a province's code, but its file is made later. */
export const depthOf = (kode: KodeWilayah): number => (kode === NASIONAL ? 0 : kode.length);

function aFreshMark(tahun: number, kode: KodeWilayah, now: Date): StaleMark {
  return {
    tahun,
    kode,
    keadaan: 'segar',
    dari: null,
    catatanKota: false,
    tiket: 1,
    sejak: now.toISOString(),
  };
}

/** Every file of the years that have marks, or would have them. */
export async function fromNothing({
  all,
  marks,
  today,
  now,
}: {
  readonly all: MemoryFirestore;
  readonly marks: readonly StaleMark[];
  readonly today: Tanggal;
  readonly now: Date;
}): Promise<ReadonlyMap<string, Expected>> {
  const db = new MemoryFirestore();
  for (const { koleksi, id, data } of all.documents())
    if (isRecord(koleksi)) db.collection(koleksi).put(id, data);
  const groups = [...all.collection('ksm').documents.keys()];
  // A year that once had a group has a file for good.
  for (const { tahun, kode } of marks) {
    const rekap = all.collection('rekap').documents.get(areaTahunId(tahun, kode));
    // What the update before has hidden is part of what the next one is made from.
    if (rekap) db.collection('rekap').put(areaTahunId(tahun, kode), rekap);
  }
  return seeing(db, async () => {
    for (const id of groups)
      await recomputeKsm({
        ksmId: toNewId(id),
        dari: SEMUA_BULAN,
        urut: null,
        today,
        now,
        ask: false,
      });
    const areas = new Map<string, { tahun: number; kode: KodeWilayah }>();
    for (const { tahun, kode } of [...(await docs.basi.list((q) => q)), ...marks]) {
      const above: KodeWilayah[] = isJenjang(kode, 'kota') ? [provinsiOf(kode), NASIONAL] : [];
      for (const k of [kode, ...above]) areas.set(areaTahunId(tahun, k), { tahun, kode: k });
    }
    const expected = new Map<string, Expected>();
    const byDepth = [...areas.entries()].toSorted(
      ([, a], [, b]) => depthOf(b.kode) - depthOf(a.kode),
    );
    for (const [id, { tahun, kode }] of byDepth) {
      const built = await buildAnew({ tahun, kode }, today, now);
      const rekap = built?.kota && {
        ...built.kota.rekap,
        bagian: {
          objek: 'x',
          ukuran: 0,
          baris: built.kota.baris.length,
          sidikBaris: hashRows(built.kota.baris),
        },
      };
      if (rekap) await docs.rekap.set(rekap);
      // What has no figures may still be marked: it has none to wait for.
      if (isJenjang(kode, 'kota')) await docs.basi.set(aFreshMark(tahun, kode, now));
      expected.set(id, {
        tahun,
        kode,
        lines: built ? [...canonicalLines(built.model)] : [],
        manifes: built && {
          nama: built.nama,
          barisKsm: built.barisKsm,
          tersisih: built.tersisih,
          per: built.per,
          parameter: built.parameter,
        },
        sidikData: built?.data?.sidikIsi ?? null,
        rekap: rekap ?? null,
      });
    }
    return expected;
  });
}
